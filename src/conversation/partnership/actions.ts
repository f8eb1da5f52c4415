import { z } from 'zod'
import { defineAction, defineForm, id } from '../kit/action.ts'
import { heardWords } from '../kit/heard.ts'
import { leaf } from '../kit/pages.ts'

/** Buttons of a pair and its path. The ids and the names in a context are on the wire, in messages that are already out there. */

export const acceptTime = defineAction({ id: 'accept-time', context: { stepId: id, offerId: id }, effect: 'changes' })
export const withdrawTimes = defineAction({
  id: 'withdraw-times',
  context: { stepId: id, seen: id.optional() },
  effect: 'changes',
})
export const seeLog = defineAction({ id: 'see-log', context: { stepId: id }, effect: 'reads' })
export const retractLog = defineAction({ id: 'retract-log', context: { stepId: id }, effect: 'changes' })
export const openPair = defineAction({ id: 'pair-open', context: { partnershipId: id }, effect: 'reads' })
export const openLedger = defineAction({ id: 'ledger-open', context: { partnershipId: id, ...leaf }, effect: 'reads' })
export const resumePair = defineAction({ id: 'resume-pair', context: { partnershipId: id }, effect: 'changes' })

/** `seen`: the state of the step that the button stood beside; `asked`: what the person was asked to confirm; `heard`: what they said. */
const aboutStep = {
  stepId: id,
  seen: id.optional(),
  asked: z.enum(['length', 'time', 'both']).optional(),
  heard: heardWords,
}

export const schedule = defineForm({ id: 'schedule', context: aboutStep, effect: 'changes' })
export const log = defineForm({ id: 'log', context: aboutStep, effect: 'changes' })
export const add = defineForm({ id: 'add', context: aboutStep, effect: 'changes' })
export const amend = defineForm({ id: 'amend', context: aboutStep, effect: 'changes' })
export const decline = defineForm({ id: 'decline', context: aboutStep, effect: 'changes' })
export const cancel = defineForm({ id: 'cancel', context: aboutStep, effect: 'changes' })
export const missed = defineForm({ id: 'missed', context: aboutStep, effect: 'changes' })
export const skip = defineForm({ id: 'skip', context: aboutStep, effect: 'changes' })
export const logBehalf = defineForm({ id: 'log-behalf', context: { stepId: id }, effect: 'changes' })
export const reopen = defineForm({ id: 'reopen', context: { stepId: id }, effect: 'changes' })
export const excuse = defineForm({ id: 'excuse', context: { stepId: id }, effect: 'changes' })
export const extendStep = defineForm({ id: 'step-extend', context: { stepId: id }, effect: 'changes' })
export const changeHost = defineForm({ id: 'step-host', context: { stepId: id }, effect: 'changes' })
export const freezePair = defineForm({ id: 'freeze-pair', context: { partnershipId: id }, effect: 'changes' })
export const endPair = defineForm({ id: 'end-pair', context: { partnershipId: id }, effect: 'changes' })
