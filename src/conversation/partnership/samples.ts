import type { SeenLog } from '../../core/access.ts'
import { type Partner, type StepKind, stepKinds } from '../../core/partnership/partnership.ts'
import type { TextName } from '../../core/texts/texts.ts'
import type { PairLine } from '../../usecases/desk/overview-port.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { Links } from '../../usecases/people/links-port.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { Card } from '../kit/card.ts'
import { calendarUpdateCard } from './calendar-cards.ts'
import {
  logAmendedCard,
  stepChangedCard,
  stepOpenedCard,
  stepReopenedCard,
  stepSettledCard,
  visitLoggedCard,
} from './log-cards.ts'
import { closingCard, endedCard, frozenCard, introductionCard, resumedCard, schoolChangedCard } from './news-cards.ts'
import { filled, type OwnPair } from './own-pair.ts'
import {
  cancelledCard,
  didItHappenCard,
  missedCard,
  scheduledCard,
  timesDeclinedCard,
  timesOfferedCard,
} from './times-cards.ts'

/** What an example is drawn from. */
export interface SampleDeps {
  readonly cycle: Cycle
  readonly now: Date
  readonly links: Links
}

type Sample = (deps: SampleDeps) => Card

const DAY = 86_400_000

const partner = (id: string, name: string, school: string, district: string, timeZone: string): Partner => ({
  ...{ id, personId: id, name, title: 'Principal', email: `${id}@example.org` },
  ...{ schoolCode: id, schoolName: school, level: 'elementary', districtCode: id, districtName: district, timeZone },
  ...{ refinements: [], strengths: [] },
})

/** Two who are nobody, one of whom reads the message: at this step, of which this is so. */
export const samplePair = (
  { cycle, now }: Pick<SampleDeps, 'cycle' | 'now'>,
  kind: StepKind = 'firstVisit',
  at: Partial<SeenStep> = {},
  pair: Partial<OwnPair['pair']> = {},
): { readonly view: OwnPair; readonly step: SeenStep } => {
  const me = partner('alex', 'Alex Example', 'Maple Elementary', 'One County', cycle.program.timeZone)
  const other = partner('jordan', 'Jordan Example', 'Birch Elementary', 'Next County', cycle.program.timeZone)
  const place = stepKinds.indexOf(kind)
  const days = (count: number) => new Date(now.getTime() + count * DAY)
  const steps = stepKinds.map((one, index): SeenStep => {
    const state = index < place ? 'logged' : index === place ? 'open' : 'waiting'
    return {
      ...{ id: one, kind: one, state, agenda: [], sequence: 0, round: 0, offers: [], logs: [] },
      ...(one === 'firstVisit' && { hostId: other.id }),
      ...(one === 'secondVisit' && { hostId: me.id }),
      ...(index === place && { openedAt: days(-3), dueOn: days(21).toISOString().slice(0, 10), ...at }),
    }
  })
  const whole = {
    ...{ id: 'example', cycleId: cycle.id, a: me, b: other, status: 'active' as const, reasons: [], version: 0 },
    ...{ matchedAt: days(-30), steps, ...pair },
  }
  return { view: { pair: whole, cycle, now, me, other }, step: steps[place]! }
}

/** A message about a step, by how that stands. */
const about =
  (
    draw: (view: OwnPair, step: SeenStep, links: Links) => Card,
    kind?: StepKind,
    at: (now: Date) => Partial<SeenStep> = () => ({}),
    pair: Partial<OwnPair['pair']> = {},
  ): Sample =>
  (deps) => {
    const { view, step } = samplePair(deps, kind, at(deps.now), pair)
    return filled(draw(view, step, deps.links), view, step)
  }

/** The same two as a list has them. */
export const sampleLine = (deps: Pick<SampleDeps, 'cycle' | 'now'>): PairLine => {
  const { view, step } = samplePair(deps)
  const listed = ({ id, name, schoolName, districtName, districtCode }: Partner) => ({
    ...{ personId: id, name, school: schoolName, district: districtName, districtCode },
  })
  const { kind, state } = step
  return {
    partnershipId: view.pair.id,
    status: 'active',
    people: [listed(view.me), listed(view.other)],
    step: { kind, state },
  }
}

const inDays = (now: Date, count: number) => ({ startsAt: new Date(now.getTime() + count * DAY), minutes: 120 })
const booked = (count: number) => (now: Date) => ({ state: 'scheduled' as const, appointment: inDays(now, count) })
const setback = (what: NonNullable<SeenStep['last']>['what'], by: string) => (now: Date) => ({
  last: { what, by, at: now },
})
const log: SeenLog = {
  ...{ id: 'log', authorId: 'jordan', happenedOn: '2026-10-06', minutes: 120 },
  counts: { activities: 0, strategies: 0, indicators: 0 },
}
const logged = () => ({ state: 'logged' as const, logs: [log] })

/** Messages between the two of a pair, of a pair that is made up. */
export const pathSamples = {
  introduction: about(introductionCard),
  timesOffered: about(
    (view, step) => timesOfferedCard(view, step, 1),
    'firstVisit',
    (now) => ({
      ...{ state: 'proposed', round: 1, ballWith: 'alex' },
      offers: [5, 7].map((count) => ({
        ...{ id: `offer${count}`, round: 1, byId: 'jordan', state: 'open' },
        ...inDays(now, count),
      })),
    }),
  ),
  timesDeclined: about(timesDeclinedCard, 'firstVisit', setback('declined', 'jordan')),
  visitScheduled: about(scheduledCard, 'firstVisit', booked(7)),
  visitCancelled: about(cancelledCard, 'firstVisit', setback('cancelled', 'jordan')),
  calendarUpdate: about(calendarUpdateCard, 'firstVisit', booked(7)),
  visitMissed: about(missedCard, 'firstVisit', setback('missed', 'jordan')),
  didItHappen: about(didItHappenCard, 'firstVisit', booked(-1)),
  visitLogged: about((view, step) => visitLoggedCard(view, step, log.id), 'firstVisit', logged),
  logAmended: about((view, step) => logAmendedCard(view, step, log.id), 'firstVisit', logged),
  stepOpened: about(stepOpenedCard),
  stepReopened: about(stepReopenedCard, 'firstVisit', setback('reopened', 'program')),
  stepSettled: about(stepSettledCard, 'firstVisit', (now) => ({
    state: 'excused',
    ...setback('excused', 'program')(now),
  })),
  stepChanged: about(stepChangedCard, 'firstVisit', setback('extended', 'program')),
  schoolChanged: about((view) => schoolChangedCard(view, view.other.id), 'firstVisit', booked(7)),
  partnershipFrozen: about(frozenCard, 'call', undefined, { status: 'frozen' }),
  partnershipResumed: about(resumedCard, 'call'),
  partnershipEnded: about((view) => endedCard(view, true), 'call', undefined, { status: 'ended' }),
  finished: about(
    (view) => closingCard(view),
    'finalMeeting',
    () => ({ state: 'logged' }),
    { status: 'completed' },
  ),
} as const satisfies Partial<Record<TextName, Sample>>
