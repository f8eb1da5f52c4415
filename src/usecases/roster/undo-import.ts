import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { followMoves } from './change-school.ts'
import type { Undone } from './file-imports-port.ts'
import { districtsStay, type ImportRefusal, ownFile } from './preview-import.ts'
import { undoFor } from './undo-window.ts'

export type UndoResult =
  | { readonly ok: true; readonly undone: Undone; readonly districtsStay: boolean }
  | Refused<ImportRefusal | 'tooLateToUndo'>

/**
 * Takes an import back: who was added is off the roster again, what was changed stands as before. Who has answered in the
 * meantime stays; an invitation that is out can't be fetched back, so its person counts as withdrawn.
 */
export const undoImport = async (deps: Deps, actor: Actor, importId: string): Promise<UndoResult> => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own
  return deps.store.transaction(async (data): Promise<UndoResult> => {
    const file = await data.fileImports.find(importId, deps.clock.now())
    if (!file?.doneAt || !file.undo) return refuse('noSuchImport')
    if (deps.clock.now().getTime() - file.doneAt.getTime() > undoFor) return refuse('tooLateToUndo')
    const changed = await data.fileImports.placesChangedBy(file.undo)
    const undone = await data.fileImports.undo(file.undo, file.doneAt, deps.clock.now())
    const now = new Map((await data.fileImports.placesChangedBy(file.undo)).map((one) => [one.id, one.schoolCode]))
    await followMoves(
      deps,
      data,
      changed.filter((one) => now.has(one.id) && now.get(one.id) !== one.schoolCode),
    )
    await data.fileImports.drop(importId)
    await data.audit.write({
      personId: own.actor.personId,
      role: 'coordinator',
      action: 'roster.importUndone',
      subject: { kind: 'import', id: importId },
      details: { ...undone },
    })
    return { ok: true, undone, districtsStay: await districtsStay(data, file, deps.clock.now()) }
  })
}
