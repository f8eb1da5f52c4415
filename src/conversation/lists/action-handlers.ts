import { listKinds } from '../../core/lists/list-items.ts'
import { writeList } from '../../core/lists/write-list.ts'
import { importList } from '../../usecases/lists/import-list.ts'
import { seeLists } from '../../usecases/lists/preview-list.ts'
import { undoList } from '../../usecases/lists/undo-list.ts'
import { dropImport } from '../../usecases/roster/preview-import.ts'
import type { ContextOf } from '../kit/action.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { changedMeanwhileCard } from '../roster/index.ts'
import * as actions from './actions.ts'
import { listFileCard, listLinesCard, listsCard } from './cards.ts'
import { listDroppedCard, listImportedCard, listUndoneCard } from './done-cards.ts'
import { showListFile } from './show-list.ts'

export const showLists = async ({ deps, actor }: Request): Promise<Reply> => {
  const seen = await seeLists(deps, actor)
  return seen.ok ? { kind: 'card', card: listsCard(seen.facts) } : refusalCard(seen.refusal)
}

/** Buttons of the lists, and of a file of one that waits for its press. */
export const listActions: readonly ActionHandler[] = [
  onAction(actions.seeLists, (request) => showLists(request)),
  onAction(actions.takeList, async ({ deps, actor }, { list }) => {
    const seen = await seeLists(deps, actor)
    if (!seen.ok) return refusalCard(seen.refusal)
    const kind = listKinds.find((one) => one === list) ?? 'districts'
    const content = new TextEncoder().encode(writeList(kind, seen.facts))
    return {
      kind: 'file',
      card: listFileCard(kind),
      file: { name: `p3-${kind}.csv`, mediaType: 'text/csv; charset=utf-8', content },
    }
  }),
  onAction(actions.showList, (request, { importId }) => showListFile(request, importId, { replace: true })),
  onAction(actions.turnList, (request, { importId, part, page = 0 }) =>
    showListFile(request, importId, { replace: true, draw: (ready) => listLinesCard(ready, part, page) }),
  ),
  onAction(actions.pressList, (request, context) => press(request, context)),
  onAction(actions.dropList, async ({ deps, actor }, { importId }) => {
    const dropped = await dropImport(deps, actor, importId)
    return dropped.ok ? { kind: 'card', card: listDroppedCard, replace: true } : refusalCard(dropped.refusal)
  }),
  onAction(actions.undoListImport, async ({ deps, actor }, { importId }) => {
    const done = await undoList(deps, actor, importId)
    return done.ok ? { kind: 'card', card: listUndoneCard(done.undone), replace: true } : refusalCard(done.refusal)
  }),
]

const press = async (request: Request, { importId, mark }: ContextOf<typeof actions.pressList>): Promise<Reply> => {
  const done = await importList(request.deps, request.actor, { importId, mark })
  if (!done.ok) return refusalCard(done.refusal)
  if (done.kind === 'changed') {
    const now = await showListFile(request, importId, { replace: true })
    return now.kind === 'card' ? { ...now, card: changedMeanwhileCard(now.card) } : now
  }
  const before = done.kind === 'already'
  return { kind: 'card', card: listImportedCard(importId, done.list, { counts: done.counts, before }), replace: true }
}
