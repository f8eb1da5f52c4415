import { type StepKind, type StepState, stepKinds } from '../../core/partnership/partnership.ts'
import type { Funnel, Waits } from '../../usecases/desk/overview-port.ts'
import type { Handle } from '../db/handle.ts'
import type { Prisma } from '../generated/client.ts'
import { LATE_COUNT } from './board-sql.ts'
import { type KeptCounts, keptCounts } from './kept-counts.ts'
import { countUnreachable } from './unreachable.ts'

/** How many pairs are past their day. */
export const lateIn = async (db: Handle, cycleId: string, today: string): Promise<number> => {
  const [row] = await db.sql.rows(LATE_COUNT, [cycleId, today])
  return row!.late
}

const states: readonly StepState[] = ['waiting', 'open', 'proposed', 'scheduled', 'logged', 'skipped', 'excused']

/** Where everybody is, in counts. */
export const funnelOf = async (db: Handle, cycleId: string, today: string): Promise<Funnel> => {
  const [counts, waits, districts, overdue] = await Promise.all([
    keptCounts(db, cycleId, ['step', 'minutes', 'plan']),
    waitsOf(db, cycleId),
    db.prisma.optIn.count({ where: { cycleId, withdrawnAt: null } }),
    lateIn(db, cycleId, today),
  ])
  return {
    ...waits,
    steps: stepsBy((kind, state) => counts.of('step', `${kind} ${state}`)),
    districts,
    overdue,
    minutesLogged: counts.of('minutes'),
    plans: counts.of('plan'),
  }
}

/** What of it waits for somebody. */
export const waitsOf = async (db: Handle, cycleId: string): Promise<Waits> => {
  const [counts, lost] = await Promise.all([
    keptCounts(db, cycleId, ['person', 'pair', 'help']),
    countUnreachable(db, cycleId),
  ])
  const people = (status: string) =>
    counts.all('person').reduce((sum, [words, n]) => (words[0] === status ? sum + n : sum), 0)
  return {
    people: {
      invited: people('invited'),
      joined: people('joined'),
      declined: people('declined'),
      paused: people('paused'),
      withdrawn: people('withdrawn'),
    },
    pairs: pairsBy(counts),
    unreachable: lost.total,
    helpAsked: counts.of('help'),
  }
}

/** How many pairs there are of each kind, and nothing of people. */
export const pairCountsOf = async (db: Handle, cycleId: string): Promise<Funnel['pairs']> =>
  pairsBy(await keptCounts(db, cycleId, ['pair']))

const pairsBy = (counts: KeptCounts): Funnel['pairs'] => ({
  active: counts.of('pair', 'active'),
  frozen: counts.of('pair', 'frozen'),
  completed: counts.of('pair', 'completed'),
  ended: counts.of('pair', 'ended'),
})

export const stepsBy = (countOf: (kind: StepKind, state: StepState) => number): Funnel['steps'] =>
  Object.fromEntries(
    stepKinds.map((kind) => [kind, Object.fromEntries(states.map((state) => [state, countOf(kind, state)]))]),
  ) as Funnel['steps']

export const peopleBy = async (db: Handle, where: Prisma.ParticipantWhereInput): Promise<Funnel['people']> => {
  const rows = await db.prisma.participant.groupBy({ by: ['status'], where, _count: true })
  const counts = Object.fromEntries(rows.map((row) => [row.status, row._count]))
  return { invited: 0, joined: 0, declined: 0, paused: 0, withdrawn: 0, ...counts }
}

/** A visit counts once, though both partners may have written about it: the first log of each step. */
export const firstLogs = (db: Handle, partnership: Prisma.PartnershipWhereInput) =>
  db.prisma.log.findMany({
    where: { step: { partnership, state: 'logged' } },
    select: { minutes: true, activities: true },
    distinct: ['stepId'],
    orderBy: [{ stepId: 'asc' }, { createdAt: 'asc' }],
  })
