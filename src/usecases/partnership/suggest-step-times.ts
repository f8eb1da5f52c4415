import type { Actor } from '../../core/actor.ts'
import { breaksIn } from '../../core/calendar/calendar.ts'
import { isVisit, partnerOfPerson, partnersOf } from '../../core/partnership/partnership.ts'
import { type SuggestedTime, suggestTimes } from '../../core/partnership/suggest-times.ts'
import type { Deps } from '../ports.ts'

/**
 * Times for a step that suit both partners, for one of the two: what comes of their hours, never the hours themselves. None for
 * anyone else.
 */
export const suggestStepTimes = async (
  deps: Deps,
  actor: Actor,
  { stepId, hostId, minutes }: { readonly stepId: string; readonly hostId?: string; readonly minutes: number },
): Promise<readonly SuggestedTime[]> => {
  const data = deps.store.read
  const pair = await data.partnerships.ofStep(stepId)
  const step = pair?.steps.find((one) => one.id === stepId)
  const me = pair && actor.kind === 'person' ? partnerOfPerson(pair, actor.personId) : undefined
  if (!pair || !step || !me) return []
  const both = partnersOf(pair)
  const [cycle, ...settings] = await Promise.all([
    data.cycles.find(pair.cycleId),
    ...both.map(({ personId }) => data.settings.find(personId)),
  ])
  if (!cycle) return []
  const host = both.find(({ id }) => id === hostId)
  const [first, ...others] = isVisit(step.kind) ? (host ? [host] : both) : [me]
  return suggestTimes({
    now: deps.clock.now(),
    minutes,
    zones: [(first ?? me).timeZone, ...others.map(({ timeZone }) => timeZone)],
    hours: settings.flatMap((one) => one ?? []),
    breaks: breaksIn(
      cycle.blackouts,
      both.map(({ districtCode }) => districtCode),
    ),
    dueOn: step.dueOn,
  })
}
