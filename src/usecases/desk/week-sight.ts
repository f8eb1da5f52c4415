import type { WeekSight } from '../../core/desk/weekly.ts'
import type { StepKind } from '../../core/partnership/partnership.ts'
import type { Reads } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'

/** The figures of a week: what moved as the report counts it, what is late as the board does, what waits as the list of it does. */
export const weekSight = async (
  { overview, board }: Pick<Reads, 'overview' | 'board'>,
  { id: cycleId }: Pick<Cycle, 'id'>,
  today: string,
): Promise<WeekSight> => {
  const state = await overview.stateYear(cycleId)
  const counts = await board.counts({ cycleId, today, ownRegions: [] })
  const waits = await overview.waits(cycleId)
  const rest = await overview.waitingElse(cycleId, today)
  const done = (...kinds: readonly StepKind[]) =>
    state.steps.filter(({ kind }) => kinds.includes(kind)).reduce((sum, one) => sum + one.done, 0)
  const late = (age: 'week' | 'month' | 'older') => counts.reduce((sum, one) => sum + one.late[age], 0)
  return {
    visits: done('firstVisit', 'secondVisit'),
    calls: done('call'),
    finals: done('finalMeeting'),
    minutes: state.minutes,
    plans: state.plans,
    completed: state.completed,
    joined: state.joined,
    pairs: state.pairs,
    lateWeek: late('week'),
    lateMonth: late('month'),
    lateOlder: late('older'),
    help: waits.helpAsked,
    hold: waits.pairs.frozen,
    left: rest.left.length,
    unreachable: rest.unreachable,
    bounced: rest.bounced,
    failed: rest.failed,
    unanswered: rest.unanswered.length,
    withoutNominee: rest.withoutNominee.length,
    applicants: rest.applicants,
  }
}
