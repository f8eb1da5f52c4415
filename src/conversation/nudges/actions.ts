import { defineAction, defineForm, id } from '../kit/action.ts'
import { heardWords } from '../kit/heard.ts'

/** Buttons of a reminder. The ids and the names in a context are on the wire, in messages that are already out there. */

export const snoozeWeek = defineAction({ id: 'snooze-week', context: { stepId: id }, effect: 'changes' })
export const stopNudges = defineAction({ id: 'stop-nudges', context: { stepId: id }, effect: 'changes' })
export const snooze = defineForm({ id: 'snooze', context: { stepId: id, heard: heardWords }, effect: 'changes' })
export const needHelp = defineForm({ id: 'need-help', context: { stepId: id }, effect: 'changes' })
