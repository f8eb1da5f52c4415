import type { FactsOf, NewNotice, NoticeName } from '../../core/notice.ts'
import type { Event, EventKind, EventOf } from '../../core/partnership/event.ts'
import { type Partnership, partnersOf, program, stepOf } from '../../core/partnership/partnership.ts'
import { isAhead } from '../../core/partnership/phase.ts'

/** Who is told: the other partner, both, or nobody (what was sent before is redrawn). */
/** The pair and the step of an event are added to the facts of every notice about it. */
type Telling = {
  [K in NoticeName]: {
    readonly name: K
    readonly to: readonly string[]
    readonly facts?: Omit<FactsOf[K], 'partnershipId' | 'stepId'>
  }
}[NoticeName]

interface Context {
  readonly pair: Partnership
  readonly events: readonly Event[]
  /** Everybody of the pair but this one; both when it is the program. */
  readonly others: (by: string) => readonly string[]
  readonly both: readonly string[]
}

type Table = { readonly [K in EventKind]: (event: EventOf<K>, context: Context) => readonly Telling[] }

const table: Table = {
  timesOffered: (event, { others }) => [
    { name: 'timesOffered', to: others(event.by), facts: { round: String(event.round) } },
  ],
  timeAccepted: (_, { both }) => [{ name: 'visitScheduled', to: both }],
  timesDeclined: (event, { others }) => [{ name: 'timesDeclined', to: others(event.by) }],
  timesWithdrawn: () => [],
  // Both: each has it in a calendar. A freeze, an end or an excuse says it in its own message.
  visitCancelled: (event, { both }) => [{ name: event.by === program ? 'calendarUpdate' : 'visitCancelled', to: both }],
  bookingReleased: (_, { both }) => [{ name: 'calendarUpdate', to: both }],
  visitMissed: (event, { others }) => [{ name: 'visitMissed', to: others(event.by) }],
  stepLogged: ({ log }, { others, both }) => [
    { name: 'visitLogged', to: log.onBehalfBy ? both : others(log.authorId), facts: { logId: log.id } },
  ],
  logAdded: ({ log }, { others, both }) => [
    { name: 'visitLogged', to: log.onBehalfBy ? both : others(log.authorId), facts: { logId: log.id } },
  ],
  // Who logs again what was reopened is told of in the message about the log.
  logAmended: (event, { events, others }) =>
    sharedPartChanged(event) && !events.some((one) => one.kind === 'stepLogged' && one.log.id === event.logId)
      ? [{ name: 'logAmended', to: others(event.by), facts: { logId: event.logId } }]
      : [],
  logRetracted: (event, { others }) => [{ name: 'stepReopened', to: others(event.by) }],
  // What the program does not ask for is left out without a word: both read that all is done.
  stepSkipped: (event, { others }) => (event.by === program ? [] : [{ name: 'stepSettled', to: others(event.by) }]),
  stepExcused: ({ withYear }, { both }) => (withYear ? [] : [{ name: 'stepSettled', to: both }]),
  stepReopened: (_, { both }) => [{ name: 'stepReopened', to: both }],
  stepOpened: (_, { events }) => {
    // The other partner reads of the next step in the message about the log; who logged gets it as their own.
    const author = events.find((event) => event.kind === 'stepLogged')?.log.authorId
    return author ? [{ name: 'stepOpened', to: [author] }] : []
  },
  stepClosed: () => [],
  dueMoved: (_, { both }) => [{ name: 'stepChanged', to: both }],
  hostChanged: (_, { both }) => [{ name: 'stepChanged', to: both }],
  frozen: (event, { others }) => [{ name: 'partnershipFrozen', to: others(event.by) }],
  resumed: (_, { both }) => [{ name: 'partnershipResumed', to: both }],
  ended: (_, { both }) => [{ name: 'partnershipEnded', to: both }],
  completed: (_, { both }) => [{ name: 'closing', to: both }],
  // Of a pair that is over nobody is told.
  schoolChanged: ({ partnerId }, { pair, both }) =>
    isUnderWay(pair) ? [{ name: 'schoolChanged', to: both, facts: { participantId: partnerId } }] : [],
}

const sharedPartChanged = ({ before, entry }: EventOf<'logAmended'>): boolean => {
  const shared = ({ reflection: _, ...rest }: typeof entry) =>
    JSON.stringify(
      Object.entries(rest)
        .filter(([, value]) => value !== undefined)
        .sort(),
    )
  return shared(before) !== shared(entry)
}

/** The messages that events send, in order. A freeze also asks the coordinators, who are given by person id. */
export const noticesOf = (
  pair: Partnership,
  events: readonly Event[],
  coordinatorIds: readonly string[],
): readonly NewNotice[] => {
  const both = partnersOf(pair).map((partner) => partner.id)
  const context: Context = { pair, events, both, others: (by) => both.filter((id) => id !== by) }
  return events.flatMap((event) => {
    const tellings = (table[event.kind] as (event: Event, context: Context) => readonly Telling[])(event, context)
    const own = tellings.flatMap((telling) => address(pair, event, telling))
    if (event.kind === 'schoolChanged') return [...own, ...calendarsOf(pair, event)]
    return event.kind === 'frozen' ? [...own, ...askCoordinators(pair, coordinatorIds)] : own
  })
}

const address = (pair: Partnership, event: Event, { name, to, facts }: Telling): readonly NewNotice[] =>
  partnersOf(pair)
    .filter((partner) => to.includes(partner.id))
    .map(
      (partner) =>
        ({
          name,
          to: { kind: 'person', personId: partner.personId },
          facts: {
            partnershipId: pair.id,
            ...('step' in event && { stepId: stepOf(pair, event.step).id }),
            ...facts,
          },
          partnershipId: pair.id,
          priority: 'interactive',
        }) as NewNotice,
    )

const isUnderWay = ({ status }: Partnership): boolean => status === 'active' || status === 'frozen'

/** What is booked at the new school, for who has it in a calendar. */
const calendarsOf = (pair: Partnership, { at, partnerId }: EventOf<'schoolChanged'>): readonly NewNotice[] =>
  isUnderWay(pair)
    ? pair.steps
        .filter((step) => step.hostId === partnerId && isAhead(step, at))
        .flatMap((step) =>
          partnersOf(pair).map(({ personId }) => ({
            name: 'calendarUpdate',
            to: { kind: 'person', personId },
            facts: { partnershipId: pair.id, stepId: step.id },
            partnershipId: pair.id,
            priority: 'interactive',
          })),
        )
    : []

const askCoordinators = (pair: Partnership, personIds: readonly string[]): readonly NewNotice[] =>
  personIds.map((personId) => ({
    name: 'partnershipFrozen',
    to: { kind: 'person', personId },
    facts: { partnershipId: pair.id },
    partnershipId: pair.id,
    priority: 'interactive',
  }))
