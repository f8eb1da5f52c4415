import { defineAction, defineForm, id } from '../kit/action.ts'
import { saved } from '../kit/meanwhile.ts'

/** Buttons by which a channel is set. The ids and the names in a context are on the wire, in messages that are already out there. */

export const useChannel = defineAction({ id: 'channel-use', context: { channelId: id }, effect: 'changes' })
export const dropChannel = defineAction({ id: 'channel-drop', context: { channelId: id }, effect: 'changes' })
export const testChannel = defineAction({ id: 'channel-test', context: { channelId: id }, effect: 'changes' })
export const previewChannel = defineAction({ id: 'channel-preview', context: { channelId: id }, effect: 'reads' })
export const channelRhythm = defineForm({
  id: 'channel-rhythm',
  context: { channelId: id, ...saved },
  effect: 'changes',
})
