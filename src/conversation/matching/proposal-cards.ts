import { titled } from '../../core/directors/titled.ts'
import type { Comparison } from '../../core/matching/compare.ts'
import type { Proposal } from '../../core/matching/proposal.ts'
import type { MatchDraft, ParticipantFacts } from '../../usecases/matching/matchmaking-port.ts'
import type { Audience } from '../../usecases/matching/publish-matches.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { count, inFigures } from '../kit/words.ts'
import {
  askWhatIf,
  downloadPairs,
  matchAgain,
  matchByHand,
  previewAnnouncement,
  previewNudges,
  publish,
  resetMatching,
  seeLeftOver,
  seeNotEligible,
  seePairs,
  seeRules,
} from './actions.ts'
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
      ...(pairs > 0 && view.mapWords !== ''
        ? [{ kind: 'image', url: view.map, alt: view.mapWords } as const, legend]
        : []),
      {
        kind: 'text',
        text:
          pairs > 0
            ? `${view.rules > 0 ? 'With your locks and rules, this' : 'This'} is the best possible set of pairs: no other set matches more people or fits better. P3 verifies that before you publish.`
            : 'No pair can be made of those who are left. “Unmatched” says why for each, and you can match by hand.',
        quiet: true,
      },
      ...proposal.notices.map((text): Block => ({ kind: 'text', text, quiet: true })),
    ],
    actions: [...(pairs > 0 ? [publishAction(view)] : []), ...draftActions(view)],
    footer: 'Nobody but coordinators sees this until you publish.',
  }
}

/** How to read the map. */
const legend: Block = {
  kind: 'text',
  text: 'On the map: a blue line is a pair, thicker for more; a blue ring is a pair within one county; an orange diamond is someone unmatched.',
  quiet: true,
}

const factsOf = ({ totals, notTakingPart }: Proposal) => {
  const matched = notTakingPart.filter(({ ruleId }) => ruleId === 'not-paired-already').length
  return [
    { label: 'Pairs', value: totals.pairs > 0 ? inFigures(totals.pairs) : 'none' },
    ...(matched > 0 ? [{ label: 'Already matched', value: count(matched, 'person', 'people') }] : []),
    { label: 'Unmatched', value: totals.leftOver > 0 ? inFigures(totals.leftOver) : 'nobody' },
    ...(totals.pairs > 0
      ? [
          { label: 'Average fit', value: percent(totals.averageFit / Math.max(1, totals.highestFit)) },
          { label: 'Can trade ideas on an indicator', value: percent(totals.complementaryShare) },
        ]
      : []),
    ...(notTakingPart.length > matched
      ? [{ label: 'Not eligible right now', value: inFigures(notTakingPart.length - matched) }]
      : []),
  ]
}

const publishAction = ({ draft, audience }: DraftView): Action =>
  button(publish, { draftId: draft.id, messages: audience.messages }, `Publish ${count(audience.pairs, 'pair')}`, {
    style: 'primary',
    confirm: {
      title: `Publish ${count(audience.pairs, 'pair')}?`,
      text: `${count(audience.messages, 'message')} will go out: to ${audienceInWords(audience)}.`,
      yes: 'Publish',
      no: 'Not yet',
    },
  })

const firstPage = { page: 0 }

const notEligibleButton = ({ notTakingPart }: Proposal): Action[] =>
  notTakingPart.length > 0 ? [button(seeNotEligible, firstPage, `Not eligible (${notTakingPart.length})`)] : []

const draftActions = ({ draft, rules }: DraftView): Action[] => {
  const { pairs, leftOver } = draft.proposal.totals
  return [
    ...(pairs > 0 ? [button(seePairs, firstPage, 'See the pairs')] : []),
    ...(leftOver > 0 ? [button(seeLeftOver, firstPage, `Unmatched (${leftOver})`)] : []),
    ...notEligibleButton(draft.proposal),
    button(matchByHand, {}, 'Match by hand'),
    button(askWhatIf, {}, 'What if…'),
    ...(rules > 0 ? [button(seeRules, firstPage, `Locks and rules (${rules})`)] : []),
    ...(pairs > 0 ? [button(downloadPairs, {}, 'Download CSV')] : []),
    ...(pairs > 0 ? [button(previewAnnouncement, {}, 'Preview announcement')] : []),
    ...(pairs > 0 ? [button(previewNudges, {}, 'Preview reminders')] : []),
    button(matchAgain, {}, 'Match again'),
    button(resetMatching, {}, 'Start over', {
      confirm: {
        title: 'Start over?',
        text: 'The proposal goes, and every pair that was locked or ruled out counts as any other again. Published pairs stay.',
        yes: 'Start over',
        no: 'Keep it',
      },
    }),
  ]
}

const nobodyCard = (proposal: Proposal): Card => ({
  title: 'There is nobody to match',
  blocks: [
    {
      kind: 'text',
      text:
        proposal.notTakingPart.length > 0
          ? `${count(proposal.notTakingPart.length, 'person', 'people')} on the roster can’t be matched now: they have not joined, their district is not in, or they have a partner already.`
          : `The roster is empty. ${titled('Directors')} nominate with “nominate”, or you send me a roster as a CSV file.`,
    },
  ],
  actions: [
    say('See the overview', 'status', 'primary'),
    ...notEligibleButton(proposal),
    say('How to send a roster', 'import'),
    button(matchAgain, {}, 'Match again'),
  ],
})
