import { defineAction, defineForm, id } from '../kit/action.ts'

/** Buttons of districts, of the roster and of an invitation. The ids and the names in a context are on the wire, in messages that are already out there. */

export const openDistrict = defineAction({ id: 'district-open', context: { districtCode: id }, effect: 'reads' })
export const optIn = defineAction({ id: 'district-in', context: { districtCode: id }, effect: 'changes' })
export const optOut = defineAction({ id: 'district-out', context: { districtCode: id }, effect: 'changes' })
export const joinProgram = defineAction({ id: 'invitation-join', context: { participantId: id }, effect: 'changes' })
export const declineInvitation = defineAction({
  id: 'invitation-decline',
  context: { participantId: id },
  effect: 'changes',
})
export const nominate = defineForm({ id: 'nominate', context: { districtCode: id }, effect: 'changes' })
export const sendRoster = defineForm({ id: 'roster-file', context: {}, effect: 'changes' })
export const withdrawPerson = defineForm({ id: 'withdraw-person', context: { partnershipId: id }, effect: 'changes' })
