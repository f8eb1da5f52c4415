import type { Actor } from '../../core/actor.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'
import type { SchoolYear } from './places-port.ts'

interface PlannedYear {
  readonly name: string
  /** Calendar days, YYYY-MM-DD, both included. */
  readonly startsOn: string
  readonly endsOn: string
}

type YearPrepared =
  | { readonly kind: 'prepared'; readonly breaks: number; readonly copiedFrom: string }
  | { readonly kind: 'overlaps'; readonly name: string; readonly endsOn: string }
  | { readonly kind: 'knownName' }

/** Usual breaks that a year has days of: its own days may begin before, and end after, the usual school year's. */
const usualBreaks = ({ places }: Pick<Deps, 'places'>, year: PlannedYear): SchoolYear['blackouts'] => {
  const around = [year.startsOn, year.endsOn].map((day) => places.yearOf(new Date(`${day}T12:00:00Z`)))
  const years = new Map(around.map((one) => [one.name, one]))
  return [...years.values()]
    .flatMap((one) => one.blackouts)
    .filter((one) => one.startsOn <= year.endsOn && one.endsOn >= year.startsOn)
}

/**
 * The next year, while this one runs: windows, reminders, contact, texts and rubric are those of the last one, the usual breaks
 * that fall into its days are there. It takes over by itself on its first day.
 */
export const prepareYear = (deps: Deps, actor: Actor, year: PlannedYear): Promise<AsCoordinator<YearPrepared>> =>
  asCoordinator(deps, actor, async ({ data, cycle, note }): Promise<YearPrepared> => {
    const latest = (await data.beginnings.program())?.latest
    if (latest && year.startsOn <= latest.endsOn) return { kind: 'overlaps', name: latest.name, endsOn: latest.endsOn }
    if ((await data.closings.named(year.name)) !== undefined) return { kind: 'knownName' }
    const blackouts = usualBreaks(deps, year)
    const id = deps.newId()
    await data.beginnings.addCycle({
      id,
      programId: cycle.program.id,
      year: { ...year, blackouts },
      newId: deps.newId,
    })
    await note({ action: 'cycle.prepared', subject: { kind: 'cycle', id } })
    return { kind: 'prepared', breaks: blackouts.length, copiedFrom: latest?.name ?? cycle.name }
  })
