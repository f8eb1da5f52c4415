import { defineAction, id } from '../kit/action.ts'
import { leaf } from '../kit/pages.ts'

/** Buttons of the coordinator’s lists. The ids and the names in a context are on the wire, in messages that are already out there. */

export const turnOverdue = defineAction({ id: 'overdue-page', context: { ...leaf }, effect: 'reads' })
export const turnUnreachable = defineAction({ id: 'unreachable-page', context: { ...leaf }, effect: 'reads' })
export const turnPairs = defineAction({
  id: 'pairs-page',
  context: { search: id.optional(), ...leaf },
  effect: 'reads',
})
export const turnLedgers = defineAction({
  id: 'ledger-page',
  context: { search: id.optional(), ...leaf },
  effect: 'reads',
})
export const settleHelp = defineAction({ id: 'help-done', context: { helpId: id }, effect: 'changes' })
export const retryAll = defineAction({ id: 'retry-all', context: {}, effect: 'changes' })
export const retryPerson = defineAction({ id: 'retry-person', context: { personId: id }, effect: 'changes' })
