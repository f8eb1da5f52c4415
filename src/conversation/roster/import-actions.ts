import { importRoster } from '../../usecases/roster/import-roster.ts'
import { optInForImport, undoOptIn } from '../../usecases/roster/opt-in-for-import.ts'
import { chooseForImport, dropImport, seeInvitations } from '../../usecases/roster/preview-import.ts'
import { undoImport } from '../../usecases/roster/undo-import.ts'
import type { ContextOf } from '../kit/action.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import * as actions from './actions.ts'
import { changedMeanwhileCard, droppedCard, importedCard, optInUndoneCard, undoneCard } from './import-done-cards.ts'
import { importListCard } from './import-lists.ts'
import { invitationsCard } from './invitations-card.ts'
import { showImport } from './show-import.ts'

/** Buttons of a file that waits for its press, and of one that was imported. */
export const importActions: readonly ActionHandler[] = [
  onAction(actions.showImport, (request, { importId }) => showImport(request, importId, { replace: true })),
  onAction(actions.listImport, (request, { importId, part, page = 0 }) =>
    showImport(request, importId, { replace: true, draw: (previewed) => importListCard(previewed, part, page) }),
  ),
  onAction(actions.sayWhetherSame, async (request, { importId, line, same }) => {
    const chosen = await chooseForImport(request.deps, request.actor, importId, { same: { [line]: same } })
    return chosen.ok ? showImport(request, importId, { replace: true }) : refusalCard(chosen.refusal)
  }),
  onAction(actions.optInForImport, async (request, { importId }) => {
    const done = await optInForImport(request.deps, request.actor, importId)
    return done.ok ? showImport(request, importId, { replace: true }) : refusalCard(done.refusal)
  }),
  onAction(actions.undoOptIn, async ({ deps, actor }, { importId }) => {
    const done = await undoOptIn(deps, actor, importId)
    return done.ok ? { kind: 'card', card: optInUndoneCard(importId, done), replace: true } : refusalCard(done.refusal)
  }),
  onAction(actions.pressImport, (request, context) => press(request, context)),
  onAction(actions.dropImport, async ({ deps, actor }, { importId }) => {
    const dropped = await dropImport(deps, actor, importId)
    return dropped.ok
      ? { kind: 'card', card: droppedCard(dropped.districtsStay), replace: true }
      : refusalCard(dropped.refusal)
  }),
  onAction(actions.seeInvited, async ({ deps, actor }, { importId }) => {
    const seen = await seeInvitations(deps, actor, importId)
    return seen.ok ? { kind: 'card', card: invitationsCard(importId, seen.counts) } : refusalCard(seen.refusal)
  }),
  onAction(actions.undoImport, async ({ deps, actor }, { importId }) => {
    const done = await undoImport(deps, actor, importId)
    return done.ok ? { kind: 'card', card: undoneCard(done), replace: true } : refusalCard(done.refusal)
  }),
]

const press = async (request: Request, { importId, mark }: ContextOf<typeof actions.pressImport>): Promise<Reply> => {
  const done = await importRoster(request.deps, request.actor, { importId, mark })
  if (!done.ok) return refusalCard(done.refusal)
  if (done.kind === 'changed') {
    const now = await showImport(request, importId, { replace: true })
    return now.kind === 'card' ? { ...now, card: changedMeanwhileCard(now.card) } : now
  }
  return { kind: 'card', card: importedCard(importId, done.counts, done.kind === 'already'), replace: true }
}
