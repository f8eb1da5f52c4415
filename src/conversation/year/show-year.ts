import { shortened } from '../../core/characters.ts'
import type { AsCoordinator } from '../../usecases/as-coordinator.ts'
import { changeNeighbors, type NeighborsChanged, seeNeighbors } from '../../usecases/roster/change-neighbors.ts'
import { findDistricts, seeDistricts } from '../../usecases/roster/see-districts.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { seeEnding } from '../../usecases/year/see-earlier-year.ts'
import { seeYear } from '../../usecases/year/see-year.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { whichDistrictCard } from '../roster/index.ts'
import { breaksCard, neighborsCard, yearCard } from './cards.ts'

/** The current school year, for a coordinator to set. */
export const yearOf = async ({
  deps,
  actor,
}: Request): Promise<{ readonly ok: true; readonly cycle: Cycle } | { readonly ok: false; readonly reply: Reply }> => {
  const year = await seeYear(deps, actor)
  return year.ok ? year : { ok: false, reply: refusalCard(year.refusal) }
}

export const showYear = async (request: Request, news?: string): Promise<Reply> => {
  const year = await yearOf(request)
  if (!year.ok) return year.reply
  const ending = await seeEnding(request.deps, year.cycle)
  return { kind: 'card', card: yearCard(year.cycle, ending, news) }
}

interface ShowBreaks {
  /** Above them all. */
  readonly news?: string
  /** Of which district, beside those of everywhere; all where that is none. */
  readonly named?: string
  readonly replace?: boolean
}

export const showBreaks = async (
  request: Request,
  { news, named = '', replace = news !== undefined }: ShowBreaks = {},
): Promise<Reply> => {
  const year = await yearOf(request)
  if (!year.ok) return year.reply
  if (named !== '') return showBreaksOf(request, year.cycle, named)
  const codes = year.cycle.blackouts.flatMap((one) => one.districtCode ?? [])
  const districts = await seeDistricts(request.deps, request.actor, codes)
  const names = new Map(districts.map(({ code, name }) => [code, name]))
  const card = breaksCard(year.cycle, (code) => names.get(code) ?? code, { news })
  return { kind: 'card', card, replace }
}

const showBreaksOf = async (request: Request, cycle: Cycle, named: string): Promise<Reply> => {
  const found = await findDistricts(request.deps, request.actor, named)
  if (found.length === 0) {
    const news = `I don’t know a district “${shortened(named, 60)}”. These are all.`
    return showBreaks(request, { news, replace: false })
  }
  const names = new Map(found.map(({ code, name }) => [code, name]))
  const blackouts = cycle.blackouts.filter(({ districtCode }) => !districtCode || names.has(districtCode))
  const of = [...names.values()].join(', ')
  return { kind: 'card', card: breaksCard({ ...cycle, blackouts }, (code) => names.get(code)!, { of }) }
}

export const showNeighbors = async (request: Request, named: string): Promise<Reply> => {
  const year = await yearOf(request)
  if (!year.ok) return year.reply
  const found = await findDistricts(request.deps, request.actor, named)
  if (found.length === 0) return refusalCard({ kind: 'noSuchDistrict' })
  if (found.length > 1) return { kind: 'card', card: whichDistrictCard(found, 'neighbors') }
  return neighborsReply(await seeNeighbors(request.deps, request.actor, found[0]!.code))
}

export const partNeighbors = async (request: Request, code: string, other: string): Promise<Reply> =>
  neighborsReply(await changeNeighbors(request.deps, request.actor, { code, other, neighbors: false }), true)

export const neighborsReply = (done: AsCoordinator<NeighborsChanged>, replace = false): Reply => {
  if (!done.ok) return refusalCard(done.refusal)
  if (typeof done.value === 'string') return refusalCard({ kind: 'noSuchDistrict' })
  return { kind: 'card', card: neighborsCard(done.value), replace }
}
