import { defineAction, defineForm, id } from '../kit/action.ts'
import { heardWords } from '../kit/heard.ts'

/** Buttons of a reminder. The ids and the names in a context are on the wire, in messages that are already out there. */

export const snoozeWeek = defineAction({ id: 'snooze-week', context: { stepId: id }, effect: 'changes' })
export const stopNudges = defineAction({ id: 'stop-nudges', context: { stepId: id }, effect: 'changes' })
export const snooze = defineForm({ id: 'snooze', context: { stepId: id, heard: heardWords }, effect: 'changes' })
export const needHelp = defineForm({ id: 'need-help', context: { stepId: id }, effect: 'changes' })

/** What somebody wants to be reminded of: from a step's log or from a goal. */
export const wantReminder = defineForm({
  id: 'own-reminder',
  context: { stepId: id.optional(), goalId: id.optional() },
  effect: 'changes',
})
export const reminderDone = defineAction({ id: 'own-reminder-done', context: { reminderId: id }, effect: 'changes' })
export const reminderWeek = defineAction({ id: 'own-reminder-week', context: { reminderId: id }, effect: 'changes' })
export const reminderStop = defineAction({ id: 'own-reminder-stop', context: { reminderId: id }, effect: 'changes' })
