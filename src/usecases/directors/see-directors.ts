import type { Actor } from '../../core/actor.ts'
import { dayIn } from '../../core/calendar/calendar.ts'
import { stateOf, type TermState } from '../../core/directors/office.ts'
import { isCoordinator } from '../../core/offices.ts'
import { nearestNames } from '../../core/people/near-names.ts'
import { found } from '../../core/people/search-key.ts'
import { placesNear } from '../../core/roster/place-words.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Ask, DirectorLine, DistrictAnswer } from './directors-port.ts'

export type DirectorsFilter = 'all' | 'waiting' | 'nobody' | 'over'

export interface SeenDirector extends DirectorLine {
  readonly state: TermState
  readonly answer?: DistrictAnswer
  readonly ask?: Ask
}

export interface DirectorsView {
  readonly cycleName?: string
  readonly directors: readonly SeenDirector[]
  /** Who was likely meant, where the words that were looked for found nobody. */
  readonly near: readonly SeenDirector[]
  /** Districts without anybody who holds the office. */
  readonly without: readonly { readonly code: string; readonly name: string }[]
  readonly counts: {
    readonly directors: number
    readonly districts: number
    readonly waiting: number
    readonly notAsked: number
    readonly without: number
  }
}

export type SeenDirectors = ({ readonly ok: true } & DirectorsView) | Refused<'notCoordinator'>

/** The directors by district, for coordinators. `search` finds a part of a name, title, address or district. */
export const seeDirectors = async (
  deps: Deps,
  actor: Actor,
  { filter = 'all', search = '' }: { readonly filter?: DirectorsFilter; readonly search?: string } = {},
): Promise<SeenDirectors> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const now = deps.clock.now()
  const { read } = deps.store
  const cycle = await read.cycles.current(now)
  const answers = cycle ? await read.directors.answers(cycle.id) : new Map<string, DistrictAnswer>()
  const asks = cycle ? await read.directors.asks(cycle.id) : []
  const all = (await read.directors.all()).map((one): SeenDirector => {
    const answer = answers.get(one.districtCode)
    const ask = asks.find((each) => each.personId === one.personId && each.districtCode === one.districtCode)
    return { ...one, state: stateOf(one, dayIn(one.timeZone, now)), ...(answer && { answer }), ...(ask && { ask }) }
  })
  const held = all.filter((one) => one.state !== 'over')
  const waits = (one: SeenDirector) => one.state === 'holds' && !one.answer && one.ask !== undefined
  const manned = new Set(held.map((one) => one.districtCode))
  const without = (await read.roster.districts()).filter((one) => !manned.has(one.code))
  const listed =
    filter === 'over' ? all.filter((one) => one.state === 'over') : filter === 'waiting' ? held.filter(waits) : held
  const sought = listed.filter((one) => found(search, one.name, one.title, one.email, one.district, one.districtCode))
  return {
    ok: true,
    ...(cycle && { cycleName: cycle.name }),
    directors: sought,
    near:
      sought.length === 0
        ? [...new Set([...nearestNames(search, listed), ...placesNear(search, listed, ({ district }) => district)])]
        : [],
    without: without.filter((one) => found(search, one.name, one.code)),
    counts: {
      directors: held.length,
      districts: manned.size,
      waiting: held.filter(waits).length,
      notAsked: held.filter((one) => one.state === 'holds' && !one.answer && !one.ask).length,
      without: without.length,
    },
  }
}

export type OneDirector =
  | { readonly ok: true; readonly director: SeenDirector }
  | Refused<'notCoordinator' | 'noSuchDirector'>

/** One director, for the coordinator's page of them. */
export const seeDirector = async (deps: Deps, actor: Actor, grantId: string): Promise<OneDirector> => {
  const view = await seeDirectors(deps, actor)
  if (!view.ok) return view
  const over = await seeDirectors(deps, actor, { filter: 'over' })
  if (!over.ok) return over
  const director = [...view.directors, ...over.directors].find((one) => one.grantId === grantId)
  return director ? { ok: true, director } : refuse('noSuchDirector')
}
