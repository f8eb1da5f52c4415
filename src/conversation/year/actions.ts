import { defineAction, defineForm, id } from '../kit/action.ts'
import { saved } from '../kit/meanwhile.ts'

/** Buttons by which a coordinator sets the school year. The ids and the names in a context are on the wire, in messages that are already out there. */

export const beginYear = defineAction({ id: 'begin-year', context: {}, effect: 'changes' })
export const removeBreak = defineAction({ id: 'break-remove', context: { blackoutId: id }, effect: 'changes' })
export const openNeighbors = defineAction({ id: 'neighbors-open', context: { districtCode: id }, effect: 'reads' })
export const partNeighbors = defineAction({
  id: 'neighbors-part',
  context: { districtCode: id, other: id },
  effect: 'changes',
})
export const prepareYear = defineForm({ id: 'year-prepare', context: {}, effect: 'changes' })
export const announceEnd = defineForm({ id: 'year-end', context: {}, effect: 'changes' })
export const closeYear = defineAction({ id: 'year-close', context: { cycleId: id }, effect: 'changes' })
export const excuseOpen = defineAction({ id: 'year-excuse-open', context: { cycleId: id }, effect: 'changes' })
export const keepOpen = defineAction({ id: 'year-keep-open', context: { cycleId: id }, effect: 'changes' })
export const askAgain = defineAction({ id: 'ask-again', context: {}, effect: 'changes' })
export const goOn = defineAction({ id: 'go-on', context: { partnershipId: id }, effect: 'changes' })
export const yearSettings = defineForm({ id: 'year-settings', context: saved, effect: 'changes' })
export const matchingSettings = defineForm({ id: 'matching-settings', context: saved, effect: 'changes' })
export const addBreak = defineForm({ id: 'break-add', context: {}, effect: 'changes' })
export const addNeighbor = defineForm({ id: 'neighbor-add', context: { districtCode: id }, effect: 'changes' })
