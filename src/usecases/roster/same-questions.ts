import type { PersonActor } from '../../core/actor.ts'
import { holdsOffice, mayRunProgram } from '../../core/offices.ts'
import { isErased } from '../../core/privacy/erased.ts'
import { type KnownPerson, likelySame, type SameQuestion } from '../../core/roster/same-person.ts'
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
  const questions: SameQuestion[] = []
  for (const question of await sameQuestions(data, named, new Map(schools.map((one) => [one.code, one])))) {
    if (question.kind === 'known' && !mayRunProgram(actor)) {
      const person = await data.people.find(question.known.personId)
      if (!person || holdsOffice(person)) continue
    }
    questions.push(question)
  }
  return answered(questions, (line) => rows[line]!.said)
}

/** Which of the questions are open, and whom they said that P3 knows, by the row's line. */
const answered = (questions: readonly SameQuestion[], saidOf: (line: number) => SaidOfSame | undefined) => {
  const open: SameQuestion[] = []
  const known = new Map<number, KnownPerson>()
  for (const question of questions) {
    const said = saidOf(question.line)
    const isAnswered = said?.about === aboutSame(question)
    if (!isAnswered || (question.kind === 'twin' && said.same)) open.push(question)
    else if (question.kind === 'known' && said.same) known.set(question.line, question.known)
  }
  return { open, known }
}

/** Somebody who is given an office of a district, or of the department. */
export interface NamedForOffice {
  readonly line: number
  readonly name: string
  readonly email: string
  /** The district's code, or `department`. */
  readonly of: string
}

/**
 * Who of those that are given an office by an address that nobody has may be whom P3 knows: somebody of that district or department with
 * their name, or the one of their first name who has, or had, an office there.
 */
export const sameInOffice = async (
  data: Pick<Reads, 'roster' | 'people' | 'directors'>,
  rows: readonly NamedForOffice[],
): Promise<SameQuestion[]> => {
  const addresses = new Set(rows.map(({ email }) => email))
  const have = new Set((await data.people.byEmails([...addresses])).map(({ email }) => email))
  const newcomers = rows.filter(({ email }) => !have.has(email))
  if (newcomers.length === 0) return []
  const places = new Set(newcomers.map((one) => one.of))
  const directors = (await data.directors.all()).map((one) => ({ ...one, of: one.districtCode }))
  const staff = places.has(department)
    ? (await data.people.staff()).map((one) => ({ ...one, personId: one.id, of: department }))
    : []
  const holders = [...directors, ...staff]
    .filter((one) => places.has(one.of) && !isErased(one))
    .map(({ of, personId, name, email }) => ({
      personId,
      name,
      email,
      districtCode: of,
      schoolCode: `office of ${of}`,
    }))
  const known = [...(await data.roster.peopleOf([...places])), ...holders].filter(({ email }) => !addresses.has(email))
  return likelySame(
    newcomers.map((one) => ({ ...one, districtCode: one.of, schoolCode: `office of ${one.of}` })),
    known,
  )
}

export const department = 'department'

/** The same of one person, with what was said of it: the open question, or whom they said that it is. */
export const askInOffice = async (
  data: Pick<Reads, 'roster' | 'people' | 'directors'>,
  { said, ...row }: Omit<NamedForOffice, 'line'> & { readonly said?: SaidOfSame },
): Promise<{ readonly question?: SameQuestion; readonly known?: KnownPerson }> => {
  const email = row.email.trim().toLowerCase()
  const { open, known } = answered(await sameInOffice(data, [{ ...row, email, line: 0 }]), () => said)
  return { question: open[0], known: known.get(0) }
}
