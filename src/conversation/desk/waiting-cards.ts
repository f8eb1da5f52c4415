import { shortened } from '../../core/characters.ts'
import { titled } from '../../core/directors/titled.ts'
import type { WaitingElse, WaitingPair, Waits } from '../../usecases/desk/overview-port.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { count, listed } from '../kit/words.ts'
import { broadcast, settleHelp, writeToPair } from './actions.ts'
import { namesOfPair, openPairAction, whereTheyAre } from './list-cards.ts'

/** Pairs on the card. */
export const waitingShown = 12
const namesShown = 6

/** Everything that waits for the office, in one list: people first. `pairs`: the first of those that `waits` counts. */
export const waitingCard = (
  pairs: readonly WaitingPair[],
  waits: Pick<Waits, 'helpAsked' | 'pairs'>,
  today: string,
  rest: WaitingElse,
): Card => {
  const others = elseBlocks(rest)
  const waiting = waits.helpAsked + waits.pairs.frozen
  const all = waiting + others.length
  return {
    title: all === 0 ? 'You’re all caught up' : waitingTitle(waiting, others.length),
    blocks: [
      ...(all === 0
        ? [
            {
              kind: 'text',
              text: 'Nobody asked for help, no pair is on hold, and everyone can be reached.',
            } satisfies Block,
          ]
        : []),
      ...pairs.flatMap(pairBlocks(today)),
      ...(waiting > pairs.length
        ? [
            {
              kind: 'text',
              text: `And ${count(waiting - pairs.length, 'pair')} more: they come up as you settle these.`,
              quiet: true,
            } satisfies Block,
          ]
        : []),
      ...others,
    ],
    actions: [say('Board', 'board'), say('Overview', 'status')],
  }
}

const waitingTitle = (pairs: number, others: number): string =>
  pairs === 0
    ? `${count(others, 'matter waits', 'matters wait')} for you`
    : `${count(pairs, 'pair waits', 'pairs wait')} for you${others > 0 ? `, and ${count(others, 'other matter')}` : ''}`

const pairBlocks =
  (today: string) =>
  ({ pair, why, helpId, byName, note, reason }: WaitingPair): Block[] => [
    {
      kind: 'entry',
      text: namesOfPair(pair),
      detail:
        why === 'helpAsked'
          ? `${byName ?? 'A partner'} asked for help. ${whereTheyAre(pair, today)}`
          : `On hold${reason ? `: ${reason}` : ''}. Please decide how it goes on.`,
      actions: [
        openPairAction(pair.partnershipId, 'primary'),
        ...(helpId
          ? [
              button(writeToPair, { partnershipId: pair.partnershipId, helpId }, 'Answer and settle'),
              button(settleHelp, { helpId }, 'Done'),
            ]
          : []),
      ],
    },
    ...(note ? [{ kind: 'quote', text: note, by: byName } as const] : []),
  ]

const named = (names: readonly string[]): string =>
  names.length > namesShown
    ? `${names
        .slice(0, namesShown)
        .map((name) => shortened(name, 40))
        .join(', ')} and ${names.length - namesShown} more`
    : listed(names.map((name) => shortened(name, 40)))

const matter = (text: string, detail: string, ...actions: readonly Action[]): Block => ({
  kind: 'entry',
  text: [{ text, strong: true }],
  detail,
  actions,
})

const elseBlocks = (rest: WaitingElse): Block[] => [
  ...rest.left
    .slice(0, namesShown)
    .map(({ name, partnershipId }) =>
      matter(
        `${shortened(name)} left`,
        'Their pair still goes on. Put it on hold or end it.',
        openPairAction(partnershipId),
      ),
    ),
  ...(rest.left.length > namesShown
    ? [matter(`${rest.left.length - namesShown} more left`, 'They come up as you settle these.')]
    : []),
  ...(rest.unreachable > 0
    ? [
        matter(
          `${count(rest.unreachable, 'person or channel can’t', 'people or channels can’t')} be reached in chat`,
          'Each with what is wrong and what would fix it.',
          say('Who can’t be reached', 'unreachable'),
        ),
      ]
    : []),
  ...(rest.bounced > 0
    ? [
        matter(
          `Mail to ${count(rest.bounced, 'address came', 'addresses came')} back`,
          'Check the spelling on the roster.',
          say('Which ones', 'unreachable'),
        ),
      ]
    : []),
  ...(rest.failed > 0
    ? [
        matter(
          `${count(rest.failed, 'message')} of the last 30 days failed or may not have arrived`,
          'The fault is on our side. A pair’s messages show which; the people who run the server find the cause in its log.',
          say('Messages by pair', 'ledger'),
        ),
      ]
    : []),
  ...(rest.unanswered.length > 0
    ? [
        matter(
          `${count(rest.unanswered.length, 'district has', 'districts have')} not answered in time`,
          named(rest.unanswered),
          button(broadcast, { audience: 'directorsSilent' }, `Write to ${titled('directors')}`),
          say(titled('Directors'), 'directors'),
        ),
      ]
    : []),
  ...(rest.withoutNominee.length > 0
    ? [
        matter(
          `${count(rest.withoutNominee.length, 'district takes', 'districts take')} part and nominated nobody`,
          named(rest.withoutNominee),
          button(broadcast, { audience: 'directorsWithoutNominee' }, `Write to ${titled('directors')}`),
          say(titled('Directors'), 'directors'),
        ),
      ]
    : []),
  ...(rest.applicants > 0
    ? [
        matter(
          `${count(rest.applicants, 'workspace waits', 'workspaces wait')} to be let in`,
          'Nobody there can use P3 until you decide.',
          say('Workspaces', 'workspaces'),
        ),
      ]
    : []),
]
