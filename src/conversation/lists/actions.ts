import { defineAction, id } from '../kit/action.ts'
import { leaf } from '../kit/pages.ts'

/** Buttons of files of places, rubric, breaks and dates. The ids and the names in a context are on the wire, in messages that are already out there. */

export const seeLists = defineAction({ id: 'lists-see', context: {}, effect: 'reads' })
export const takeList = defineAction({ id: 'list-file', context: { list: id }, effect: 'reads' })
export const showList = defineAction({ id: 'list-show', context: { importId: id }, effect: 'reads' })
export const turnList = defineAction({
  id: 'list-lines',
  context: { importId: id, part: id, ...leaf },
  effect: 'reads',
})
export const pressList = defineAction({ id: 'list-press', context: { importId: id, mark: id }, effect: 'changes' })
export const dropList = defineAction({ id: 'list-drop', context: { importId: id }, effect: 'changes' })
export const undoListImport = defineAction({ id: 'list-undo', context: { importId: id }, effect: 'changes' })
