import { pairsToCsv } from '../../core/matching/pairs-csv.ts'
import { buildRoster } from '../../core/matching/roster.ts'
import { changeDraft, proposeMatches, releasePair } from '../../usecases/propose-matches.ts'
import { publishMatches } from '../../usecases/publish-matches.ts'
import { leftOverCard, pairsCard, publishedCard, publishRefusedCard } from '../cards/matching.ts'
import { changeOf } from '../match-changes.ts'
import { findDraft, refused, showProposed } from '../match-turn.ts'
import type { Act } from '../turn.ts'

const page = (context: Readonly<Record<string, string>>) => Number.parseInt(context.page ?? '0', 10) || 0

export const matchingActs: readonly Act[] = [
  {
    verb: 'match-again',
    run: async (turn) => showProposed(turn, await proposeMatches(turn.deps, turn.actor)),
  },
  {
    verb: 'match-pairs',
    run: async (turn, context) => {
      const found = await findDraft(turn)
      return found.ok
        ? { kind: 'card', card: pairsCard(found, page(context)), replace: context.page !== '0' }
        : refused(found.refusal)
    },
  },
  {
    verb: 'match-left',
    run: async (turn, context) => {
      const found = await findDraft(turn)
      return found.ok
        ? { kind: 'card', card: leftOverCard(found, page(context)), replace: context.page !== '0' }
        : refused(found.refusal)
    },
  },
  {
    verb: 'match-lock',
    run: async (turn, { a = '', b = '' }) =>
      showProposed(
        turn,
        await changeDraft(turn.deps, turn.actor, [{ kind: 'lock-pair', pair: { a, b, reason: null } }]),
      ),
  },
  {
    verb: 'match-release',
    run: async (turn, { a = '', b = '' }) => showProposed(turn, await releasePair(turn.deps, turn.actor, { a, b })),
  },
  {
    verb: 'match-keep',
    run: async (turn, context) => {
      const change = changeOf(context)
      return change
        ? showProposed(turn, await changeDraft(turn.deps, turn.actor, [change]))
        : refused({ kind: 'noDraft' })
    },
  },
  {
    verb: 'match-publish',
    run: async (turn, { draftId = '' }) => {
      const done = await publishMatches(turn.deps, turn.actor, draftId)
      return done.ok
        ? { kind: 'card', card: publishedCard(done.audience, done.campaignId), replace: true }
        : { kind: 'refusal', card: publishRefusedCard(done.refusal) }
    },
  },
  {
    verb: 'match-csv',
    run: async (turn) => {
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
        },
      }
    },
  },
]
