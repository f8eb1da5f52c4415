import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { type ImportRefusal, ownFile } from '../roster/preview-import.ts'
import { undoFor } from '../roster/undo-window.ts'
import type { ListUndone } from './lists-port.ts'

export type ListUndoResult =
  | { readonly ok: true; readonly undone: ListUndone }
  | Refused<ImportRefusal | 'tooLateToUndo'>

/** Takes a list's import back, as long as an import can be. What is in use by now stays. */
export const undoList = async (deps: Deps, actor: Actor, importId: string): Promise<ListUndoResult> => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own
  return deps.store.transaction(async (data): Promise<ListUndoResult> => {
    const file = await data.fileImports.find(importId, deps.clock.now())
    if (!file?.doneAt || !file.listUndo) return refuse('noSuchImport')
    if (deps.clock.now().getTime() - file.doneAt.getTime() > undoFor) return refuse('tooLateToUndo')
    const undone = await data.lists.undo(file.listUndo)
    await data.fileImports.drop(importId)
    await data.audit.write({
      personId: own.actor.personId,
      role: 'coordinator',
      action: 'list.importUndone',
      subject: { kind: 'import', id: importId },
      details: { ...undone },
    })
    return { ok: true, undone }
  })
}
