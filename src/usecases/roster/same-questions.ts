import type { PersonActor } from '../../core/actor.ts'
import { holdsOffice, mayRunProgram } from '../../core/offices.ts'
import { likelySame, type SameQuestion } from '../../core/roster/same-person.ts'
import type { Reads } from '../ports.ts'
import type { SchoolFacts } from './roster-port.ts'

interface NamedRow {
  readonly line: number
  readonly name: string
  readonly email: string
  readonly schoolCode: string
}

/** Rows whose address nobody has, and who has their name. */
export const sameQuestions = async (
  data: Pick<Reads, 'roster' | 'people'>,
  rows: readonly NamedRow[],
  schools: ReadonlyMap<string, SchoolFacts>,
): Promise<SameQuestion[]> => {
  const have = new Set((await data.people.byEmails(rows.map(({ email }) => email))).map(({ email }) => email))
  const newcomers = rows.flatMap(({ line, name, email, schoolCode }) => {
    const school = schools.get(schoolCode)
    return school && !have.has(email) ? [{ line, name, email, schoolCode, districtCode: school.districtCode }] : []
  })
  if (newcomers.length === 0) return []
  const districts = [...new Set(newcomers.map((one) => one.districtCode))]
  // Who is in the file under the known address too is somebody else.
  const inFile = new Set(rows.map(({ email }) => email))
  const known = (await data.roster.peopleOf(districts)).filter(({ email }) => !inFile.has(email))
  return likelySame(newcomers, known)
}

/** What somebody said of a question: which one it was, and whether it is the same person. */
export interface SaidOfSame {
  readonly about: string
  readonly same: boolean
}

/** What an answer to a question names, so that it is taken for an answer to no other. */
export const aboutSame = (question: SameQuestion): string =>
  question.kind === 'known' ? question.known.personId : `row ${question.twin.line}`

/**
 * The questions that whoever names people by hand has not answered, and whom they said that P3 knows, by the row's place. A director
 * is not asked about somebody who holds an office: their address is no matter of a nomination.
 */
export const askWhetherSame = async (
  data: Pick<Reads, 'roster' | 'people'>,
  actor: PersonActor,
  rows: readonly (Omit<NamedRow, 'line'> & { readonly said?: SaidOfSame })[],
) => {
  const schools = await data.roster.schoolsOf(rows.map((row) => row.schoolCode))
  const named = rows.map(({ name, email, schoolCode }, line) => ({
    line,
    name,
    email: email.trim().toLowerCase(),
    schoolCode,
  }))
  const open: SameQuestion[] = []
  const known = new Map<number, Extract<SameQuestion, { kind: 'known' }>['known']>()
  for (const question of await sameQuestions(data, named, new Map(schools.map((one) => [one.code, one])))) {
    if (question.kind === 'known' && !mayRunProgram(actor)) {
      const person = await data.people.find(question.known.personId)
      if (!person || holdsOffice(person)) continue
    }
    const { said } = rows[question.line]!
    const isAnswered = said?.about === aboutSame(question)
    if (!isAnswered || (question.kind === 'twin' && said.same)) open.push(question)
    else if (question.kind === 'known' && said.same) known.set(question.line, question.known)
  }
  return { open, known }
}
