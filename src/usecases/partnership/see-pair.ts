import { type SeenPartnership, seenPartnership } from '../../core/access.ts'
import type { Actor } from '../../core/actor.ts'
import { refusedAhead } from '../../core/partnership/decide.ts'
import {
  otherPartner,
  type Partner,
  type Partnership,
  partnerOfPerson,
  partnersOf,
} from '../../core/partnership/partnership.ts'
import type { PathRefusal } from '../../core/partnership/refusal.ts'
import type { RequestKind } from '../../core/partnership/request.ts'
import type { Deps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import { pathFacts } from './path-facts.ts'

/** A pair as one person may see it. */
export interface PairView {
  readonly pair: SeenPartnership
  readonly cycle: Cycle
  readonly now: Date
  /** When the viewer is one of the two. */
  readonly me?: Partner
  readonly other?: Partner
}

export type SeenStep = SeenPartnership['steps'][number]

export type SeenPair = { readonly ok: true; readonly view: PairView } | Refused<'notYours'>

/** The pair the person is in now, else the latest they were in. */
export const seeOwnPair = async (deps: Deps, actor: Actor): Promise<SeenPair> => {
  if (actor.kind !== 'person') return refuse('notYours')
  const data = deps.store.read
  const pair =
    (await data.partnerships.currentOf(actor.personId)) ?? (await data.partnerships.ofPerson(actor.personId))[0]
  return seen(pair && (await viewOf(deps, data, actor, pair)))
}

/** A pair by its id or by one of its steps; that there is none is no business of anybody's. */
export const seePair = async (
  deps: Deps,
  actor: Actor,
  of: { readonly partnershipId?: string; readonly stepId?: string },
): Promise<SeenPair> => {
  const pair = await load(deps.store.read, of)
  return seen(pair && (await viewOf(deps, deps.store.read, actor, pair)))
}

const seen = (view: PairView | undefined): SeenPair => (view ? { ok: true, view } : refuse('notYours'))

export type Admission =
  | { readonly ok: true; readonly view: PairView; readonly step: SeenStep }
  | (Refused<PathRefusal> & { readonly view?: PairView; readonly step?: SeenStep })

/** Whether a request would be heard, before its form is shown: nobody fills in what will be refused. */
export const mayAsk = async (
  deps: Deps,
  actor: Actor,
  of: { readonly partnershipId?: string; readonly stepId?: string },
  kind: RequestKind,
): Promise<Admission> => {
  const pair = await load(deps.store.read, of)
  const view = pair && (await viewOf(deps, deps.store.read, actor, pair))
  if (!pair || !view) return refuse('notYours')
  const step = view.pair.steps.find((one) => one.id === of.stepId)
  const refusal = refusedAhead(
    pair,
    { kind, step: step?.kind },
    pathFacts(
      deps,
      view.cycle,
      partnersOf(pair).map((one) => one.districtCode),
      actor,
    ),
  )
  return refusal ? { ...refuse(refusal), view, step } : { ok: true, view, step: step ?? view.pair.steps[0]! }
}

const load = (data: Reads, of: { readonly partnershipId?: string; readonly stepId?: string }) =>
  of.stepId
    ? data.partnerships.ofStep(of.stepId)
    : of.partnershipId
      ? data.partnerships.find(of.partnershipId)
      : Promise.resolve(undefined)

const viewOf = async (deps: Deps, data: Reads, actor: Actor, pair: Partnership): Promise<PairView | undefined> => {
  const part = seenPartnership(pair, actor)
  if (!part) return undefined
  const cycle = await data.cycles.find(pair.cycleId)
  if (!cycle) throw new Error(`partnership ${pair.id} has no cycle`)
  const me = actor.kind === 'person' ? partnerOfPerson(pair, actor.personId) : undefined
  return { pair: part, cycle, now: deps.clock.now(), me, other: me && otherPartner(pair, me.id) }
}
