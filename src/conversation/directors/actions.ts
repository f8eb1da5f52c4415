import { z } from 'zod'
import { defineAction, defineForm, id } from '../kit/action.ts'
import { saved } from '../kit/meanwhile.ts'
import { leaf } from '../kit/pages.ts'

/** Buttons about directors of schools. The ids and the names in a context are on the wire, in messages that are already out there. */

const search = id.optional()
export const seeDirectors = defineAction({
  id: 'directors-see',
  context: { filter: z.enum(['all', 'waiting', 'nobody', 'over']).optional(), search, ...leaf },
  effect: 'reads',
})
export const openDirector = defineAction({ id: 'director-open', context: { grantId: id }, effect: 'reads' })
export const nameDirector = defineForm({
  id: 'director-name',
  context: { districtCode: id.optional(), replaces: id.optional() },
  effect: 'changes',
})
export const correctDirector = defineForm({
  id: 'director-correct',
  context: { grantId: id, ...saved },
  effect: 'changes',
})
export const endDirector = defineAction({ id: 'director-end', context: { grantId: id }, effect: 'changes' })
export const askDirectors = defineForm({ id: 'directors-ask', context: {}, effect: 'changes' })
export const askDirector = defineForm({ id: 'director-ask', context: { grantId: id }, effect: 'changes' })
export const takeInNominations = defineAction({
  id: 'nominations-take-in',
  context: { importId: id },
  effect: 'changes',
})
export const takeInDirectors = defineForm({
  id: 'directors-take-in',
  context: { mark: id.optional() },
  effect: 'changes',
})
export const seeNominees = defineAction({
  id: 'nominees-see',
  context: { districtCode: id, search, ...leaf },
  effect: 'reads',
})
export const takeBack = defineAction({ id: 'nomination-back', context: { participantId: id }, effect: 'changes' })
export const nominateSeveral = defineForm({ id: 'nominate-several', context: { districtCode: id }, effect: 'changes' })
export const chooseNews = defineForm({ id: 'director-news', context: {}, effect: 'changes' })
