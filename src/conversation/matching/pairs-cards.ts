import type { LeftOver, ProposedPair } from '../../core/matching/proposal.ts'
import { reasonsOf } from '../../core/matching/reasons-of.ts'
import type { PairConstraint, ParticipantFacts } from '../../usecases/matching/matchmaking-port.ts'
import type { Cycle, Indicator } from '../../usecases/year/cycles-port.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card, Span, Text } from '../kit/card.ts'
import { pageButtons, type TurnTo } from '../kit/pages.ts'
import { say } from '../kit/say.ts'
import { inNames } from '../partnership/index.ts'
import { openPerson } from '../roster/actions.ts'
import {
  forbidPair,
  lockPair,
  matchByHand,
  releasePair,
  seeLeftOver,
  seeNotEligible,
  seePairs,
  seeRules,
  swapPartner,
} from './actions.ts'
import { changeBlocks, type Tried } from './change-cards.ts'

const pairsOnAPage = 8

type People = ReadonlyMap<string, ParticipantFacts>

export const percent = (share: number): string => `${Math.round(share * 100)}%`

const who = (person: ParticipantFacts | undefined): readonly Span[] =>
  person
    ? [{ text: person.name, strong: true }, { text: `, ${person.school} (${person.district})` }]
    : [{ text: 'someone who left the roster' }]

const both = (a: ParticipantFacts | undefined, b: ParticipantFacts | undefined): Text => [
  ...who(a),
  { text: ' and ' },
  ...who(b),
]

/** Which part of a list a page shows; a page that is not there is the nearest. */
const pageOf = <T>(items: readonly T[], wanted: number) => {
  const pages = Math.max(1, Math.ceil(items.length / pairsOnAPage))
  const at = Math.min(Math.max(0, wanted), pages - 1)
  return { at, pages, shown: items.slice(at * pairsOnAPage, (at + 1) * pairsOnAPage) }
}

const titled = (title: string, { at, pages }: { readonly at: number; readonly pages: number }): string =>
  pages > 1 ? `${title}, page ${at + 1} of ${pages}` : title

/** Some pairs with their reasons, each with its buttons. */
export const pairsCard = (
  { draft, people, comparison, cycle }: Tried & { readonly cycle: Cycle },
  wanted: number,
): Card => {
  const { indicators } = cycle.rubric
  const { pairs, totals } = draft.proposal
  const page = pageOf(pairs, wanted)
  return {
    title: titled('Proposed pairs', page),
    blocks: [
      ...(comparison ? changeBlocks(comparison, people) : []),
      ...(pairs.length === 0 ? [{ kind: 'text', text: 'There are no pairs in this proposal.' } as const] : []),
      ...page.shown.map((pair) =>
        pairEntry(pair, people, { highestFit: totals.highestFit, indicators, page: page.at }),
      ),
    ],
    actions: buttons(page, (...to) => button(seePairs, ...to)),
  }
}

const pairEntry = (
  pair: ProposedPair,
  people: People,
  {
    highestFit,
    indicators,
    page,
  }: {
    readonly highestFit: number
    readonly indicators: readonly Indicator[]
    readonly page: number
  },
): Block => {
  const context = { a: pair.a, b: pair.b, page }
  const reasons = reasonsOf(pair).map((one) => inNames(one, indicators))
  const lock = pair.locked ? ` Locked${pair.lockReason ? `: ${pair.lockReason}` : ''}.` : ''
  return {
    kind: 'entry',
    text: both(people.get(pair.a), people.get(pair.b)),
    detail: `Fit ${percent(pair.fit / Math.max(1, highestFit))}: ${reasons.join('; ') || 'their districts are neighbors'}.${lock}`,
    actions: [
      pair.locked ? button(releasePair, context, 'Unlock') : button(lockPair, context, 'Lock'),
      button(swapPartner, context, 'Swap'),
      button(forbidPair, context, 'Rule out'),
    ],
  }
}

/** The people left over, each with the rule or the group that left them out. */
export const leftOverCard = ({ draft, people }: Tried, wanted: number): Card => {
  const { leftOver } = draft.proposal
  const page = pageOf(leftOver, wanted)
  return {
    title: leftOver.length === 0 ? 'Everyone has a partner' : titled('Unmatched', page),
    blocks:
      leftOver.length === 0
        ? [{ kind: 'text', text: 'Everyone who joined has a partner.' }]
        : page.shown.map((one) => leftEntry(one, people)),
    actions: buttons(page, (...to) => button(seeLeftOver, ...to)),
  }
}

const leftEntry = (one: LeftOver, people: People): Block => ({
  kind: 'entry',
  text: who(people.get(one.id)),
  detail: one.sentence,
  actions: [button(matchByHand, { a: one.id }, 'Match by hand')],
})

/** People on the roster whom no proposal may place now, each with the rule that says so. */
export const notEligibleCard = ({ draft, people }: Tried, wanted: number): Card => {
  const { notTakingPart } = draft.proposal
  const page = pageOf(notTakingPart, wanted)
  return {
    title: notTakingPart.length === 0 ? 'Everyone is eligible' : titled('Not eligible right now', page),
    blocks:
      notTakingPart.length === 0
        ? [{ kind: 'text', text: 'Everyone on the roster can be matched.' }]
        : page.shown.map(({ id: participantId, sentence }) => ({
            kind: 'entry' as const,
            text: who(people.get(participantId)),
            detail: sentence,
            actions: people.has(participantId) ? [button(openPerson, { participantId }, 'Open')] : [],
          })),
    actions: buttons(page, (...to) => button(seeNotEligible, ...to)),
  }
}

/** What coordinators said of pairs, each to be taken back. */
export const rulesCard = (rules: readonly PairConstraint[], people: People, wanted: number): Card => {
  const page = pageOf(rules, wanted)
  return {
    title: rules.length === 0 ? 'No pair is locked or ruled out' : titled('Locked and ruled out', page),
    blocks:
      rules.length === 0
        ? [{ kind: 'text', text: 'Every pair is as the matching found it.' }]
        : page.shown.map((rule) => ruleEntry(rule, people)),
    actions: buttons(page, (...to) => button(seeRules, ...to)),
  }
}

const ruleEntry = ({ kind, a, b, reason }: PairConstraint, people: People): Block => ({
  kind: 'entry',
  text: both(people.get(a), people.get(b)),
  detail: `${kind === 'lock' ? 'Locked' : 'Ruled out'}${reason ? `: ${reason}` : ''}.`,
  actions: [button(releasePair, { a, b }, 'Remove')],
})

const buttons = ({ at, pages }: { readonly at: number; readonly pages: number }, turnTo: TurnTo): Action[] => [
  ...pageButtons(at, pages, turnTo),
  say('Summary', 'match'),
]
