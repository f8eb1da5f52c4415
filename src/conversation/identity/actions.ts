import { z } from 'zod'
import { defineAction, defineForm, id } from '../kit/action.ts'
import { saved } from '../kit/meanwhile.ts'
import { leaf } from '../kit/pages.ts'

/** Buttons of accounts and workspaces. The ids and the names in a context are on the wire, in messages that are already out there. */

export const issueLink = defineAction({ id: 'link-issue', context: { personId: id }, effect: 'changes' })
export const removeWorkspace = defineAction({ id: 'workspace-remove', context: { tenantId: id }, effect: 'changes' })
export const workspace = defineForm({
  id: 'workspace',
  context: { tenantId: id.optional(), applicantId: id.optional(), ...saved },
  effect: 'changes',
})
export const letIn = defineAction({ id: 'workspace-let-in', context: { applicantId: id }, effect: 'changes' })
export const turnAway = defineAction({ id: 'workspace-turn-away', context: { applicantId: id }, effect: 'changes' })
export const seeOffices = defineAction({ id: 'offices-see', context: leaf, effect: 'reads' })
export const giveOffice = defineForm({ id: 'office-give', context: {}, effect: 'changes' })
export const endOffice = defineAction({
  id: 'office-end',
  context: { personId: id, role: z.enum(['coordinator', 'operator']) },
  effect: 'changes',
})
