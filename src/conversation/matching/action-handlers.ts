import { pairsToCsv } from '../../core/matching/pairs-csv.ts'
import { changeDraft, proposeMatches, releasePair } from '../../usecases/matching/propose-matches.ts'
import { publishMatches } from '../../usecases/matching/publish-matches.ts'
import { resetMatching } from '../../usecases/matching/reset-matching.ts'
import { seeMatchingRoster } from '../../usecases/matching/see-proposal.ts'
import { previewNudges } from '../../usecases/nudges/preview-nudges.ts'
import { button, type ContextOf } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { type Leaf, leafIn } from '../kit/pages.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { nudgePreviewCard } from '../nudges/index.ts'
import { sendRoster } from '../roster/actions.ts'
import * as actions from './actions.ts'
import { announcementPreview } from './announcement-preview.ts'
import { changeOf } from './changes.ts'
import { leftOverCard, notEligibleCard, pairsCard, rulesCard } from './pairs-cards.ts'
import { matchingResetCard, publishedCard, publishRefusedCard } from './refused-cards.ts'
import { findRun, soon } from './runs.ts'
import {
  type Found,
  findDraft,
  propose,
  refused,
  showDraft,
  showPage,
  showProposed,
  showUnderWay,
} from './show-proposal.ts'

/** Buttons of the matching. */
export const matchingActions: readonly ActionHandler[] = [
  onAction(actions.matchAgain, (request) =>
    propose(request, (options) => proposeMatches(request.deps, request.actor, options)),
  ),
  onAction(actions.seePairs, (request, leaf) => page(request, leafIn(leaf), pairsCard)),
  onAction(actions.seeLeftOver, (request, leaf) => page(request, leafIn(leaf), leftOverCard)),
  onAction(actions.seeNotEligible, (request, leaf) => page(request, leafIn(leaf), notEligibleCard)),
  onAction(actions.seeRules, (request, leaf) =>
    page(request, leafIn(leaf), ({ rules, people }, at) => rulesCard(rules, people, at)),
  ),
  onAction(actions.previewAnnouncement, (request) => previewAnnouncement(request)),
  onAction(actions.previewNudges, async ({ deps, actor }) => {
    const preview = await previewNudges(deps, actor)
    return preview.ok ? { kind: 'card', card: nudgePreviewCard(preview.pairs, preview.run) } : refused(preview.refusal)
  }),
  onAction(actions.lockPair, (request, { a, b, page: from = 0 }) => {
    const lock = { kind: 'lock-pair', pair: { a, b, reason: null } } as const
    return propose(request, (options) => changeDraft(request.deps, request.actor, [lock], options), showPage(from))
  }),
  onAction(actions.releasePair, (request, { a, b, page: from }) => {
    const show = from === undefined ? showProposed : showPage(from)
    return propose(request, (options) => releasePair(request.deps, request.actor, { a, b }, options), show)
  }),
  onAction(actions.keepChange, async (request, context) => {
    const change = await changeOf(request, context)
    const reply = await propose(request, (options) => changeDraft(request.deps, request.actor, [change], options))
    // In place of the question, which is answered.
    return reply.kind === 'card' ? { ...reply, replace: true } : reply
  }),
  onAction(actions.publish, (request, context) => publish(request, context)),
  onAction(actions.downloadPairs, (request) => download(request)),
  onAction(actions.seeProgress, (request) => look(request)),
  onAction(actions.stopMatching, (request) => stop(request)),
  onAction(actions.resetMatching, async (request) => {
    const done = await resetMatching(request.deps, request.actor)
    return done.ok
      ? { kind: 'card', card: matchingResetCard(done.value.released), replace: true }
      : refusalCard(done.refusal)
  }),
]

/** What the program's channels would read if the draft were published now. */
const previewAnnouncement = async (request: Request): Promise<Reply> => {
  const found = await findDraft(request)
  if (!found.ok) return refused(found.refusal)
  const card = await announcementPreview(request, found)
  return { kind: 'card', card }
}

const page = async (request: Request, leaf: Leaf, draw: (found: Found, at: number) => Card): Promise<Reply> => {
  const found = await findDraft(request)
  if (!found.ok) return refused(found.refusal)
  return { kind: 'card', card: draw(found, leaf.number), replace: leaf.replace }
}

const publish = async (request: Request, { draftId, messages }: ContextOf<typeof actions.publish>): Promise<Reply> => {
  const done = await publishMatches(request.deps, request.actor, { draftId, messages })
  return done.ok
    ? { kind: 'card', card: publishedCard(done.audience, done.campaignId), replace: true }
    : { kind: 'refusal', card: publishRefusedCard(done.refusal) }
}

const download = async (request: Request): Promise<Reply> => {
  const found = await findDraft(request)
  if (!found.ok) return refused(found.refusal)
  const seen = await seeMatchingRoster(request.deps, request.actor, found.cycle.id)
  if (!seen.ok) return refused(seen.refusal)
  const text = pairsToCsv(found.draft.proposal, seen.roster)
  return {
    kind: 'file',
    file: { name: 'proposed-pairs.csv', mediaType: 'text/csv', content: new TextEncoder().encode(text) },
    card: {
      title: 'The proposed pairs as a spreadsheet',
      blocks: [
        {
          kind: 'text',
          text: 'Change rows, add a reason where districts are not neighbors, and send the file back to me. The proposal becomes what the file says, and I show what changed for whom. Nothing is published by that.',
        },
      ],
      actions: [button(sendRoster, {}, 'Send a file')],
    },
  }
}

/** How far a long matching is, or what it came to. */
const look = async (request: Request): Promise<Reply> => {
  const run = findRun(request)
  if (run) {
    const proposed = await soon(request, run, 200)
    return proposed ? showProposed(request, proposed) : showUnderWay(request, true)
  }
  const found = await findDraft(request)
  return found.ok ? showDraft(request, found) : refused(found.refusal)
}

const stop = async (request: Request): Promise<Reply> => {
  const run = findRun(request)
  if (!run) return look(request)
  run.stop()
  const proposed = await soon(request, run)
  return proposed ? showProposed(request, proposed) : refused({ kind: 'cancelled' })
}
