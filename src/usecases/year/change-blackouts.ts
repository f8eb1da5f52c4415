import type { Actor } from '../../core/actor.ts'
import { moveDue } from '../../core/partnership/move-due.ts'
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
  cycle: Pick<Cycle, 'id' | 'blackouts' | 'program'>,
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
  const { districtCode } = days
  const concerned = steps.filter((step) => !districtCode || step.districtCodes.includes(districtCode))
  return { id, moved, concerned }
}

/** Due dates that it moved stay where they are: nobody's time gets shorter. False when it is gone already. */
export const removeBlackout = (deps: Deps, actor: Actor, blackoutId: string): Promise<AsCoordinator<boolean>> =>
  asCoordinator(deps, actor, async ({ data, cycle, note }) => {
    const removed = await data.cycles.removeBlackout(cycle.id, blackoutId)
    if (removed) await note({ action: 'blackout.removed', subject: { kind: 'blackout', id: blackoutId } })
    return removed
  })
