import type { Actor, PersonActor } from '../core/actor.ts'
import type { Cycle } from './ports/cycles.ts'
import type { Person } from './ports/people.ts'
import type { Participation } from './ports/roster.ts'
import type { Data, Deps } from './ports.ts'

export interface NominationInput {
  readonly name: string
  readonly email: string
  readonly title: string
  readonly schoolCode: string
  /** Indicator codes to work on and to offer. */
  readonly refinements: readonly string[]
  readonly strengths: readonly string[]
  readonly years: number
}

export type NominateRefusal =
  | 'notYours'
  | 'noCycle'
  | 'noSuchSchool'
  | 'districtOut'
  | 'otherDistrict'
  | 'unknownIndicator'
  /** Moving to another school would change a pair that goes on. */
  | 'hasPartner'
export type Nominated = { ok: true; participation: Participation; isNew: boolean } | { ok: false; why: NominateRefusal }

/**
 * Seed: "Superintendents will select administrators". The director of the school's district nominates, or a coordinator;
 * the person is asked, and is matched only after joining.
 */
export const nominate = async (deps: Deps, actor: Actor, input: NominationInput): Promise<Nominated> => {
  if (actor.kind !== 'person') return { ok: false, why: 'notYours' }
  return deps.store.transaction(async (data) => {
    const cycle = await data.cycles.current(deps.clock.now())
    return cycle ? nominateIn(deps, data, actor, cycle, input) : { ok: false, why: 'noCycle' }
  })
}

/** One nomination within a transaction: nominating one person, or a row of a roster. */
export const nominateIn = async (
  deps: Deps,
  data: Data,
  actor: PersonActor,
  cycle: Cycle,
  input: NominationInput,
): Promise<Nominated> => {
  const school = await data.roster.school(input.schoolCode)
  if (!school) return { ok: false, why: 'noSuchSchool' }
  if (!actor.coordinator && !actor.directs.includes(school.districtCode)) return { ok: false, why: 'notYours' }
  if (!(await data.roster.isOptedIn(cycle.id, school.districtCode))) return { ok: false, why: 'districtOut' }
  const codes = new Set(cycle.rubric.indicators.map((one) => one.code))
  if (![...input.refinements, ...input.strengths].every((code) => codes.has(code)))
    return { ok: false, why: 'unknownIndicator' }
  const email = input.email.trim().toLowerCase()
  const person = await data.people.byEmail(email)
  if (person && !actor.coordinator && !isOfDistrict(person, school.districtCode))
    return { ok: false, why: 'otherDistrict' }
  const before = person && (await data.roster.participantOf(cycle.id, person.id))
  if (person && before && before.schoolCode !== school.code && (await data.partnerships.currentOf(person.id, cycle.id)))
    return { ok: false, why: 'hasPartner' }
  const again = before?.status === 'withdrawn' || (before !== undefined && person?.left === true)
  const { name, title, schoolCode, refinements, strengths, years } = input
  const participation = await data.roster.nominate({
    id: deps.newId(),
    cycleId: cycle.id,
    person: { id: person?.id ?? deps.newId(), name, email, title },
    districtCode: school.districtCode,
    schoolCode,
    level: school.level,
    refinements,
    strengths,
    years,
    nominatedBy: actor.personId,
    at: deps.clock.now(),
  })
  if (again) await data.roster.setStatus(participation.id, 'invited', deps.clock.now())
  if (!before || again) await invite(data, actor, participation)
  return { ok: true, participation, isNew: !before || again }
}

/** A director may neither take over another district's people nor those of the department. */
const isOfDistrict = (person: Person, districtCode: string): boolean =>
  person.districtCode === districtCode || (!person.districtCode && !person.coordinator && !person.operator)

const invite = async (data: Data, actor: PersonActor, participation: Participation): Promise<void> => {
  await data.audit.write({
    personId: actor.personId,
    role: actor.coordinator ? 'coordinator' : 'director',
    action: 'participant.nominated',
    subject: { kind: 'participant', id: participation.id },
  })
  await data.outbox.send([
    {
      name: 'invitation',
      to: { kind: 'person', personId: participation.personId },
      facts: { participantId: participation.id },
      priority: 'announcement',
    },
  ])
}
