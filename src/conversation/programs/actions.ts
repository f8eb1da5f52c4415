import { defineAction, id } from '../kit/action.ts'

/** Buttons of somebody who is in several programs. The id and the names in a context are on the wire, in messages that are already out there. */

export const openProgram = defineAction({ id: 'program-open', context: { key: id }, effect: 'changes' })
