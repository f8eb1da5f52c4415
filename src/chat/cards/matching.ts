import type { Comparison } from '../../core/matching/compare.ts'
import type { LeftOver, Proposal, ProposedPair } from '../../core/matching/proposal.ts'
import type { MatchDraft, ParticipantFacts } from '../../usecases/ports/matchmaking.ts'
import type { ProposeRefusal } from '../../usecases/propose-matches.ts'
import type { Audience, PublishRefusal } from '../../usecases/publish-matches.ts'
import { type Action, type Block, type Card, strong } from '../card.ts'
import { count } from '../words.ts'

export const pairsOnAPage = 8

export interface DraftView {
  readonly draft: MatchDraft
  readonly people: ReadonlyMap<string, ParticipantFacts>
  readonly audience: Audience
  readonly cycleName: string
  /** Address of the map. */
  readonly map: string
  readonly comparison?: Comparison
}

const percent = (share: number) => `${Math.round(share * 100)}%`

/** The proposal in one card: numbers, map, what to do. Step 1 of the seed: "matched by the department". */
export const draftCard = (view: DraftView): Card => {
  const { proposal } = view.draft
  const { totals } = proposal
  if (totals.people === 0) return nobodyCard(proposal)
  return {
    title: `Proposed pairs for ${view.cycleName}`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'Pairs', value: String(totals.pairs) },
          { label: 'Left over', value: String(totals.leftOver) },
          { label: 'Average fit', value: percent(totals.averageFit / Math.max(1, totals.highestFit)) },
          { label: 'Can trade ideas on an indicator', value: percent(totals.complementaryShare) },
        ],
      },
      ...(view.comparison ? changeBlocks(view.comparison, view.people) : []),
      { kind: 'image', url: view.map, alt: mapAlt(view) },
      {
        kind: 'text',
        text: 'Nobody is left over who need not be, and no other set of pairs fits better in total: that is proved before you can publish.',
        quiet: true,
      },
      ...proposal.notices.map((text): Block => ({ kind: 'text', text, quiet: true })),
    ],
    actions: [publishAction(view), ...draftActions(view)],
    footer: 'Nobody but coordinators sees this until you publish.',
  }
}

const mapAlt = ({ draft, people }: DraftView): string => {
  const districts = new Set(
    draft.proposal.pairs.flatMap(({ a, b }) => [people.get(a)?.districtCode, people.get(b)?.districtCode]),
  )
  return `Map of the counties: ${count(draft.proposal.totals.pairs, 'line')} for the proposed pairs, across ${count(districts.size, 'district')}.`
}

const publishAction = ({ draft, audience }: DraftView): Action => ({
  kind: 'do',
  label: `Publish ${count(audience.pairs, 'pair')}`,
  verb: 'match-publish',
  context: { draftId: draft.id },
  style: 'primary',
  confirm: {
    title: `Publish ${count(audience.pairs, 'pair')}?`,
    text: `${count(audience.messages, 'message')} will go out: ${[
      `${audience.partners} to partners`,
      `${audience.directors} to directors of schools`,
      `${audience.channels} to program channels`,
      ...(audience.leftOver > 0 ? [`${audience.leftOver} to people without a partner`] : []),
    ].join(', ')}.`,
    yes: 'Publish',
    no: 'Not yet',
  },
})

const draftActions = ({ draft }: DraftView): Action[] => [
  { kind: 'do', label: 'See the pairs', verb: 'match-pairs', context: { page: '0' } },
  ...(draft.proposal.totals.leftOver > 0
    ? [
        {
          kind: 'do',
          label: `Left over (${draft.proposal.totals.leftOver})`,
          verb: 'match-left',
          context: { page: '0' },
        } as const,
      ]
    : []),
  { kind: 'form', label: 'Match by hand', form: 'match-hand', context: {} },
  { kind: 'form', label: 'What if…', form: 'match-what-if', context: {} },
  { kind: 'do', label: 'Download CSV', verb: 'match-csv', context: {} },
  { kind: 'do', label: 'Match again', verb: 'match-again', context: {} },
]

const nobodyCard = (proposal: Proposal): Card => ({
  title: 'There is nobody to match',
  blocks: [
    {
      kind: 'text',
      text:
        proposal.notTakingPart.length > 0
          ? `${count(proposal.notTakingPart.length, 'person', 'people')} on the roster can’t be matched now: they have not joined, their district is not in, or they have a partner already.`
          : 'The roster is empty. Directors nominate with “nominate”, or you send me a roster as a CSV file.',
    },
  ],
  actions: [
    { kind: 'do', label: 'See the funnel', verb: 'say', context: { words: 'status' }, style: 'primary' },
    { kind: 'do', label: 'How to send a roster', verb: 'say', context: { words: 'roster' } },
  ],
})

const who = (person: ParticipantFacts | undefined): string =>
  person ? `${person.name}, ${person.school} (${person.district})` : 'somebody who left the roster'

/** Some pairs with their reasons, each with its buttons. */
export const pairsCard = (view: Pick<DraftView, 'draft' | 'people'>, page: number): Card => {
  const { proposal } = view.draft
  const pages = Math.max(1, Math.ceil(proposal.pairs.length / pairsOnAPage))
  const at = Math.min(Math.max(0, page), pages - 1)
  const pairs = proposal.pairs.slice(at * pairsOnAPage, (at + 1) * pairsOnAPage)
  return {
    title: `Proposed pairs, page ${at + 1} of ${pages}`,
    blocks: pairs.map((pair) => pairEntry(pair, view.people, proposal.totals.highestFit)),
    actions: turnPages('match-pairs', at, pages),
  }
}

const pairEntry = (pair: ProposedPair, people: ReadonlyMap<string, ParticipantFacts>, highestFit: number): Block => {
  const context = { a: pair.a, b: pair.b }
  const reasons = pair.terms.filter((term) => term.points > 0).map((term) => term.explanation)
  return {
    kind: 'entry',
    text: strong`${who(people.get(pair.a))} and ${who(people.get(pair.b))}`,
    detail: `Fit ${percent(pair.fit / Math.max(1, highestFit))}: ${reasons.join('; ') || 'neighbors'}.${pair.locked ? ` Locked${pair.lockReason ? `: ${pair.lockReason}` : ''}.` : ''}`,
    actions: [
      pair.locked
        ? { kind: 'do', label: 'Unlock', verb: 'match-release', context }
        : { kind: 'do', label: 'Lock', verb: 'match-lock', context },
      { kind: 'form', label: 'Swap', form: 'match-swap', context },
      { kind: 'form', label: 'Rule out', form: 'match-forbid', context },
    ],
  }
}

/** The people left over, each with the rule or the group that left them out. */
export const leftOverCard = (view: Pick<DraftView, 'draft' | 'people'>, page: number): Card => {
  const { leftOver } = view.draft.proposal
  const pages = Math.max(1, Math.ceil(leftOver.length / pairsOnAPage))
  const at = Math.min(Math.max(0, page), pages - 1)
  return {
    title: leftOver.length === 0 ? 'Nobody is left over' : `Left over, page ${at + 1} of ${pages}`,
    blocks:
      leftOver.length === 0
        ? [{ kind: 'text', text: 'Everybody who joined has a partner.' }]
        : leftOver.slice(at * pairsOnAPage, (at + 1) * pairsOnAPage).map((one) => leftEntry(one, view.people)),
    actions: turnPages('match-left', at, pages),
  }
}

const leftEntry = (one: LeftOver, people: ReadonlyMap<string, ParticipantFacts>): Block => ({
  kind: 'entry',
  text: strong`${who(people.get(one.id))}`,
  detail: one.sentence,
  actions: [{ kind: 'form', label: 'Match by hand', form: 'match-hand', context: { a: one.id } }],
})

const turnPages = (verb: string, at: number, pages: number): Action[] => [
  ...(at > 0 ? [{ kind: 'do', label: 'Back', verb, context: { page: String(at - 1) } } as const] : []),
  ...(at < pages - 1
    ? [{ kind: 'do', label: 'Next', verb, context: { page: String(at + 1) }, style: 'primary' } as const]
    : []),
  { kind: 'do', label: 'Summary', verb: 'say', context: { words: 'match' } },
]

const changeBlocks = (
  { people: changed, difference, gone, added }: Comparison,
  people: ReadonlyMap<string, ParticipantFacts>,
): Block[] => {
  if (changed.length === 0) return [{ kind: 'text', text: 'Same pairs as before.' }]
  const signed = (value: number) => (value > 0 ? `+${value}` : String(value))
  const shown = added
    .slice(0, 6)
    .map(({ a, b }) => strong`${people.get(a)?.name ?? a} with ${people.get(b)?.name ?? b}`)
  return [
    {
      kind: 'text',
      text: `Compared with the proposal before: ${count(changed.length, 'person has', 'people have')} another partner or none, ${count(gone.length, 'pair')} went, ${count(added.length, 'pair')} came; pairs ${signed(difference.pairs)}, left over ${signed(difference.leftOver)}, total fit ${signed(difference.fit)} points.`,
    },
    ...(shown.length > 0 ? [{ kind: 'list', items: shown } as const] : []),
    ...(added.length > shown.length
      ? [{ kind: 'text', text: `And ${added.length - shown.length} more.`, quiet: true } as const]
      : []),
  ]
}

/** The answer to a what-if: what would change, and a button that keeps it. */
export const whatIfCard = (
  view: Pick<DraftView, 'draft' | 'people' | 'comparison'>,
  question: string,
  keep: Readonly<Record<string, string>>,
): Card => ({
  title: 'If you did that',
  blocks: [
    { kind: 'text', text: question },
    ...(view.comparison ? changeBlocks(view.comparison, view.people) : []),
    {
      kind: 'facts',
      facts: [
        { label: 'Pairs', value: String(view.draft.proposal.totals.pairs) },
        { label: 'Left over', value: String(view.draft.proposal.totals.leftOver) },
      ],
    },
  ],
  actions: [
    { kind: 'do', label: 'Keep it', verb: 'match-keep', context: keep, style: 'primary' },
    { kind: 'form', label: 'Ask something else', form: 'match-what-if', context: {} },
  ],
  footer: 'Nothing is changed yet.',
})

export const proposeRefusedCard = (refusal: ProposeRefusal): Card => {
  if (refusal.kind === 'problems')
    return {
      title: 'This can’t be matched yet',
      tone: 'warning',
      blocks: [{ kind: 'list', items: refusal.problems.map((problem) => problem.sentence) }],
      actions: [{ kind: 'do', label: 'Back to the proposal', verb: 'say', context: { words: 'match' } }],
    }
  const texts = {
    notCoordinator: 'Matching is for coordinators of the department.',
    noCycle: 'There is no school year set up yet, so there is nothing to match.',
    noDraft: 'There is no proposal yet. Make one first.',
    cancelled: 'The matching was stopped. Nothing was changed.',
  } as const
  return { title: 'No matching', tone: 'warning', blocks: [{ kind: 'text', text: texts[refusal.kind] }] }
}

export const publishRefusedCard = (refusal: PublishRefusal): Card => {
  const texts: Record<PublishRefusal['kind'], string> = {
    notCoordinator: 'Publishing is for coordinators of the department.',
    noCycle: 'There is no school year set up yet.',
    noDraft:
      'There is nothing to publish: this proposal was published already, or there is none. Nothing was sent twice.',
    changedMeanwhile:
      'The proposal was changed or published by somebody else meanwhile. Please look at it again before you publish.',
    notPublishable: refusal.kind === 'notPublishable' ? refusal.sentence : '',
  }
  return {
    title: 'Not published',
    tone: 'warning',
    blocks: [{ kind: 'text', text: texts[refusal.kind] }],
    actions: [{ kind: 'do', label: 'See the proposal', verb: 'say', context: { words: 'match' }, style: 'primary' }],
  }
}

export const publishedCard = (audience: Audience, campaignId: string): Card => ({
  title: `${count(audience.pairs, 'pair')} published`,
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: `On the way: ${count(audience.messages, 'message')} to partners, directors of schools and the program channel. I tell you when all are out, and who could not be reached.`,
    },
  ],
  actions: [
    { kind: 'do', label: 'See progress', verb: 'campaign', context: { campaignId }, style: 'primary' },
    { kind: 'do', label: 'See the funnel', verb: 'say', context: { words: 'status' } },
  ],
})
