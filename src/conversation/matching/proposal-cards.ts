import type { Comparison } from '../../core/matching/compare.ts'
import type { Proposal } from '../../core/matching/proposal.ts'
import type { MatchDraft, ParticipantFacts } from '../../usecases/matching/matchmaking-port.ts'
import type { Audience } from '../../usecases/matching/publish-matches.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { count } from '../kit/words.ts'
import { changeBlocks } from './change-cards.ts'
import { percent } from './pairs-cards.ts'
import { audienceInWords } from './refused-cards.ts'

export interface DraftView {
  readonly draft: MatchDraft
  readonly people: ReadonlyMap<string, ParticipantFacts>
  readonly audience: Audience
  readonly cycleName: string
  /** How many pairs are locked or ruled out. */
  readonly rules: number
  /** Address of the map, and what it shows in words. */
  readonly map: string
  readonly mapWords: string
  readonly comparison?: Comparison
}

/** The proposal in one card: numbers, map, what to do. Step 1 of the seed: "matched by the department". */
export const draftCard = (view: DraftView): Card => {
  const { proposal } = view.draft
  if (proposal.totals.people === 0) return nobodyCard(proposal)
  const { pairs } = proposal.totals
  return {
    title: `Proposed pairs for ${view.cycleName}`,
    blocks: [
      { kind: 'facts', facts: factsOf(proposal) },
      ...(view.comparison ? changeBlocks(view.comparison, view.people) : []),
      ...(pairs > 0 ? [{ kind: 'image', url: view.map, alt: view.mapWords } as const] : []),
      {
        kind: 'text',
        text: 'Nobody is left over who need not be, and no other set of pairs fits better in total: that is proved before you can publish.',
        quiet: true,
      },
      ...proposal.notices.map((text): Block => ({ kind: 'text', text, quiet: true })),
    ],
    actions: [...(pairs > 0 ? [publishAction(view)] : []), ...draftActions(view)],
    footer: 'Nobody but coordinators sees this until you publish.',
  }
}

const factsOf = ({ totals, notTakingPart }: Proposal) => [
  { label: 'Pairs', value: String(totals.pairs) },
  { label: 'Left over', value: String(totals.leftOver) },
  ...(totals.pairs > 0
    ? [
        { label: 'Average fit', value: percent(totals.averageFit / Math.max(1, totals.highestFit)) },
        { label: 'Can trade ideas on an indicator', value: percent(totals.complementaryShare) },
      ]
    : []),
  ...(notTakingPart.length > 0 ? [{ label: 'Not to be matched now', value: String(notTakingPart.length) }] : []),
]

const publishAction = ({ draft, audience }: DraftView): Action => ({
  kind: 'do',
  label: `Publish ${count(audience.pairs, 'pair')}`,
  verb: 'match-publish',
  context: { draftId: draft.id, messages: String(audience.messages) },
  style: 'primary',
  confirm: {
    title: `Publish ${count(audience.pairs, 'pair')}?`,
    text: `${count(audience.messages, 'message')} will go out: to ${audienceInWords(audience)}.`,
    yes: 'Publish',
    no: 'Not yet',
  },
})

const page = (label: string, verb: string): Action => ({ kind: 'do', label, verb, context: { page: '0' } })

const draftActions = ({ draft, rules }: DraftView): Action[] => {
  const { pairs, leftOver } = draft.proposal.totals
  return [
    ...(pairs > 0 ? [page('See the pairs', 'match-pairs')] : []),
    ...(leftOver > 0 ? [page(`Left over (${leftOver})`, 'match-left')] : []),
    { kind: 'form', label: 'Match by hand', form: 'match-hand', context: {} },
    { kind: 'form', label: 'What if…', form: 'match-what-if', context: {} },
    ...(rules > 0 ? [page(`Locked and ruled out (${rules})`, 'match-rules')] : []),
    ...(pairs > 0 ? [{ kind: 'do', label: 'Download CSV', verb: 'match-csv', context: {} } as const] : []),
    ...(pairs > 0 ? [{ kind: 'do', label: 'Preview reminders', verb: 'match-reminders', context: {} } as const] : []),
    { kind: 'do', label: 'Match again', verb: 'match-again', context: {} },
    {
      kind: 'do',
      label: 'Start over',
      verb: 'match-reset',
      context: {},
      confirm: {
        title: 'Start over?',
        text: 'The proposal goes, and every pair that was locked or ruled out counts as any other again. Published pairs stay.',
        yes: 'Start over',
        no: 'Keep it',
      },
    },
  ]
}

const nobodyCard = ({ notTakingPart }: Proposal): Card => ({
  title: 'There is nobody to match',
  blocks: [
    {
      kind: 'text',
      text:
        notTakingPart.length > 0
          ? `${count(notTakingPart.length, 'person', 'people')} on the roster can’t be matched now: they have not joined, their district is not in, or they have a partner already.`
          : 'The roster is empty. Directors nominate with “nominate”, or you send me a roster as a CSV file.',
    },
  ],
  actions: [
    { kind: 'do', label: 'See the funnel', verb: 'say', context: { words: 'status' }, style: 'primary' },
    { kind: 'do', label: 'How to send a roster', verb: 'say', context: { words: 'roster' } },
    { kind: 'do', label: 'Match again', verb: 'match-again', context: {} },
  ],
})
