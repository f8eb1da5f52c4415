import { pairsToCsv } from '../../core/matching/pairs-csv.ts'
import { buildRoster } from '../../core/matching/roster.ts'
import { changeDraft, proposeMatches, releasePair } from '../../usecases/matching/propose-matches.ts'
import { publishMatches } from '../../usecases/matching/publish-matches.ts'
import { resetMatching } from '../../usecases/matching/reset-matching.ts'
import { previewReminders } from '../../usecases/nudges/preview-nudges.ts'
import type { Card, Context } from '../kit/card.ts'
import { pageIn } from '../kit/pages.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Act, Turn } from '../kit/request.ts'
import { reminderPreviewCard } from '../nudges/preview-cards.ts'
import { changeOf } from './changes.ts'
import { leftOverCard, pairsCard, rulesCard } from './pairs-cards.ts'
import { matchingResetCard, publishedCard, publishRefusedCard } from './refused-cards.ts'
import { findRun, soon } from './runs.ts'
import {
  type FoundDraft,
  findDraft,
  propose,
  refused,
  showDraft,
  showPage,
  showProposed,
  showUnderWay,
} from './show-proposal.ts'

/** Buttons of the matching. */
export const matchingActs: readonly Act[] = [
  { verb: 'match-again', run: (turn) => propose(turn, (options) => proposeMatches(turn.deps, turn.actor, options)) },
  { verb: 'match-pairs', run: (turn, context) => page(turn, context, (found, at) => pairsCard(found, at)) },
  { verb: 'match-left', run: (turn, context) => page(turn, context, (found, at) => leftOverCard(found, at)) },
  {
    verb: 'match-rules',
    run: (turn, context) => page(turn, context, ({ rules, people }, at) => rulesCard(rules, people, at)),
  },
  {
    verb: 'match-reminders',
    run: async ({ deps, actor }) => {
      const preview = await previewReminders(deps, actor)
      return preview.ok
        ? { kind: 'card', card: reminderPreviewCard(preview.pairs, preview.run) }
        : refused(preview.refusal)
    },
  },
  {
    verb: 'match-lock',
    run: (turn, context) => {
      const { a = '', b = '' } = context
      const lock = { kind: 'lock-pair', pair: { a, b, reason: null } } as const
      return propose(turn, (options) => changeDraft(turn.deps, turn.actor, [lock], options), showPage(pageIn(context)))
    },
  },
  {
    verb: 'match-release',
    run: (turn, context) => {
      const { a = '', b = '', page: from } = context
      const show = from === undefined ? showProposed : showPage(pageIn(context))
      return propose(turn, (options) => releasePair(turn.deps, turn.actor, { a, b }, options), show)
    },
  },
  {
    verb: 'match-keep',
    run: async (turn, context) => {
      const change = await changeOf(turn, context)
      if (!change) return refused({ kind: 'noDraft' })
      const reply = await propose(turn, (options) => changeDraft(turn.deps, turn.actor, [change], options))
      // In place of the question, which is answered.
      return reply.kind === 'card' ? { ...reply, replace: true } : reply
    },
  },
  { verb: 'match-publish', run: (turn, context) => publish(turn, context) },
  { verb: 'match-csv', run: (turn) => download(turn) },
  { verb: 'match-progress', run: (turn) => look(turn) },
  { verb: 'match-stop', run: (turn) => stop(turn) },
  {
    verb: 'match-reset',
    run: async (turn) => {
      const done = await resetMatching(turn.deps, turn.actor)
      return done.ok
        ? { kind: 'card', card: matchingResetCard(done.value.released), replace: true }
        : refusalCard(done.why)
    },
  },
]

const page = async (
  turn: Turn,
  context: Context,
  draw: (found: Extract<FoundDraft, { ok: true }>, at: number) => Card,
): Promise<Reply> => {
  const found = await findDraft(turn)
  if (!found.ok) return refused(found.refusal)
  return { kind: 'card', card: draw(found, pageIn(context)), replace: context.turn === 'yes' }
}

const publish = async (turn: Turn, { draftId = '', messages = '' }: Context): Promise<Reply> => {
  const done = await publishMatches(turn.deps, turn.actor, { draftId, messages: Number(messages) })
  return done.ok
    ? { kind: 'card', card: publishedCard(done.audience, done.campaignId), replace: true }
    : { kind: 'refusal', card: publishRefusedCard(done.refusal) }
}

const download = async (turn: Turn): Promise<Reply> => {
  const found = await findDraft(turn)
  if (!found.ok) return refused(found.refusal)
  const input = await turn.deps.store.read.matchmaking.input(found.cycle.id, turn.deps.geography)
  const text = pairsToCsv(found.draft.proposal, buildRoster(input))
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
      actions: [{ kind: 'form', label: 'Send a file', form: 'roster-file', context: {} }],
    },
  }
}

/** How far a long matching is, or what it came to. */
const look = async (turn: Turn): Promise<Reply> => {
  const run = findRun(turn)
  if (run) {
    const proposed = await soon(turn, run, 200)
    return proposed ? showProposed(turn, proposed) : showUnderWay(turn, true)
  }
  const found = await findDraft(turn)
  return found.ok ? showDraft(turn, found) : refused(found.refusal)
}

const stop = async (turn: Turn): Promise<Reply> => {
  const run = findRun(turn)
  if (!run) return look(turn)
  run.stop()
  const proposed = await soon(turn, run)
  return proposed ? showProposed(turn, proposed) : refused({ kind: 'cancelled' })
}
