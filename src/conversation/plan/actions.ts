import { defineAction, defineForm, id, yesOrNo } from '../kit/action.ts'

/** Buttons of an Individual Action Plan. The ids and the names in a context are on the wire, in messages that are already out there. */

export const seePartnerPlan = defineAction({ id: 'see-partner-plan', context: { partnershipId: id }, effect: 'reads' })
/** For coordinators, of goals that are shared with the department. */
export const seeSharedPlan = defineAction({
  id: 'see-shared-plan',
  context: { partnershipId: id, ownerId: id },
  effect: 'reads',
})
export const seeGoal = defineAction({ id: 'see-goal', context: { goalId: id }, effect: 'reads' })
export const seeYear = defineAction({ id: 'see-plan-year', context: { cycleId: id }, effect: 'reads' })
export const printPlan = defineAction({ id: 'print-plan', context: { cycleId: id.optional() }, effect: 'reads' })
/** One's own year with a partner, on a sheet. */
export const printYear = defineAction({ id: 'print-year', context: { partnershipId: id }, effect: 'reads' })
/** All goals at once. */
export const sharePlan = defineAction({ id: 'share-plan', context: { partner: yesOrNo }, effect: 'changes' })
export const removeGoal = defineAction({ id: 'remove-goal', context: { goalId: id }, effect: 'changes' })
export const carryGoal = defineAction({ id: 'carry-goal', context: { goalId: id }, effect: 'changes' })
export const removeComment = defineAction({
  id: 'remove-comment',
  context: { goalId: id, commentId: id },
  effect: 'changes',
})
/** A new goal or the words of one. `whole`: as one text. `template`: begins with what the program offers. */
export const goal = defineForm({
  id: 'goal',
  context: { goalId: id.optional(), indicator: id.optional(), whole: yesOrNo.optional(), templateId: id.optional() },
  effect: 'changes',
})
export const progress = defineForm({ id: 'goal-progress', context: { goalId: id }, effect: 'changes' })
export const shareGoal = defineForm({ id: 'share-goal', context: { goalId: id }, effect: 'changes' })
export const commentOnGoal = defineForm({ id: 'comment-on-goal', context: { goalId: id }, effect: 'changes' })
export const reflect = defineForm({ id: 'plan-reflection', context: {}, effect: 'changes' })
/** Throws away what was typed about the plan and not sent. */
export const startOver = defineAction({ id: 'plan-start-over', context: {}, effect: 'changes' })
export const addTemplate = defineForm({ id: 'plan-template', context: {}, effect: 'changes' })
export const removeTemplate = defineAction({
  id: 'plan-template-remove',
  context: { templateId: id },
  effect: 'changes',
})
