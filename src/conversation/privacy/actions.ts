import { defineAction, defineForm } from '../kit/action.ts'

/** Buttons of what is kept, and for how long. The ids and the names in a context are on the wire, in messages that are already out there. */

export const retention = defineForm({ id: 'retention', context: {}, effect: 'changes' })
/** Everything of one's own on paper. */
export const readableCopy = defineAction({ id: 'readable-copy', context: {}, effect: 'reads' })
export const deleteMine = defineForm({ id: 'delete-mine', context: {}, effect: 'changes' })
