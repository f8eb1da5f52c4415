import type { Actor } from '../../core/actor.ts'
import { dueOn } from '../../core/partnership/due-on.ts'
import type { Facts } from '../../core/partnership/situation.ts'
import type { Deps } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'

/** What the decisions about a pair need to know of its year, for partners of these districts. */
export const pathFacts = (
  deps: Pick<Deps, 'clock'>,
  cycle: Cycle,
  districtCodes: readonly string[],
  actor: Actor,
): Facts => ({
  now: deps.clock.now(),
  actor,
  amendDays: cycle.settings.amendDays,
  lengths: cycle.recommended.lengths,
  rubricId: cycle.rubric.id,
  asksFinalMeeting: cycle.settings.finalMeeting,
  dueOn: (step, openedAt) =>
    dueOn(
      { windows: cycle.settings.windows, blackouts: cycle.blackouts, timeZone: cycle.program.timeZone },
      districtCodes,
      step,
      openedAt,
    ),
})
