import { dayIn } from '../../core/calendar.ts'
import { partnersOf } from '../../core/partnership/partnership.ts'
import type { OpenedPair } from '../../usecases/open-pair.ts'
import type { LedgerLine } from '../../usecases/ports/deliveries.ts'
import type { Block, Text } from '../card.ts'
import { dayInWords } from '../days.ts'
import { count } from '../words.ts'

const linesShown = 12

/** What a coordinator sees of a pair besides its path: who asked for help, that there are plans, and what became of its messages. */
export const officeBlocks = (opened: OpenedPair): Block[] =>
  opened.viewer === 'coordinator' ? [...helpBlocks(opened), ...planBlocks(opened), ...ledgerBlocks(opened)] : []

const nameOf = ({ view: { pair } }: OpenedPair, personId: string | undefined): string =>
  partnersOf(pair).find((one) => one.personId === personId)?.name ?? (personId ? 'somebody of the office' : 'a channel')

const helpBlocks = (opened: OpenedPair): Block[] =>
  opened.help.flatMap(({ id, personId, note }): Block[] => {
    const name = nameOf(opened, personId)
    return [
      {
        kind: 'entry',
        text: `${name} asked for help`,
        actions: [{ kind: 'do', label: 'Done', verb: 'help-done', context: { helpId: id } }],
      },
      ...(note ? [{ kind: 'quote', text: note, by: name } as const] : []),
    ]
  })

const planBlocks = ({ plans, view: { pair } }: OpenedPair): Block[] => {
  const items = partnersOf(pair).flatMap(({ id, name }) => {
    const sight = plans.get(id)
    return sight ? [`${name} has an action plan${sight === 'all' ? ', shared with you' : ''}.`] : []
  })
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

const fates: Record<LedgerLine['state'], string> = {
  queued: 'waits to be sent',
  sending: 'is being sent',
  sent: 'sent',
  failed: 'failed',
  unreachable: 'could not be delivered',
  unknown: 'may have arrived, nobody knows',
  cancelled: 'not needed any more',
}
const platforms = { slack: 'Slack', teams: 'Teams', email: 'e-mail' } as const

/** Messages by what they said, as the office calls them. */
const kinds: Readonly<Record<string, string>> = {
  introduction: 'Introduction',
  timesOffered: 'Times offered',
  timesDeclined: 'Times declined',
  visitScheduled: 'Booked',
  visitCancelled: 'Cancelled',
  visitMissed: 'Did not meet',
  didItHappen: 'Did it happen?',
  visitLogged: 'Logged',
  logAmended: 'Log changed',
  stepOpened: 'Next step',
  stepReopened: 'Step reopened',
  stepSettled: 'Step settled',
  partnershipFrozen: 'On hold',
  partnershipResumed: 'Goes on',
  partnershipEnded: 'Ended',
  closing: 'Closing',
  nudge: 'Reminder',
  helpAsked: 'Help asked',
}

const ledgerBlocks = (opened: OpenedPair): Block[] => {
  const { ledger } = opened
  if (ledger.length === 0) return []
  const before = ledger.length - linesShown
  return [
    { kind: 'heading', text: 'Messages' },
    ...(before > 0
      ? [{ kind: 'text', text: `${count(before, 'earlier message')} not shown.`, quiet: true } as const]
      : []),
    { kind: 'list', items: ledger.slice(-linesShown).map((line) => ledgerLine(opened, line)) },
  ]
}

const ledgerLine = (opened: OpenedPair, line: LedgerLine): Text => {
  const { notice, personId, platform, state, reason, fix, queuedAt, settledAt } = line
  const day = dayInWords(dayIn(opened.view.cycle.programme.timeZone, settledAt ?? queuedAt))
  const way = state === 'sent' && platform ? ` by ${platforms[platform]}` : ''
  const trouble = state !== 'sent' && state !== 'cancelled' && reason ? `: ${reason}.${fix ? ` ${fix}` : ''}` : ''
  return `${day}: ${kinds[notice] ?? 'Message'} to ${nameOf(opened, personId)}, ${fates[state]}${way}${trouble}`
}
