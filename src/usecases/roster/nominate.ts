import type { Actor, PersonActor } from '../../core/actor.ts'
import { isDirector, isOfDepartment, mayActFor, mayRunProgram } from '../../core/offices.ts'
import { isErased } from '../../core/privacy/erased.ts'
import type { NominationInput } from '../../core/roster/nomination-input.ts'
import type { SameQuestion } from '../../core/roster/same-person.ts'
import { meetNewcomers } from '../identity/meet-newcomers.ts'
import { untieUnvouched } from '../identity/untie-accounts.ts'
import type { Person } from '../people/people-port.ts'
import type { Data, Deps, PlainDeps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import { followMoves } from './change-school.ts'
import type { Nomination, Participation, SchoolFacts } from './roster-port.ts'
import { askWhetherSame, type SaidOfSame } from './same-questions.ts'

export type NominateRefusal =
  | 'notYours'
  | 'noCycle'
  | 'noSuchSchool'
  | 'districtOut'
  | 'otherDistrict'
  /** Moving to another district would end a pair that goes on. */
  | 'hasPartner'
  | 'unknownIndicator'
  /** What stands in place of the address of somebody who was erased. */
  | 'erased'
export type Nominated =
  /** `known`: by this address, to which P3 goes on writing. */
  | { ok: true; isNew: boolean; known?: string }
  | Refused<NominateRefusal>
  /** Of a closed year nobody is asked any more. */
  | Refused<'yearClosed'>
  /** It may be somebody whom P3 knows by another address: nothing is done before that is said. */
  | Refused<{ readonly kind: 'maybeSame'; readonly question: SameQuestion }>

/** What is said of somebody by hand, and whether it is whom P3 asked about. */
export interface NamedByHand extends NominationInput {
  readonly said?: SaidOfSame
}

/**
 * Seed: "Superintendents will select administrators". The director of the school's district nominates, or a coordinator;
 * the person is asked, and is matched only after joining.
 */
export const nominate = async (deps: Deps, actor: Actor, input: NamedByHand): Promise<Nominated> => {
  if (actor.kind !== 'person') return refuse('notYours')
  return deps.store.transaction(async (data): Promise<Nominated> => {
    const cycle = await data.cycles.current(deps.clock.now())
    if (!cycle) return refuse('noCycle')
    if (cycle.closedAt) return refuse('yearClosed')
    const { refused, questions, nominations, moves } = await weighByHand(deps, data, { actor, cycle, inputs: [input] })
    const [first] = refused
    if (first) return refuse(first.refusal)
    const [question] = questions
    if (question) return refuse({ kind: 'maybeSame', question })
    await data.roster.moveAddresses(moves)
    await enroll(deps, data, actor, nominations)
    const [one] = nominations
    const known = one && one.person.email !== emailOf(input) ? one.person.email : undefined
    return { ok: true, isNew: one?.invites === true, known }
  })
}

interface Asked {
  readonly actor: PersonActor
  readonly cycle: Cycle
  readonly inputs: readonly NominationInput[]
}

export interface Weighed {
  /** By the place of the input. */
  readonly refused: readonly { readonly index: number; readonly refusal: NominateRefusal }[]
  readonly nominations: readonly Nomination[]
}

/** Which of these may be nominated, and as whom: one person, or a whole roster with a handful of reads. */
export const weigh = async (
  deps: PlainDeps,
  data: Pick<Reads, 'roster' | 'people'>,
  { actor, cycle, inputs }: Asked,
): Promise<Weighed> => {
  const known = await whatIsKnown(data, cycle, inputs)
  const refused: { index: number; refusal: NominateRefusal }[] = []
  const nominations: Nomination[] = []
  for (const [index, input] of inputs.entries()) {
    const school = known.schools.get(input.schoolCode)
    const person = known.people.get(emailOf(input))
    const before = person && known.places.get(person.id)
    const refusal = refusalOf({ actor, known, input, school, person, before })
    if (refusal || !school) refused.push({ index, refusal: refusal ?? 'noSuchSchool' })
    else nominations.push(nominationOf(deps, { actor, cycle, input, school, person, before }))
  }
  return { refused, nominations }
}

const emailOf = ({ email }: NominationInput): string => email.trim().toLowerCase()

export interface WeighedByHand extends Weighed {
  /** Whom P3 may know by another address, by the place of the input as its line. */
  readonly questions: readonly SameQuestion[]
  readonly moves: readonly { readonly personId: string; readonly email: string }[]
}

/**
 * The same of people who are named by hand: each whose address is new and whose name is not is asked about. Who is the same person
 * keeps what is theirs; a coordinator gives them their new address, and a director, who may not say where another's mail goes, leaves
 * them the one they have.
 */
export const weighByHand = async (
  deps: PlainDeps,
  data: Pick<Reads, 'roster' | 'people'>,
  { actor, cycle, inputs }: Asked & { readonly inputs: readonly NamedByHand[] },
): Promise<WeighedByHand> => {
  const typed = await weigh(deps, data, { actor, cycle, inputs })
  if (typed.refused.length > 0) return { ...typed, questions: [], moves: [] }
  const { open: questions, known } = await askWhetherSame(data, actor, inputs)
  if (questions.length > 0 || known.size === 0) return { ...typed, questions, moves: [] }
  const meant = inputs.map((input, at) => ({ ...input, email: known.get(at)?.email ?? input.email }))
  const weighed = await weigh(deps, data, { actor, cycle, inputs: meant })
  if (weighed.refused.length > 0 || !mayRunProgram(actor)) return { ...weighed, questions, moves: [] }
  const moves = [...known].map(([at, { personId }]) => ({ personId, email: emailOf(inputs[at]!) }))
  const nominations = weighed.nominations.map((one, at) => ({
    ...one,
    person: { ...one.person, email: emailOf(inputs[at]!) },
  }))
  return { ...weighed, nominations, questions, moves }
}

interface Known {
  readonly schools: ReadonlyMap<string, SchoolFacts>
  readonly optedIn: ReadonlySet<string>
  readonly indicators: ReadonlySet<string>
  readonly people: ReadonlyMap<string, Person>
  /** By person. */
  readonly places: ReadonlyMap<string, Participation>
  /** Participants with a pair that goes on. */
  readonly paired: ReadonlySet<string>
}

const whatIsKnown = async (
  data: Pick<Reads, 'roster' | 'people'>,
  cycle: Cycle,
  inputs: readonly NominationInput[],
): Promise<Known> => {
  const schools = await data.roster.schoolsOf(inputs.map((one) => one.schoolCode))
  const people = await data.people.byEmails(inputs.map(emailOf))
  const places = await data.roster.participantsOf(
    cycle.id,
    people.map((one) => one.id),
  )
  return {
    schools: new Map(schools.map((one) => [one.code, one])),
    optedIn: new Set(await data.roster.optedIn(cycle.id)),
    indicators: new Set(cycle.rubric.indicators.map((one) => one.code)),
    people: new Map(people.map((one) => [one.email, one])),
    places: new Map(places.map((one) => [one.personId, one])),
    paired: new Set(await data.roster.pairedIn(cycle.id)),
  }
}

interface Case {
  readonly actor: PersonActor
  readonly input: NominationInput
  readonly school?: SchoolFacts
  readonly person?: Person
  readonly before?: Participation
}

const refusalOf = ({
  actor,
  known,
  input,
  school,
  person,
  before,
}: Case & { known: Known }): NominateRefusal | undefined => {
  if (isErased(input)) return 'erased'
  if (!school) return 'noSuchSchool'
  if (!mayActFor(actor, school.districtCode)) return 'notYours'
  if (!known.optedIn.has(school.districtCode) && !staysAsIs(before, school)) return 'districtOut'
  if (![...input.refinements, ...input.strengths].every((code) => known.indicators.has(code))) return 'unknownIndicator'
  if (person && !mayRunProgram(actor) && !isOfDistrict(person, school.districtCode)) return 'otherDistrict'
  return before && before.districtCode !== school.districtCode && known.paired.has(before.id) ? 'hasPartner' : undefined
}

/** Who is asked nothing and stays in the district may be named again, also where it takes no part any more. */
const staysAsIs = (before: Participation | undefined, school: SchoolFacts): boolean =>
  before !== undefined && before.status !== 'withdrawn' && before.districtCode === school.districtCode

/** A director may take over neither another district's people nor whoever holds an office elsewhere. */
const isOfDistrict = (person: Person, districtCode: string): boolean => {
  if (isOfDepartment(person)) return false
  if (isDirector(person)) return person.directs.includes(districtCode)
  return person.districtCode === undefined || person.districtCode === districtCode
}

const nominationOf = (
  deps: PlainDeps,
  { actor, cycle, input, school, person, before }: Case & { cycle: Cycle; school: SchoolFacts },
): Nomination => {
  const { name, title, refinements, strengths, years } = input
  return {
    id: before?.id ?? deps.newId(),
    cycleId: cycle.id,
    person: { id: person?.id ?? deps.newId(), name, email: emailOf(input), title },
    districtCode: school.districtCode,
    schoolCode: school.code,
    level: school.level,
    refinements,
    strengths,
    years,
    nominatedBy: actor.personId,
    at: deps.clock.now(),
    invites: !before || before.status === 'withdrawn' || person?.left === true,
    ...(before && before.schoolCode !== school.code && { movedFrom: before.schoolCode }),
  }
}

/** Puts them on the roster; who is new to it is asked. */
export const enroll = async (
  deps: PlainDeps,
  data: Data,
  actor: PersonActor,
  nominations: readonly Nomination[],
): Promise<void> => {
  await data.roster.nominate(nominations)
  await followMoves(
    deps,
    data,
    nominations.flatMap(({ id, person, movedFrom }) =>
      movedFrom ? [{ id, personId: person.id, schoolCode: movedFrom }] : [],
    ),
  )
  // Who moved is vouched for by other workspaces now.
  await untieUnvouched(data, { personIds: nominations.map((one) => one.person.id) })
  const invited = nominations.filter((one) => one.invites)
  const told = new Set(invited.map((one) => one.person.id))
  await meetNewcomers(deps, data, { addresses: nominations.map((one) => one.person.email), told })
  await data.audit.writeAll(
    invited.map(({ id }) => ({
      personId: actor.personId,
      role: mayRunProgram(actor) ? 'coordinator' : 'director',
      action: 'participant.nominated',
      subject: { kind: 'participant', id },
    })),
  )
  await data.outbox.send(
    invited.map(({ id, person }) => ({
      name: 'invitation',
      to: { kind: 'person', personId: person.id },
      facts: { participantId: id },
      priority: 'announcement',
    })),
  )
}
