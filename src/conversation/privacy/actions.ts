import { z } from 'zod'
import { auditKinds } from '../../core/privacy/audit-kinds.ts'
import { defineAction, defineForm, id, number } from '../kit/action.ts'
import { saved } from '../kit/meanwhile.ts'
import { leaf } from '../kit/pages.ts'

/** Buttons of what is kept, and for how long. The ids and the names in a context are on the wire, in messages that are already out there. */

export const retention = defineForm({ id: 'retention', context: saved, effect: 'changes' })
/** What would be forgotten: with these months, or as things are. */
export const previewRetention = defineAction({
  id: 'retention-preview',
  context: { months: number.optional() },
  effect: 'reads',
})
export const saveRetention = defineAction({ id: 'retention-save', context: { months: number }, effect: 'changes' })
export const forgetDue = defineAction({ id: 'retention-forget', context: {}, effect: 'changes' })
/** Everything of one's own on paper. */
export const readableCopy = defineAction({ id: 'readable-copy', context: {}, effect: 'reads' })
export const deleteMine = defineForm({ id: 'delete-mine', context: {}, effect: 'changes' })

/** Which part of the audit trail: whose or of which pair, of which kind, on which days. */
const audited = {
  personId: id.optional(),
  partnershipId: id.optional(),
  kind: z.enum(auditKinds).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
}
export const openAudit = defineAction({ id: 'audit', context: { ...audited, ...leaf }, effect: 'reads' })
export const downloadAudit = defineAction({ id: 'audit-download', context: audited, effect: 'reads' })
export const filterAudit = defineForm({ id: 'audit-filter', context: audited, effect: 'reads' })
