import { dayIn } from '../../core/calendar/calendar.ts'
import { partnersOf } from '../../core/partnership/partnership.ts'
import type { LedgerLine } from '../../usecases/deliveries/deliveries-port.ts'
import type { OpenedPair } from '../../usecases/partnership/open-pair.ts'
import { button } from '../kit/action.ts'
import type { Action, Card, Text } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { count } from '../kit/words.ts'
import { openLedger, openPair } from './actions.ts'

/** Lines on one page. */
const pageSize = 25

export const readerNameOf = ({ view: { pair } }: OpenedPair, personId: string | undefined): string =>
  partnersOf(pair).find((one) => one.personId === personId)?.name ?? (personId ? 'a coordinator' : 'a channel')

const fates: Record<LedgerLine['state'], string> = {
  queued: 'waits to be sent',
  sending: 'is being sent',
  sent: 'sent',
  failed: 'failed',
  unreachable: 'could not be delivered',
  unknown: 'may have arrived; we can’t tell',
  cancelled: 'not needed any more',
}
const platforms = { slack: 'Slack', teams: 'Teams', email: 'email' } as const

/** Messages by what they said, as the office calls them. */
const kinds: Readonly<Record<string, string>> = {
  introduction: 'Introduction',
  timesOffered: 'Times offered',
  timesDeclined: 'Times declined',
  visitScheduled: 'Booked',
  visitCancelled: 'Canceled',
  calendarUpdate: 'Calendar update',
  visitMissed: 'Did not meet',
  didItHappen: 'Did it happen?',
  visitLogged: 'Logged',
  logAmended: 'Log changed',
  stepOpened: 'Next step',
  stepReopened: 'Step reopened',
  stepSettled: 'Step settled',
  stepChanged: 'Day or school of a step changed',
  schoolChanged: 'Another school',
  officeMessage: 'Message from the office',
  partnershipFrozen: 'On hold',
  partnershipResumed: 'Goes on',
  partnershipEnded: 'Ended',
  closing: 'Closing',
  nudge: 'Reminder',
  helpAsked: 'Help asked',
}

/** One message and its fate. */
export const ledgerLine = (opened: OpenedPair, line: LedgerLine): Text => {
  const { notice, personId, platform, state, reason, fix, queuedAt, settledAt } = line
  const day = dayInWords(dayIn(opened.view.cycle.program.timeZone, settledAt ?? queuedAt))
  const way = state === 'sent' && platform ? ` by ${platforms[platform]}` : ''
  const trouble = state !== 'sent' && state !== 'cancelled' && reason ? `: ${reason}.${fix ? ` ${fix}` : ''}` : ''
  return `${day}: ${kinds[notice] ?? 'Message'} to ${readerNameOf(opened, personId)}, ${fates[state]}${way}${trouble}`
}

/** Every message about a pair with its fate, the newest first. `page`: 0 is the first. */
export const ledgerCard = (opened: OpenedPair, page: number): Card => {
  const { pair } = opened.view
  const newestFirst = opened.ledger.toReversed()
  const pages = Math.max(1, Math.ceil(newestFirst.length / pageSize))
  const at = Math.min(page, pages - 1)
  const to = (label: string, number: number): Action =>
    button(openLedger, { partnershipId: pair.id, page: number, turn: 'yes' }, label)
  const items = newestFirst.slice(at * pageSize, (at + 1) * pageSize).map((line) => ledgerLine(opened, line))
  return {
    title: `${count(newestFirst.length, 'message')}${pages > 1 ? `, page ${at + 1} of ${pages}` : ''}`,
    blocks: [
      { kind: 'text', text: `${pair.a.name} and ${pair.b.name}` },
      items.length > 0 ? { kind: 'list', items } : { kind: 'text', text: 'Nothing was sent about this pair yet.' },
    ],
    actions: [
      ...(at > 0 ? [to('Newer', at - 1)] : []),
      ...(at < pages - 1 ? [to('Older', at + 1)] : []),
      button(openPair, { partnershipId: pair.id }, 'Open'),
    ],
  }
}
