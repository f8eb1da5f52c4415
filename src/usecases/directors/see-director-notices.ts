import type { Actor, PersonActor } from '../../core/actor.ts'
import type { NewsKind } from '../../core/directors/office.ts'
import { isCoordinator, isDirector } from '../../core/offices.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { DirectorLine } from './directors-port.ts'
import { isNews, newsFor, yearNews } from './sweep-directors.ts'

/** What the question to a director shows, for who directs the district now. */
export const seeDirectorAsk = async (
  deps: Deps,
  actor: PersonActor,
  { cycleId, districtCode }: { readonly cycleId: string; readonly districtCode: string },
) => {
  if (!actor.directs.includes(districtCode)) return refuse('notDirector')
  const { read } = deps.store
  const cycle = await read.cycles.find(cycleId)
  const [district] = await read.roster.districts([districtCode])
  // What was still on its way when the year was closed asks nobody any more.
  if (!cycle || !district || cycle.closedAt) return refuse('noCycle')
  const asks = await read.directors.asks(cycleId)
  const ask = asks.find((one) => one.personId === actor.personId && one.districtCode === districtCode)
  const answered = (await read.directors.answers(cycleId)).has(districtCode)
  const overview = await read.overview.district(cycleId, districtCode)
  return { ok: true as const, cycle, district, ask, answered, overview }
}

/** Of the districts that the actor directs at this moment, and no others. */
export const seeDirectorDigest = async (
  deps: Deps,
  actor: PersonActor,
  { cycleId, ...times }: { readonly cycleId: string; readonly after: Date; readonly until: Date },
) => {
  const { read } = deps.store
  const cycle = await read.cycles.find(cycleId)
  if (!isDirector(actor)) return refuse('notDirector')
  if (!cycle) return refuse('noCycle')
  const muted = await read.directors.muted(actor.personId)
  const districts = await read.roster.districts(actor.directs)
  const told = await Promise.all(
    districts.map(async ({ code, name }) => ({
      code,
      name,
      news: newsFor(await read.directors.news({ cycleId, districtCode: code, ...times }), muted),
    })),
  )
  const news = told.filter((one) => isNews(one.news))
  const year = muted.includes('year') ? undefined : yearNews(cycle, times)
  return news.length > 0 || year ? { ok: true as const, cycle, news, year } : refuse('nothingNew')
}

/** A district that takes no part any more, with how many pairs go on. */
export const seeDistrictLeft = async (
  deps: Deps,
  { cycleId, districtCode }: { readonly cycleId: string; readonly districtCode: string },
) => {
  const { read } = deps.store
  const [district] = await read.roster.districts([districtCode])
  if (!district || (await read.roster.isOptedIn(cycleId, districtCode))) return refuse('takesPart')
  const { pairs } = await read.overview.district(cycleId, districtCode)
  return { ok: true as const, district, going: pairs.filter((one) => one.status === 'active').length }
}

/** Whether the actor's own nomination is still taken back. */
export const isTakenBack = async (deps: Deps, actor: PersonActor, participantId: string): Promise<boolean> => {
  const place = await deps.store.read.roster.participant(participantId)
  return place?.status === 'withdrawn' && place.personId === actor.personId
}

/** What a director switched off. */
export const mutedNews = (deps: Deps, actor: PersonActor): Promise<readonly NewsKind[]> =>
  deps.store.read.directors.muted(actor.personId)

/** What naming a director needs to know: districts, whom it replaces, whether there is a year to ask about that is not closed. */
export const seeNaming = async (deps: Deps, actor: Actor, replaces?: string) => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const { read } = deps.store
  const cycle = await read.cycles.current(deps.clock.now())
  return {
    ok: true as const,
    districts: await read.roster.districts(),
    replaced: replaces ? (await read.directors.grant(replaces))?.name : undefined,
    hasYear: cycle !== undefined && !cycle.closedAt,
  }
}

/** One office as it was given, for coordinators. */
export const seeGrant = async (
  deps: Deps,
  actor: Actor,
  grantId: string,
): Promise<{ readonly ok: true; readonly grant: DirectorLine } | Refused<'notCoordinator' | 'noSuchGrant'>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const grant = await deps.store.read.directors.grant(grantId)
  return grant ? { ok: true, grant } : refuse('noSuchGrant')
}
