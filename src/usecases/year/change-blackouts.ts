import type { Actor } from '../../core/actor.ts'
import { addCountedDays, breaksIn, dayIn } from '../../core/calendar/calendar.ts'
import { type MovableStep, moveDue } from '../../core/partnership/move-due.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Data, Deps } from '../ports.ts'
import type { Blackout, Cycle } from './cycles-port.ts'

export type BlackoutAdded =
  | { readonly kind: 'added'; readonly moved: number }
  | { readonly kind: 'noSuchDistrict' }
  /** The same days stand there already. */
  | { readonly kind: 'knownAlready' }

/** A snow day, a break: reminders are silent and the overdue clock stops, for what is under way too. Says how many due dates moved. */
export const addBlackout = (
  deps: Deps,
  actor: Actor,
  days: Omit<Blackout, 'id'>,
): Promise<AsCoordinator<BlackoutAdded>> =>
  asCoordinator(deps, actor, async ({ data, cycle, at, note }): Promise<BlackoutAdded> => {
    const { districtCode, startsOn, endsOn } = days
    if (districtCode && (await data.roster.districts([districtCode])).length === 0) return { kind: 'noSuchDistrict' }
    const known = cycle.blackouts.some(
      (one) => one.districtCode === districtCode && one.startsOn === startsOn && one.endsOn === endsOn,
    )
    if (known) return { kind: 'knownAlready' }
    const put = await putBlackout(deps, data, cycle, days)
    await data.nudges.keep(
      [],
      put.concerned.map(({ partnershipId }) => ({ partnershipId, at })),
    )
    await data.outbox.refresh(put.moved.map(({ partnershipId }) => ({ partnershipId })))
    await note({
      action: 'blackout.added',
      subject: { kind: 'blackout', id: put.id },
      details: { startsOn, endsOn, districtCode: districtCode ?? '', moved: put.moved.length },
    })
    return { kind: 'added', moved: put.moved.length }
  })

/** Puts days off into a year and moves what is due past them. `concerned`: steps of the districts that have them. */
export const putBlackout = async (
  deps: Deps,
  data: Data,
  cycle: Pick<Cycle, 'id' | 'blackouts' | 'program' | 'settings'>,
  days: Omit<Blackout, 'id'>,
) => {
  const id = deps.newId()
  await data.cycles.addBlackout({ ...days, id, cycleId: cycle.id })
  const steps = await data.cycles.openSteps(cycle.id, cycle.program.timeZone)
  const due = new Map(steps.map((one) => [one.stepId, one.dueOn]))
  const moved = moveDue(steps, { added: days, before: cycle.blackouts }).map((one) => ({
    ...one,
    from: due.get(one.stepId)!,
  }))
  await data.cycles.moveDue(moved)
  // Who was at the end of the ladder is so no more, where the day has gone back behind today.
  const breaks = [...cycle.blackouts, days]
  const today = dayIn(cycle.program.timeZone, deps.clock.now())
  const districtsOf = new Map(steps.map((one) => [one.stepId, one.districtCodes]))
  const isAhead = ({ stepId, dueOn }: { readonly stepId: string; readonly dueOn: string }) =>
    addCountedDays(dueOn, cycle.settings.ladder.escalateAfterDays, breaksIn(breaks, districtsOf.get(stepId)!)) > today
  await data.nudges.standAgain(moved.filter(isAhead).map(({ stepId }) => stepId))
  return { id, moved, concerned: concernedOf(steps, days.districtCode) }
}

/** Due dates that it moved stay where they are: nobody's time gets shorter. False when it is gone already. */
export const removeBlackout = (deps: Deps, actor: Actor, blackoutId: string): Promise<AsCoordinator<boolean>> =>
  asCoordinator(deps, actor, async ({ data, cycle, at, note }) => {
    const removed = await data.cycles.removeBlackout(cycle.id, blackoutId)
    if (!removed) return false
    // Whose reminder waited for its end need not.
    const steps = await data.cycles.openSteps(cycle.id, cycle.program.timeZone)
    const districtCode = cycle.blackouts.find(({ id }) => id === blackoutId)?.districtCode
    await data.nudges.keep(
      [],
      concernedOf(steps, districtCode).map(({ partnershipId }) => ({ partnershipId, at })),
    )
    await note({ action: 'blackout.removed', subject: { kind: 'blackout', id: blackoutId } })
    return true
  })

/** Steps of the districts that have days off; of all, where these are the state's. */
const concernedOf = (steps: readonly MovableStep[], districtCode: string | undefined): readonly MovableStep[] =>
  steps.filter((step) => !districtCode || step.districtCodes.includes(districtCode))
