import { defineAction, defineForm, id, yesOrNo } from '../kit/action.ts'

/** Buttons of an Individual Action Plan. The ids and the names in a context are on the wire, in messages that are already out there. */

export const seePartnerPlan = defineAction({ id: 'see-partner-plan', context: { partnershipId: id }, effect: 'reads' })
export const sharePlan = defineAction({ id: 'share-plan', context: { partner: yesOrNo }, effect: 'changes' })
export const removeGoal = defineAction({ id: 'remove-goal', context: { goalId: id }, effect: 'changes' })
export const goal = defineForm({ id: 'goal', context: { goalId: id.optional() }, effect: 'changes' })
