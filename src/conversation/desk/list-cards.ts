import type { StepState } from '../../core/partnership/partnership.ts'
import type { Paged, PairLine, Unreachable, WaitingPair } from '../../usecases/desk/overview-port.ts'
import { type Action, type Block, type Card, strong, type Text } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'
import { stepTitle } from '../kit/steps.ts'
import { count } from '../kit/words.ts'

export const pageSize = 8
const waitingShown = 15

const stateNames: Record<StepState, string> = {
  waiting: 'not due yet',
  open: 'no time proposed yet',
  proposed: 'times offered, waiting for an answer',
  scheduled: 'scheduled',
  logged: 'done',
  skipped: 'skipped',
  excused: 'excused',
}

export const namesOfPair = ({ people: [a, b] }: PairLine): Text => [
  { text: a.name, strong: true },
  { text: ` (${a.district}) and ` },
  { text: b.name, strong: true },
  { text: ` (${b.district})` },
]

const whereTheyAre = ({ step, status }: PairLine): string => {
  if (status === 'ended') return 'Ended.'
  if (status === 'completed' || !step) return 'All steps done.'
  const due = step.dueOn ? `, due ${dayInWords(step.dueOn)}` : ''
  return `${status === 'frozen' ? 'On hold. ' : ''}${stepTitle(step.kind)}: ${stateNames[step.state]}${due}.`
}

export const openPairAction = (partnershipId: string, style?: 'primary'): Action => ({
  kind: 'do',
  label: 'Open',
  verb: 'pair-open',
  context: { partnershipId },
  ...(style && { style }),
})

const pairEntryWith = (pair: PairLine, action: Action): Block => ({
  kind: 'entry',
  text: namesOfPair(pair),
  detail: whereTheyAre(pair),
  actions: [action],
})

export const pairEntry = (pair: PairLine): Block => pairEntryWith(pair, openPairAction(pair.partnershipId))

const ledgerEntry = (pair: PairLine): Block =>
  pairEntryWith(pair, {
    kind: 'do',
    label: 'Messages',
    verb: 'ledger-open',
    context: { partnershipId: pair.partnershipId },
  })

interface PageOf<T> {
  readonly verb: string
  readonly title: string
  readonly empty: string
  readonly draw: (item: T) => Block
  /** Goes with Back and Next. */
  readonly extra?: Readonly<Record<string, string>>
}

/** A page of a long list with its Back and Next. */
const pageOf = <T>(paged: Paged<T>, { verb, title, empty, draw, extra }: PageOf<T>): Card => {
  const pages = Math.max(1, Math.ceil(paged.total / paged.page.size))
  const at = paged.page.number
  const to = (page: number) => ({ ...extra, page: String(page), turn: 'yes' })
  return {
    title: pages > 1 ? `${title}, page ${at + 1} of ${pages}` : title,
    blocks: paged.items.length === 0 ? [{ kind: 'text', text: empty }] : paged.items.map(draw),
    actions: [
      ...(at > 0 ? [{ kind: 'do', label: 'Back', verb, context: to(at - 1) } as const] : []),
      ...(at < pages - 1 ? [{ kind: 'do', label: 'Next', verb, context: to(at + 1), style: 'primary' } as const] : []),
      say('Overview', 'status'),
    ],
  }
}

export const overdueCard = (paged: Paged<PairLine>): Card =>
  pageOf(paged, {
    verb: 'overdue-page',
    title: `${count(paged.total, 'step')} past due`,
    empty: 'Nothing is past due. Well done, everyone.',
    draw: pairEntry,
  })

const searched = (paged: Paged<PairLine>, search: string): Pick<PageOf<PairLine>, 'title' | 'empty' | 'extra'> => ({
  title: search ? `${count(paged.total, 'pair')} with “${search}”` : count(paged.total, 'pair'),
  empty: search ? 'No pair has that name, school or district.' : 'There are no pairs yet.',
  extra: search ? { search } : {},
})

export const pairsListCard = (paged: Paged<PairLine>, search: string): Card =>
  pageOf(paged, { ...searched(paged, search), verb: 'pairs-page', draw: pairEntry })

/** Of several pairs: whose messages. */
export const ledgersListCard = (paged: Paged<PairLine>, search: string): Card =>
  pageOf(paged, { ...searched(paged, search), verb: 'ledger-page', draw: ledgerEntry })

const platformNames = { slack: 'Slack', teams: 'Teams', email: 'e-mail' } as const

export const unreachableCard = (paged: Paged<Unreachable>): Card =>
  pageOf(paged, {
    verb: 'unreachable-page',
    title: `${count(paged.total, 'person or channel', 'people or channels')} out of reach`,
    empty: 'Everybody can be reached.',
    draw: unreachableEntry,
  })

const unreachableEntry = (one: Unreachable): Block => ({
  kind: 'entry',
  text: strong`${one.name}${one.district ? ` (${one.district})` : ''}`,
  detail: `${platformNames[one.platform]} says: ${one.reason}. ${one.fix}`,
  actions: [
    one.kind === 'person'
      ? { kind: 'do', label: 'Try again', verb: 'retry-person', context: { personId: one.id } }
      : { kind: 'do', label: 'Send a test', verb: 'channel-test', context: { channelId: one.id } },
  ],
})

export const waitingCard = (waiting: readonly WaitingPair[]): Card => ({
  title:
    waiting.length === 0 ? 'Nothing waits for you' : `${count(waiting.length, 'pair waits', 'pairs wait')} for you`,
  blocks:
    waiting.length === 0
      ? [{ kind: 'text', text: 'Nobody asked for help and no pair is on hold.' }]
      : [
          ...waiting.slice(0, waitingShown).flatMap(waitingBlocks),
          ...(waiting.length > waitingShown
            ? [
                {
                  kind: 'text',
                  text: `And ${waiting.length - waitingShown} more: they come up as you settle these.`,
                  quiet: true,
                } as const,
              ]
            : []),
        ],
  actions: [say('Overview', 'status')],
})

const waitingBlocks = ({ pair, why, helpId, byName, note, reason }: WaitingPair): Block[] => [
  {
    kind: 'entry',
    text: namesOfPair(pair),
    detail:
      why === 'helpAsked'
        ? `${byName ?? 'A partner'} asked for help. ${whereTheyAre(pair)}`
        : `On hold${reason ? `: ${reason}` : ''}. Please decide how it goes on.`,
    actions: [
      openPairAction(pair.partnershipId, 'primary'),
      ...(helpId ? [{ kind: 'do', label: 'Done', verb: 'help-done', context: { helpId } } as const] : []),
    ],
  },
  ...(note ? [{ kind: 'quote', text: note, by: byName } as const] : []),
]
