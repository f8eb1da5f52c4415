import { hash } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '../../core/actor.ts'
import { dayIn } from '../../core/calendar/calendar.ts'
import { type DirectorRow, directorSpellings, readDirectors } from '../../core/directors/directors-table.ts'
import { stateOf } from '../../core/directors/office.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { SameQuestion } from '../../core/roster/same-person.ts'
import { openTable, type RowFault } from '../../core/table/open-table.ts'
import type { Data, Deps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { sameInOffice } from '../roster/same-questions.ts'
import { askDirector } from './ask-directors.ts'
import { seeHeadTitle } from './head-title.ts'
import { keepDirector, termFault } from './name-director.ts'

type RowNews = 'new' | 'corrected' | 'same'
export interface PlannedRow extends DirectorRow {
  readonly news: RowNews
  /** As the person is called here already, where that is another name. */
  readonly knownAs?: string
}

export type DirectorsPreview =
  | {
      readonly ok: true
      readonly kind: 'preview'
      readonly rows: readonly PlannedRow[]
      readonly districts: ReadonlyMap<string, string>
      /** Of these rows: another file that takes their place has another. */
      readonly mark: string
    }
  /** Nothing was changed. */
  | { readonly ok: true; readonly kind: 'faults'; readonly faults: readonly RowFault[] }
  | Refused<'notCoordinator'>

const spellings = new Set(directorSpellings)
/** Where the rows wait for the press: with the coordinator who sent them. */
const waiting = 'directors-file'

/** Reads a list of directors and says what it would do; the rows wait for a press. */
export const previewDirectors = async (deps: Deps, actor: Actor, bytes: Uint8Array): Promise<DirectorsPreview> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const opened = openTable(bytes, spellings)
  if (!opened.ok) return { ok: true, kind: 'faults', faults: [opened.fault] }
  const districts = await deps.store.read.roster.districts()
  const { rows, faults } = readDirectors(opened.table, districts, await seeHeadTitle(deps))
  const today = dayIn(deps.places.timeZone, deps.clock.now())
  const over = rows.flatMap((row): RowFault[] =>
    termFault(row, today) ? [{ line: row.line, column: 'end', sentence: 'That last day has passed already.' }] : [],
  )
  if (faults.length + over.length > 0)
    return { ok: true, kind: 'faults', faults: [...faults, ...over].sort((a, b) => a.line - b.line) }
  const same = await sameInOffice(
    deps.store.read,
    rows.map((row) => ({ ...row, of: row.districtCode })),
  )
  if (same.length > 0) return { ok: true, kind: 'faults', faults: same.map(askedByLine) }
  const planned = await plan(deps.store.read, rows, today)
  await deps.store.transaction((data) =>
    data.drafts.keep({
      id: deps.newId(),
      personId: actor.personId,
      form: waiting,
      answers: { rows: JSON.stringify(rows) },
      updatedAt: deps.clock.now(),
    }),
  )
  return {
    ok: true,
    kind: 'preview',
    rows: planned,
    districts: new Map(districts.map((one) => [one.code, one.name])),
    mark: markOf(rows),
  }
}

const markOf = (rows: readonly DirectorRow[]): string => hash('sha256', JSON.stringify(rows), 'base64url').slice(0, 12)

/** A file answers no questions: a form does. */
const askedByLine = (one: SameQuestion): RowFault => ({
  line: one.line,
  sentence:
    one.kind === 'twin'
      ? `${one.name} is there twice for this district, with two addresses. Keep one row; if these are two people, name one of them in the form.`
      : `P3 knows ${one.known.name} by another address, ${one.known.email}. If this is the same person, write that one, or name them in the form, which asks and keeps the new one.`,
})

const plan = async (data: Reads, rows: readonly DirectorRow[], today: string): Promise<PlannedRow[]> => {
  const lines = await data.directors.all()
  const people = await data.people.byEmails(rows.map((one) => one.email))
  const byEmail = new Map(people.map((one) => [one.email, one]))
  return rows.map((row) => {
    const person = byEmail.get(row.email)
    const held = lines.find((one) => one.personId === person?.id && one.districtCode === row.districtCode)
    const isNew = !held || stateOf(held, today) === 'over'
    const same = held && held.title === row.title && held.startsOn === row.startsOn && held.endsOn === row.endsOn
    return {
      ...row,
      news: isNew ? 'new' : same ? 'same' : 'corrected',
      ...(person && person.name !== row.name && { knownAs: person.name }),
    }
  })
}

export type DirectorsImported =
  | {
      readonly ok: true
      readonly kind: 'imported'
      readonly added: number
      readonly corrected: number
      readonly asked: number
    }
  | { readonly ok: true; readonly kind: 'nothingWaits' }
  | Refused<'notCoordinator'>

/** Names everybody of the list that waits, in one piece. `answerBy`: asks them too. A second press finds nothing. */
export const importDirectors = async (
  deps: Deps,
  actor: Actor,
  { answerBy, mark }: { readonly answerBy?: string; readonly mark?: string },
): Promise<DirectorsImported> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  return deps.store.transaction(async (data): Promise<DirectorsImported> => {
    const rows = await waitingRows(data, actor.personId, mark)
    if (!rows) return { ok: true, kind: 'nothingWaits' }
    const districts = new Map((await data.roster.districts()).map((one) => [one.code, one.timeZone]))
    const before = await data.directors.all()
    const answers = await answersNow(deps, data)
    let [added, corrected, asked] = [0, 0, 0]
    for (const input of rows) {
      const timeZone = districts.get(input.districtCode) ?? deps.places.timeZone
      const done = await keepDirector(deps, data, actor, { input, before, timeZone })
      if (done.isNew) added++
      else corrected++
      const begun = !input.startsOn || input.startsOn <= dayIn(timeZone, deps.clock.now())
      if (answerBy && begun && !answers.has(input.districtCode))
        asked += Number(await askDirector(deps, data, actor, { ...input, ...done, answerBy }))
    }
    await data.drafts.drop(actor.personId, waiting)
    return { ok: true, kind: 'imported', added, corrected, asked }
  })
}

/** Of this mark, or of an earlier version's button any. */
const waitingRows = async (
  data: Data,
  personId: string,
  mark: string | undefined,
): Promise<readonly DirectorRow[] | undefined> => {
  const draft = await data.drafts.find(personId, waiting)
  if (typeof draft?.answers.rows !== 'string') return undefined
  const rows = directorRows.parse(JSON.parse(draft.answers.rows))
  return mark === undefined || mark === markOf(rows) ? rows : undefined
}

const answersNow = async (deps: Deps, data: Data) => {
  const cycle = await data.cycles.current(deps.clock.now())
  return cycle ? data.directors.answers(cycle.id) : new Map<string, unknown>()
}

const directorRows = z.array(
  z.object({
    line: z.number(),
    districtCode: z.string(),
    name: z.string(),
    email: z.string(),
    title: z.string(),
    startsOn: z.string().optional(),
    endsOn: z.string().optional(),
  }),
)
