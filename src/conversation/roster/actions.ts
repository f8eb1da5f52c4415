import { z } from 'zod'
import { rosterStates } from '../../core/roster/roster-state.ts'
import { defineAction, defineForm, id, yesOrNo } from '../kit/action.ts'
import { saved } from '../kit/meanwhile.ts'
import { leaf } from '../kit/pages.ts'

/** Buttons of districts, of the roster and of an invitation. The ids and the names in a context are on the wire, in messages that are already out there. */

export const openDistrict = defineAction({
  id: 'district-open',
  context: { districtCode: id, ...leaf },
  effect: 'reads',
})
export const optIn = defineAction({ id: 'district-in', context: { districtCode: id }, effect: 'changes' })
export const optOut = defineAction({ id: 'district-out', context: { districtCode: id }, effect: 'changes' })
export const joinProgram = defineAction({ id: 'invitation-join', context: { participantId: id }, effect: 'changes' })
export const declineInvitation = defineAction({
  id: 'invitation-decline',
  context: { participantId: id },
  effect: 'changes',
})
/** `name`: whom somebody typed behind the word. */
export const nominate = defineForm({
  id: 'nominate',
  context: { districtCode: id, name: id.optional() },
  effect: 'changes',
})
export const sendRoster = defineForm({ id: 'roster-file', context: {}, effect: 'changes' })
export const withdrawPerson = defineForm({ id: 'withdraw-person', context: { partnershipId: id }, effect: 'changes' })
/** Somebody of a pair leads another school of their district. */
export const changeSchool = defineForm({ id: 'school-change', context: { partnershipId: id }, effect: 'changes' })

const importId = { importId: id } as const
/** Buttons of a file that waits for its press, and of one that was imported. */
export const showImport = defineAction({ id: 'import-show', context: importId, effect: 'reads' })
export const listImport = defineAction({
  id: 'import-list',
  context: { ...importId, part: id, ...leaf },
  effect: 'reads',
})
export const sayWhetherSame = defineAction({
  id: 'import-same',
  context: { ...importId, line: id, same: yesOrNo },
  effect: 'changes',
})
export const pressImport = defineAction({ id: 'import-press', context: { ...importId, mark: id }, effect: 'changes' })
export const dropImport = defineAction({ id: 'import-drop', context: importId, effect: 'changes' })
export const seeInvited = defineAction({ id: 'import-sent', context: importId, effect: 'reads' })
export const undoImport = defineAction({ id: 'import-undo', context: importId, effect: 'changes' })
export const optInForImport = defineAction({ id: 'import-districts', context: importId, effect: 'changes' })
export const undoOptIn = defineAction({ id: 'import-districts-undo', context: importId, effect: 'changes' })
export const matchColumns = defineForm({ id: 'import-columns', context: importId, effect: 'changes' })
const stands = z.enum(rosterStates).optional()
/** What a list of people is filtered by. */
const filter = { state: stands, districtCode: id.optional(), search: id.optional() } as const
/** Buttons of the list of people, and of one person's page. */
export const listPeople = defineAction({ id: 'people-list', context: { ...filter, ...leaf }, effect: 'reads' })
export const filterPeople = defineForm({ id: 'people-filter', context: filter, effect: 'reads' })
export const downloadRoster = defineAction({ id: 'people-file', context: {}, effect: 'reads' })
const one = { participantId: id } as const
export const openPerson = defineAction({ id: 'person-open', context: one, effect: 'reads' })
export const remindPerson = defineAction({ id: 'person-remind', context: one, effect: 'changes' })
export const invitePersonAgain = defineAction({ id: 'person-invite', context: one, effect: 'changes' })
export const resumePerson = defineAction({ id: 'person-resume', context: one, effect: 'changes' })
export const takePersonOut = defineAction({ id: 'person-withdraw', context: one, effect: 'changes' })
export const markPersonLeft = defineAction({ id: 'person-left', context: one, effect: 'changes' })
/** What the department may hand on about somebody, as a file. */
export const filePerson = defineAction({ id: 'person-file', context: one, effect: 'reads' })
export const previewErasure = defineAction({ id: 'person-erase-preview', context: one, effect: 'reads' })
export const eraseForGood = defineAction({ id: 'person-erase', context: one, effect: 'changes' })
export const replacePerson = defineAction({ id: 'person-replace', context: one, effect: 'changes' })
export const correctPerson = defineForm({ id: 'person-correct', context: { ...one, ...saved }, effect: 'changes' })
export const pausePerson = defineForm({ id: 'person-pause', context: one, effect: 'changes' })
