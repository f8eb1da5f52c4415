import type { PersonActor } from '../../core/actor.ts'
import { isDirector, isOfDepartment, mayActFor, mayRunProgram } from '../../core/offices.ts'
import { inCodesNow } from '../../core/plan/crosswalk.ts'
import { isErased } from '../../core/privacy/erased.ts'
import type { NominationInput } from '../../core/roster/nomination-input.ts'
import type { SameQuestion } from '../../core/roster/same-person.ts'
import type { Person } from '../people/people-port.ts'
import type { PlainDeps, Reads } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'
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

/** What is said of somebody by hand, and whether it is whom P3 asked about. */
export interface NamedByHand extends NominationInput {
  readonly said?: SaidOfSame
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

export const emailOf = ({ email }: NominationInput): string => email.trim().toLowerCase()

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
  const typed = await weigh(deps, data, { actor, cycle, inputs: await filledUp(data, cycle, inputs) })
  if (typed.refused.length > 0) return { ...typed, questions: [], moves: [] }
  const { open: questions, known } = await askWhetherSame(data, actor, inputs)
  if (questions.length > 0 || known.size === 0) return { ...typed, questions, moves: [] }
  const meant = inputs.map((input, at) => ({ ...input, email: known.get(at)?.email ?? input.email }))
  const weighed = await weigh(deps, data, { actor, cycle, inputs: await filledUp(data, cycle, meant) })
  if (weighed.refused.length > 0 || !mayRunProgram(actor)) return { ...weighed, questions, moves: [] }
  const moves = [...known].map(([at, { personId }]) => ({ personId, email: emailOf(inputs[at]!) }))
  const nominations = weighed.nominations.map((one, at) => ({
    ...one,
    person: { ...one.person, email: emailOf(inputs[at]!) },
  }))
  return { ...weighed, nominations, questions, moves }
}

/** What was said before of somebody on the year's roster stands where nothing is said of it now: leaving it empty takes nothing away. */
const filledUp = async (
  data: Pick<Reads, 'roster' | 'people'>,
  cycle: Cycle,
  inputs: readonly NominationInput[],
): Promise<NominationInput[]> => {
  const people = await data.people.byEmails(inputs.map(emailOf))
  const ids = people.map(({ id }) => id)
  const places = new Map((await data.roster.participantsOf(cycle.id, ids)).map((one) => [one.personId, one]))
  const placeOf = new Map(people.map(({ id, email }) => [email, places.get(id)]))
  return inputs.map((input) => {
    const place = placeOf.get(emailOf(input))
    if (!place) return input
    const { refinements, strengths } = inCodesNow(cycle.rubric, place)
    return {
      ...input,
      refinements: input.refinements.length > 0 ? input.refinements : refinements,
      strengths: input.strengths.length > 0 ? input.strengths : strengths,
      years: input.years || place.years,
    }
  })
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
