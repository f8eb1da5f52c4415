import type { Comparison } from '../../core/matching/compare.ts'
import type { MatchDraft, ParticipantFacts } from '../../usecases/matching/matchmaking-port.ts'
import { button, type ContextOf } from '../kit/action.ts'
import { type Block, type Card, strong } from '../kit/card.ts'
import type { Reply } from '../kit/reply.ts'
import { say } from '../kit/say.ts'
import { restBelow, withRest } from '../kit/with-rest.ts'
import { count, inFigures } from '../kit/words.ts'
import { askWhatIf, keepChange } from './actions.ts'

const shownChanges = 6

type People = ReadonlyMap<string, ParticipantFacts>

const restInProposal = (more: number): readonly Block[] =>
  more > 0
    ? [
        {
          kind: 'text',
          text: `And ${inFigures(more)} more. “Download CSV” on the proposal has every pair.`,
          quiet: true,
        },
      ]
    : []

/** What is different from the proposal before, and for whom. */
export const changeBlocks = (
  { people: changed, difference, gone, added }: Comparison,
  people: People,
  restSaid: (more: number) => readonly Block[] = restInProposal,
): Block[] => {
  if (changed.length === 0) return [{ kind: 'text', text: 'Same pairs as before.' }]
  const signed = (value: number) => (value > 0 ? `+${value}` : String(value))
  const nameOf = (id: string) => people.get(id)?.name ?? id
  const alone = changed.filter((one) => one.after === null)
  const items = [
    ...added.map(({ a, b }) => strong`${nameOf(a)} now with ${nameOf(b)}`),
    ...alone.map(({ id }) => strong`${nameOf(id)} now without a partner`),
  ]
  return [
    {
      kind: 'text',
      text: `Compared with before, ${count(changed.length, 'person has', 'people have')} another partner or none: ${count(gone.length, 'pair')} gone, ${added.length} new (pairs ${signed(difference.pairs)}, unmatched ${signed(difference.leftOver)}, total fit ${signed(difference.fit)} points).`,
    },
    ...(items.length > 0 ? [{ kind: 'list', items: items.slice(0, shownChanges) } as const] : []),
    ...restSaid(items.length - shownChanges),
  ]
}

/** A reply whose card has these blocks; changes that don't fit are in a file below it. */
export const withChanges = (reply: Reply & { readonly card: Card }, { comparison, people }: Changes): Reply => {
  const { added = [], people: changed = [] } = comparison ?? {}
  const nameOf = (id: string) => people.get(id)?.name ?? id
  const schoolOf = (id: string) => people.get(id)?.school ?? ''
  return withRest(reply, {
    name: 'what-changes',
    rows: [
      ['name', 'school', 'now with', 'of'],
      ...added.map(({ a, b }) => [nameOf(a), schoolOf(a), nameOf(b), schoolOf(b)]),
      ...changed.flatMap(({ id, after }) => (after === null ? [[nameOf(id), schoolOf(id), 'nobody', '']] : [])),
    ],
    shown: shownChanges,
  })
}

interface Changes {
  readonly comparison?: Comparison
  readonly people: People
}

export interface Tried {
  readonly draft: MatchDraft
  readonly people: People
  readonly comparison?: Comparison
}

/** The answer to a what-if: what would change, and a button that keeps it where it can be kept. */
export const whatIfCard = (
  { draft, people, comparison }: Tried,
  question: string,
  keep?: ContextOf<typeof keepChange>,
): Card => ({
  title: 'What would change',
  blocks: [
    { kind: 'text', text: question },
    ...(comparison ? changeBlocks(comparison, people, restBelow) : []),
    {
      kind: 'facts',
      facts: [
        { label: 'Pairs', value: inFigures(draft.proposal.totals.pairs) },
        { label: 'Unmatched', value: inFigures(draft.proposal.totals.leftOver) },
      ],
    },
  ],
  actions: [
    ...(keep ? [button(keepChange, keep, 'Keep it', { style: 'primary' })] : []),
    button(askWhatIf, {}, 'Ask something else'),
    say('Back to the proposal', 'match'),
  ],
  footer: 'Nothing is changed yet.',
})
