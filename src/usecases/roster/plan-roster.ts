import { createHash } from 'node:crypto'
import type { PersonActor } from '../../core/actor.ts'
import { nameInOrder } from '../../core/people/names.ts'
import { inCodesNow } from '../../core/plan/crosswalk.ts'
import { isDirectorTitle } from '../../core/roster/director-title.ts'
import { indicatorsMeant } from '../../core/roster/indicators-meant.ts'
import type { ReadRoster } from '../../core/roster/read-roster.ts'
import type { RosterRow } from '../../core/roster/roster-csv.ts'
import type { SameQuestion } from '../../core/roster/same-person.ts'
import type { RowFault } from '../../core/table/open-table.ts'
import type { Person } from '../people/people-port.ts'
import type { PlainDeps, Reads } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { ImportChoices } from './file-imports-port.ts'
import { placeRows } from './place-rows.ts'
import { faultsOf } from './roster-faults.ts'
import type { Nomination, Participation, SchoolFacts } from './roster-port.ts'
import { sameQuestions } from './same-questions.ts'
import { type NominateRefusal, weigh } from './weigh-nominations.ts'

/** What a file would do to the roster. It does it all or not at all: only without faults and open questions. */
export interface RosterPlan {
  readonly faults: readonly RowFault[]
  readonly questions: readonly SameQuestion[]
  /** Districts of rows that have not answered whether they take part, by name, and how many rows wait for that. */
  readonly outside: readonly OutsideDistrict[]
  /** Rows of directors of schools, who are no partners. */
  readonly directors: readonly PlannedRow[]
  readonly added: readonly PlannedNomination[]
  readonly changed: readonly (PlannedNomination & { readonly what: readonly string[] })[]
  readonly withdrawn: readonly (PlannedRow & { readonly place: Participation })[]
  /** Rows that say what the roster says. */
  readonly same: number
  readonly schools: ReadonlyMap<string, SchoolFacts>
  /** Told apart from every other plan: what somebody saw is what is done. */
  readonly mark: string
}

interface OutsideDistrict {
  readonly code: string
  readonly name: string
  readonly rows: number
}

/** Whether something has to be said or mended before the file can be imported. */
export const isOpen = ({ faults, questions, outside }: Pick<RosterPlan, 'faults' | 'questions' | 'outside'>): boolean =>
  faults.length + questions.length + outside.length > 0

interface PlannedRow {
  readonly line: number
  readonly name: string
  readonly schoolCode: string
}

interface PlannedNomination extends PlannedRow {
  readonly nomination: Nomination
  /** Who was known by another address. */
  readonly before?: Person
}

/** What planning reads. */
type RosterReading = Pick<Reads, 'roster' | 'people' | 'directors'>

interface Asked {
  readonly actor: PersonActor
  readonly cycle: Cycle
  readonly read: ReadRoster
  readonly choices: ImportChoices
}

/** Reads a handful of things, whatever the size of the file, and changes nothing. */
export const planRoster = async (deps: PlainDeps, data: RosterReading, asked: Asked): Promise<RosterPlan> => {
  const { actor, cycle, read, choices } = asked
  const { rows: placed, faults: unknown } = await placeRows(data, read, deps.places.state)
  const rows = placed.map((row) => inCodes(row, cycle))
  const directors = rows.filter(({ title }) => isDirectorTitle(title))
  const { leaving, staying } = parted(rows.filter(({ title }) => !isDirectorTitle(title)))
  const schools = new Map(
    (await data.roster.schoolsOf(rows.map((row) => row.schoolCode))).map((one) => [one.code, one]),
  )
  const questions = await sameQuestions(data, staying, schools)
  const said = answersTo(questions, choices)
  const inputs = staying.filter(({ line }) => !said.twins.has(line))
  const people = await data.people.byEmails(inputs.map((row) => said.address.get(row.line) ?? row.email))
  const places = await data.roster.participantsOf(
    cycle.id,
    people.map((one) => one.id),
  )
  const stands = { people: new Map(people.map((one) => [one.email, one])), places: placesBy(inNow(cycle, places)) }
  const weighed = await weigh(deps, data, {
    actor,
    cycle,
    inputs: inputs.map((row) => filledUp({ ...row, email: said.address.get(row.line) ?? row.email }, read, stands)),
  })
  const out = await outOf(data, cycle, leaving)
  const outside = await outsideOf(data, cycle, {
    refused: weighed.refused.flatMap(({ index, refusal }) => (refusal === 'districtOut' ? [inputs[index]!] : [])),
    schools,
  })
  const waits = new Set(outside.map(({ code }) => code))
  const isAsked = (index: number, refusal: NominateRefusal) =>
    refusal === 'districtOut' && waits.has(schools.get(inputs[index]!.schoolCode)?.districtCode ?? '')
  const faults = [
    ...read.faults,
    ...unknown,
    ...weighed.refused.flatMap(({ index, refusal }) =>
      isAsked(index, refusal) ? [] : faultsOf(inputs[index]!, refusal, { schools, cycle }),
    ),
    ...out.faults,
  ].sort((a, b) => a.line - b.line)
  const refused = new Set(weighed.refused.map(({ index }) => index))
  const taken = inputs.filter((_, index) => !refused.has(index))
  const planned = weighed.nominations.map((nomination, i) => comparedWith(taken[i]!, nomination, stands))
  const added = planned.filter(({ what }) => what === 'new')
  const changed = planned.flatMap((one) =>
    Array.isArray(one.what) && one.what.length > 0 ? [{ ...one, what: one.what }] : [],
  )
  const plan = { faults, questions: said.open, outside, directors, added, changed, withdrawn: out.withdrawn, schools }
  return { ...plan, same: planned.length - added.length - changed.length + out.same, mark: markOf(plan) }
}

/** Indicators by their codes, which a file may call by name. */
const inCodes = (row: RosterRow, { rubric: { indicators } }: Cycle): RosterRow => ({
  ...row,
  refinements: indicatorsMeant(row.refinements, indicators),
  strengths: indicatorsMeant(row.strengths, indicators),
})

/** Of rows that were refused since their district is not in: the districts that were not asked or have not answered. Who said no is told row by row. */
const outsideOf = async (
  data: RosterReading,
  cycle: Cycle,
  { refused, schools }: { readonly refused: readonly RosterRow[]; readonly schools: ReadonlyMap<string, SchoolFacts> },
): Promise<readonly OutsideDistrict[]> => {
  const rows = Map.groupBy(refused, ({ schoolCode }) => schools.get(schoolCode)!.districtCode)
  if (rows.size === 0) return []
  const answers = await data.directors.answers(cycle.id)
  const districts = await data.roster.districts([...rows.keys()].filter((code) => !answers.has(code)))
  return districts.map(({ code, name }) => ({ code, name, rows: rows.get(code)!.length }))
}

const parted = (rows: readonly RosterRow[]) => ({
  leaving: rows.filter((row) => row.withdrawn),
  staying: rows.filter((row) => !row.withdrawn),
})

/** As the file has them: in the codes of the year's rubric. */
const inNow = ({ rubric }: Cycle, places: readonly Participation[]) => places.map((one) => inCodesNow(rubric, one))
const placesBy = (places: readonly Participation[]): ReadonlyMap<string, Participation> =>
  new Map(places.map((one) => [one.personId, one]))

interface Stands {
  /** By address. */
  readonly people: ReadonlyMap<string, Person>
  /** By person. */
  readonly places: ReadonlyMap<string, Participation>
}

/** What a file has no column for stays as it is. */
const filledUp = (row: RosterRow, { has }: ReadRoster, { people, places }: Stands): RosterRow => {
  const place = places.get(people.get(row.email)?.id ?? '')
  if (!place) return row
  return {
    ...row,
    refinements: has.has('refinements') ? row.refinements : place.refinements,
    strengths: has.has('strengths') ? row.strengths : place.strengths,
    years: has.has('years') ? row.years : place.years,
  }
}

/** What was said of the questions: which are open, whose address is a new one of somebody known, which rows say a thing twice. */
const answersTo = (questions: readonly SameQuestion[], { same = {} }: ImportChoices) => {
  const address = new Map<number, string>()
  const twins = new Set<number>()
  for (const one of questions) {
    if (same[one.line] !== true) continue
    const again = one.kind === 'twin' || [...address.values()].includes(one.known.email)
    if (again) twins.add(one.line)
    else address.set(one.line, one.known.email)
  }
  return { address, twins, open: questions.filter(({ line }) => same[line] === undefined) }
}

const comparedWith = (
  row: RosterRow,
  nomination: Nomination,
  { people, places }: Stands,
): PlannedNomination & { readonly what: 'new' | readonly string[] } => {
  const before = people.get(nomination.person.email)
  const place = before && places.get(before.id)
  const person = { ...nomination.person, email: row.email }
  const planned = {
    line: row.line,
    name: row.name,
    schoolCode: row.schoolCode,
    nomination: { ...nomination, person },
    before,
  }
  if (!place || !before) return { ...planned, what: 'new' }
  const alike = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join()
  const what = [
    ![before.name, nameInOrder(before.name)].includes(row.name) && 'name',
    before.email !== row.email && 'email',
    before.title !== row.title && 'title',
    place.schoolCode !== nomination.schoolCode && 'school',
    !(alike(place.refinements, nomination.refinements) && alike(place.strengths, nomination.strengths)) && 'focus',
    place.years !== nomination.years && 'years',
    nomination.invites && 'invited again',
  ].filter((one) => one !== false)
  return { ...planned, what }
}

/** Rows that say somebody is out: who has a partner is taken out of the pair first. */
const outOf = async (data: RosterReading, cycle: Cycle, rows: readonly RosterRow[]) => {
  const people = new Map((await data.people.byEmails(rows.map(({ email }) => email))).map((one) => [one.email, one]))
  const places = placesBy(
    await data.roster.participantsOf(
      cycle.id,
      [...people.values()].map(({ id }) => id),
    ),
  )
  const paired = new Set(rows.length > 0 ? await data.roster.pairedIn(cycle.id) : [])
  const withdrawn: (PlannedRow & { place: Participation })[] = []
  const faults: RowFault[] = []
  for (const { line, name, schoolCode, email } of rows) {
    const place = places.get(people.get(email)?.id ?? '')
    if (!place || place.status === 'withdrawn') continue
    if (paired.has(place.id)) faults.push({ line, column: 'status', sentence: hasPartner(name) })
    else withdrawn.push({ line, name, schoolCode, place })
  }
  return { withdrawn, faults, same: rows.length - withdrawn.length - faults.length }
}

const hasPartner = (name: string): string =>
  `${name} has a partner. Withdraw ${name} on the pair’s page first, so that the partner is told; then send the file again.`

const markOf = ({ added, changed, withdrawn }: Pick<RosterPlan, 'added' | 'changed' | 'withdrawn'>): string => {
  const lines = [
    added.map(({ nomination: { person, schoolCode } }) => [person.email, schoolCode]),
    changed.map(({ nomination: { person, schoolCode }, what }) => [person.id, person.email, schoolCode, what]),
    withdrawn.map(({ place }) => place.id),
  ]
  return createHash('sha256').update(JSON.stringify(lines)).digest('base64url').slice(0, 16)
}
