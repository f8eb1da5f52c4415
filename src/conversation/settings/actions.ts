import { defineAction, defineForm } from '../kit/action.ts'
import { heardWords } from '../kit/heard.ts'

/** Buttons of one’s own settings. The ids and the names in a context are on the wire, in messages that are already out there. */

export const endPause = defineAction({ id: 'end-pause', context: {}, effect: 'changes' })
export const settings = defineForm({ id: 'settings', context: {}, effect: 'changes' })
export const pause = defineForm({ id: 'pause', context: { heard: heardWords }, effect: 'changes' })
export const leave = defineForm({ id: 'leave', context: {}, effect: 'changes' })
