import { z } from 'zod'
import type { Actor, PersonActor } from '../../core/actor.ts'
import { nominationsDraft, readNominations } from '../../core/directors/nominations-table.ts'
import { mayRunProgram, overseesPairs } from '../../core/offices.ts'
import type { SameQuestion } from '../../core/roster/same-person.ts'
import type { RowFault } from '../../core/table/open-table.ts'
import type { Data, Deps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { enroll } from '../roster/nominate.ts'
import type { SaidOfSame } from '../roster/same-questions.ts'
import { type NominateRefusal, weighByHand } from '../roster/weigh-nominations.ts'

export interface NominationRow {
  readonly name: string
  readonly email: string
  readonly title: string
  readonly schoolCode: string
  readonly said?: SaidOfSame
}

export type Together =
  | { readonly ok: true; readonly kind: 'nominated'; readonly invited: number; readonly refreshed: number }
  /** Nobody was nominated. By the place of the row. */
  | {
      readonly ok: true
      readonly kind: 'faults'
      readonly faults: readonly { readonly index: number; readonly fault: NominateRefusal | 'twice' }[]
    }
  /** Nobody was nominated: these may be people whom P3 knows. The line is the place of the row. */
  | { readonly ok: true; readonly kind: 'questions'; readonly questions: readonly SameQuestion[] }
  | Refused<'notYours' | 'noCycle' | 'yearClosed'>

/** Several people at once: all, or nobody and what is wrong with each. */
export const nominateTogether = async (deps: Deps, actor: Actor, rows: readonly NominationRow[]): Promise<Together> => {
  if (actor.kind !== 'person' || !overseesPairs(actor)) return refuse('notYours')
  return deps.store.transaction((data) => nominateIn(deps, data, actor, rows))
}

const nominateIn = async (
  deps: Deps,
  data: Data,
  actor: PersonActor,
  rows: readonly NominationRow[],
): Promise<Together> => {
  const seen = await look(deps, data, actor, rows)
  if (!seen) return refuse('noCycle')
  if (seen.isClosed) return refuse('yearClosed')
  const { faults, questions, nominations, moves } = seen
  if (faults.length > 0) return { ok: true, kind: 'faults', faults }
  if (questions.length > 0) return { ok: true, kind: 'questions', questions }
  // What was said of somebody before is not wiped out by a list that does not ask for it.
  const fresh = nominations.filter((one) => one.invites)
  await data.roster.moveAddresses(moves)
  await enroll(deps, data, actor, fresh)
  return { ok: true, kind: 'nominated', invited: fresh.length, refreshed: nominations.length - fresh.length }
}

/** What a list would do, and what is wrong with it; undefined without a school year. */
const look = async (
  deps: Deps,
  data: Pick<Reads, 'cycles' | 'roster' | 'people'>,
  actor: PersonActor,
  rows: readonly NominationRow[],
) => {
  const cycle = await data.cycles.current(deps.clock.now())
  if (!cycle) return undefined
  const inputs = rows.map((row) => ({ ...row, refinements: [], strengths: [], years: 0 }))
  const { refused, ...weighed } = await weighByHand(deps, data, { actor, cycle, inputs })
  const emails = rows.map(({ email }) => email.trim().toLowerCase())
  const faults = [
    ...refused.map(({ index, refusal }) => ({ index, fault: refusal })),
    ...emails.flatMap((email, index) => (emails.indexOf(email) < index ? [{ index, fault: 'twice' as const }] : [])),
  ]
  return { isClosed: cycle.closedAt !== undefined, faults, ...weighed }
}

export type NominationsPreview =
  | {
      readonly ok: true
      readonly kind: 'preview'
      readonly importId: string
      readonly rows: readonly { readonly name: string; readonly school: string; readonly invites: boolean }[]
    }
  /** Nothing waits. */
  | { readonly ok: true; readonly kind: 'rowFaults'; readonly faults: readonly RowFault[] }
  | { readonly ok: true; readonly kind: 'unknown' }
  | Refused<'notYours' | 'noCycle' | 'yearClosed'>

const sentences: Record<NominateRefusal | 'twice', string> = {
  notYours: 'That school is in a district you do not direct.',
  noCycle: 'There is no school year set up yet.',
  noSuchSchool: 'There is no such school.',
  districtOut: 'The district has not opted in for this year. Opt in first.',
  erased: 'This stands for someone who was erased. Write their own address.',
  otherDistrict: 'This person belongs to another district, or holds an office elsewhere. Please ask the coordinator.',
  hasPartner: 'This person has a partner, so they stay in their district. A coordinator can help.',
  unknownIndicator: 'An indicator is not in the rubric.',
  twice: 'This address is there twice.',
}

/** A director's own list as a file: what it would do, or every bad row by its line. The rows wait for a press. */
export const previewNominations = async (deps: Deps, actor: Actor, bytes: Uint8Array): Promise<NominationsPreview> => {
  if (actor.kind !== 'person' || !overseesPairs(actor)) return refuse('notYours')
  const { read } = deps.store
  const codes = mayRunProgram(actor) ? (await read.roster.districts()).map(({ code }) => code) : actor.directs
  const schools = (await Promise.all(codes.map((code) => read.roster.schools(code)))).flat()
  const table = readNominations(bytes, schools)
  if (!table) return { ok: true, kind: 'unknown' }
  if (table.faults.length > 0) return { ok: true, kind: 'rowFaults', faults: table.faults }
  const seen = await look(deps, read, actor, table.rows)
  if (!seen) return refuse('noCycle')
  if (seen.isClosed) return refuse('yearClosed')
  if (seen.faults.length > 0) return { ok: true, kind: 'rowFaults', faults: byLine(table.rows, seen.faults) }
  if (seen.questions.length > 0) return { ok: true, kind: 'rowFaults', faults: askedByLine(table.rows, seen.questions) }
  const importId = deps.newId()
  await deps.store.transaction((data) =>
    data.drafts.keep({
      id: importId,
      personId: actor.personId,
      form: nominationsDraft,
      answers: { importId, rows: JSON.stringify(table.rows) },
      updatedAt: deps.clock.now(),
    }),
  )
  const names = new Map(schools.map(({ code, name }) => [code, name]))
  const rows = seen.nominations.map(({ invites }, at) => {
    const { name, schoolCode } = table.rows[at]!
    return { name, school: names.get(schoolCode) ?? schoolCode, invites }
  })
  return { ok: true, kind: 'preview', importId, rows }
}

const byLine = (
  rows: readonly { readonly line: number }[],
  faults: Extract<Together, { kind: 'faults' }>['faults'],
): readonly RowFault[] =>
  faults
    .map(({ index, fault }) => ({ line: rows[index]!.line, sentence: sentences[fault] }))
    .sort((a, b) => a.line - b.line)

/** A file answers no questions: a form does. */
const askedByLine = (
  rows: readonly { readonly line: number }[],
  questions: readonly SameQuestion[],
): readonly RowFault[] =>
  questions.map((one) => ({
    line: rows[one.line]!.line,
    sentence:
      one.kind === 'twin'
        ? `${one.name} is there twice, with two addresses. Keep one row; if these are two people, nominate one of them in the form.`
        : `P3 knows ${one.known.name} by another address, ${one.known.email}. If this is the same person, write that one; if not, nominate them in the form, which asks.`,
  }))

export type WaitingNominated =
  | Exclude<Together, { kind: 'faults' | 'questions' }>
  | { readonly ok: true; readonly kind: 'rowFaults'; readonly faults: readonly RowFault[] }
  | { readonly ok: true; readonly kind: 'nothingWaits' }

const waitingRows = z.array(
  z.object({ line: z.number(), name: z.string(), email: z.string(), title: z.string(), schoolCode: z.string() }),
)

/** Nominates everyone of the list that was looked at, in one piece; nobody when something has changed since. A second press, or one of a list that another took the place of, finds nothing. */
export const nominateWaiting = async (deps: Deps, actor: Actor, importId: string): Promise<WaitingNominated> => {
  if (actor.kind !== 'person' || !overseesPairs(actor)) return refuse('notYours')
  return deps.store.transaction(async (data): Promise<WaitingNominated> => {
    const draft = await data.drafts.find(actor.personId, nominationsDraft)
    if (typeof draft?.answers.rows !== 'string' || draft.answers.importId !== importId)
      return { ok: true, kind: 'nothingWaits' }
    const rows = waitingRows.parse(JSON.parse(draft.answers.rows))
    await data.drafts.drop(actor.personId, nominationsDraft)
    const done = await nominateIn(deps, data, actor, rows)
    if (done.ok && done.kind === 'faults') return { ok: true, kind: 'rowFaults', faults: byLine(rows, done.faults) }
    if (done.ok && done.kind === 'questions')
      return { ok: true, kind: 'rowFaults', faults: askedByLine(rows, done.questions) }
    return done
  })
}
