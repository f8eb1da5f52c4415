import type { Actor, PersonActor } from '../../core/actor.ts'
import { dayIn } from '../../core/calendar/calendar.ts'
import { mayRunProgram } from '../../core/offices.ts'
import type { Partnership } from '../../core/partnership/partnership.ts'
import type { Funnel } from '../desk/overview-port.ts'
import type { Deps } from '../ports.ts'
import { refuse } from '../refuse.ts'
import type { KeptReport, OpenSteps } from './closings-port.ts'
import type { Cycle } from './cycles-port.ts'

const funnelNow = ({ store, clock }: Deps, cycle: Cycle) =>
  store.read.overview.funnel(cycle.id, dayIn(cycle.program.timeZone, clock.now()))

/** What would end with the year now. */
export interface Ending {
  /** Pairs of the year that are still under way. */
  readonly underWay: number
  /** Those of them that go on over the summer. */
  readonly goingOn: number
  readonly open: OpenSteps
}

export const seeEnding = async (deps: Pick<Deps, 'store' | 'clock'>, cycle: Cycle): Promise<Ending> =>
  endingOf(deps, cycle, await deps.store.read.overview.pairCounts(cycle.id))

const endingOf = async (
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  { id, program }: Cycle,
  { active, frozen }: Funnel['pairs'],
): Promise<Ending> => {
  const now = clock.now()
  const today = dayIn(program.timeZone, now)
  const open = await store.read.closings.openSteps(id, today, now)
  return { underWay: active + frozen, goingOn: await store.read.closings.goingOn(id, today), open }
}

export const countOpenElsewhere = ({ store, clock }: Deps, { id, program }: Cycle): Promise<number> =>
  store.read.closings.openElsewhere(id, dayIn(program.timeZone, clock.now()))

type EarlierYear =
  | { readonly kind: 'noSuchYear' | 'notYourYear' }
  | { readonly kind: 'own'; readonly pair: Partnership }
  | { readonly kind: 'report'; readonly cycle: Cycle; readonly report: KeptReport; readonly ending: Ending }

/** A year by its name, this one without: coordinators read what it came to, partners find their own pair of it. */
export const seeEarlierYear = async (deps: Deps, actor: PersonActor, name: string): Promise<EarlierYear> => {
  const { closings, cycles, overview, partnerships } = deps.store.read
  const id = name === '' ? (await cycles.current(deps.clock.now()))?.id : await closings.named(name)
  const cycle = id === undefined ? undefined : await cycles.find(id)
  if (!cycle) return { kind: 'noSuchYear' }
  if (!mayRunProgram(actor)) {
    const pair = (await partnerships.ofPerson(actor.personId)).find((one) => one.cycleId === cycle.id)
    return pair ? { kind: 'own', pair } : { kind: 'notYourYear' }
  }
  const funnel = await funnelNow(deps, cycle)
  const report = (await closings.report(cycle.id)) ?? { funnel, counts: await overview.year(cycle.id) }
  return { kind: 'report', cycle, report, ending: await endingOf(deps, cycle, funnel.pairs) }
}

/** A year whose last day was announced, for who was told: as long as it is not closed. */
export const seeEndingYear = async ({ store }: Deps, cycleId: string): Promise<Cycle | undefined> => {
  const cycle = await store.read.cycles.find(cycleId)
  return cycle?.closedAt ? undefined : cycle
}

/** A director's own district in an ending year, in counts. */
export const seeEndingDistrict = async ({ store }: Deps, actor: Actor, cycleId: string, code: string) => {
  if (actor.kind !== 'person' || !actor.directs.includes(code)) return refuse('notDirector')
  const [district] = await store.read.roster.districts([code])
  const { pairs } = await store.read.overview.district(cycleId, code)
  const completed = pairs.filter(({ status }) => status === 'completed').length
  return district
    ? { ok: true as const, code, name: district.name, pairs: pairs.length, completed }
    : refuse('noSuchDistrict')
}
