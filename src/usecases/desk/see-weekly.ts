import type { Actor } from '../../core/actor.ts'
import { dayIn } from '../../core/calendar/calendar.ts'
import { movedSince, readMoved, type WeekSight } from '../../core/desk/weekly.ts'
import type { StateYear } from '../../core/desk/year-counts.ts'
import { isCoordinator } from '../../core/offices.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'
import { refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import { weekSight } from './week-sight.ts'
import type { WeeklyPost } from './weeklies-port.ts'

export interface SeenWeek {
  readonly cycle: Cycle
  readonly sight: WeekSight
  readonly moved: ReturnType<typeof movedSince>
  readonly steps: StateYear['steps']
}

/** The figures of the week of a digest; `before`: what stood there at the last one. Counts alone: it may be read in a channel. */
export const seeWeek = async (deps: Deps, cycleId: string, before?: string): Promise<SeenWeek | undefined> => {
  const { read } = deps.store
  const cycle = await read.cycles.find(cycleId)
  if (!cycle) return undefined
  const sight = await weekSight(read, cycle, dayIn(cycle.program.timeZone, deps.clock.now()))
  const { steps } = await read.overview.stateYear(cycleId)
  return { cycle, sight, moved: movedSince(sight, before === undefined ? undefined : readMoved(before)), steps }
}

export interface WeeklyChoice {
  readonly wanted: boolean
  readonly channels: readonly WeeklyPost[]
}

/** What this coordinator's digest would say now, since the last one they got. */
export const previewWeek = async (
  deps: Deps,
  actor: Actor,
): Promise<AsCoordinator<SeenWeek & { readonly first: boolean }>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const { read } = deps.store
  const cycle = await read.cycles.current(deps.clock.now())
  const { seen } = await read.weeklies.of(actor.personId)
  const week = cycle && (await seeWeek(deps, cycle.id))
  if (!week) return refuse('noCycle')
  return { ok: true, value: { ...week, moved: movedSince(week.sight, seen), first: seen === undefined } }
}

export const seeWeeklyChoice = async (deps: Deps, actor: Actor): Promise<AsCoordinator<WeeklyChoice>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const { weeklies } = deps.store.read
  return {
    ok: true,
    value: { wanted: (await weeklies.of(actor.personId)).wanted, channels: await weeklies.channels() },
  }
}

/** Keeps whether this coordinator gets it, and which of the program's channels do. */
export const chooseWeekly = (
  deps: Deps,
  actor: Actor,
  chosen: { readonly wanted: boolean; readonly channels: readonly string[] },
): Promise<AsCoordinator<void>> =>
  asCoordinator(deps, actor, async ({ data, actor: { personId }, note }) => {
    await data.weeklies.choose(personId, chosen.wanted)
    for (const { channelId, wanted } of await data.weeklies.channels())
      if (wanted !== chosen.channels.includes(channelId)) await data.weeklies.chooseChannel(channelId, !wanted)
    await note({ action: 'digest.chosen', subject: { kind: 'person', id: personId } })
  })
