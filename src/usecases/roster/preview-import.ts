import type { Actor, PersonActor } from '../../core/actor.ts'
import { beginningOf } from '../../core/characters.ts'
import { isCoordinator } from '../../core/offices.ts'
import { placesIn, type ReadRoster, readRoster, type Unmapped, unmappedIn } from '../../core/roster/read-roster.ts'
import { rosterColumns, spellingsOf } from '../../core/roster/roster-columns.ts'
import { type OpenTable, openTable, type RowFault } from '../../core/table/open-table.ts'
import type { PlainDeps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { FileImport, ImportChoices } from './file-imports-port.ts'
import { planRoster, type RosterPlan } from './plan-roster.ts'
import type { DistrictFacts } from './roster-port.ts'
import { canBeTakenBack } from './undo-window.ts'

export type ImportRefusal = 'notCoordinator' | 'noCycle' | 'yearClosed' | 'noSuchImport'

export type Previewed =
  | {
      readonly ok: true
      readonly kind: 'plan'
      readonly file: FileImport
      readonly plan: RosterPlan
      readonly unmapped: Unmapped
      /** Districts that were opted in for this file, as long as that can be undone. */
      readonly optedIn: readonly DistrictFacts[]
    }
  /** Columns that are needed were not found; `headings`: those of the file. */
  | {
      readonly ok: true
      readonly kind: 'columns'
      readonly file: FileImport
      readonly unmapped: Unmapped
      readonly headings: readonly string[]
    }
  | { readonly ok: true; readonly kind: 'done'; readonly file: FileImport }
  | { readonly ok: true; readonly kind: 'unreadable'; readonly fault: RowFault }
  | Refused<ImportRefusal>

/** A file waits so long for its press. Milliseconds. */
const waits = 86_400_000

/** Keeps a file until it is imported or a day has passed. Nothing of it is taken over yet. */
export const keepFile = async (
  deps: PlainDeps,
  actor: PersonActor,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<string> => {
  const id = deps.newId()
  const expiresAt = new Date(deps.clock.now().getTime() + waits)
  const file = { id, personId: actor.personId, name: beginningOf(name, 200), content: bytes, expiresAt }
  await deps.store.transaction((data) => data.fileImports.keep(file))
  return id
}

/** A file of one's own that waits, or why there is none. */
export const ownFile = async (
  { store, clock }: PlainDeps,
  actor: Actor,
  importId: string,
): Promise<{ ok: true; actor: PersonActor; file: FileImport } | Refused<ImportRefusal>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const file = await store.read.fileImports.find(importId, clock.now())
  return file?.personId === actor.personId ? { ok: true, actor, file } : refuse('noSuchImport')
}

export const rosterSpellings: ReadonlySet<string> = new Set(spellingsOf(rosterColumns))

/** What a file would do, worked out anew each time from the file and the roster as it is now. */
export const previewImport = async (
  deps: PlainDeps,
  actor: Actor,
  importId: string,
  onProgress?: (rows: number) => void,
): Promise<Previewed> => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own
  const { file } = own
  if (file.doneAt) return { ok: true, kind: 'done', file }
  const opened = openTable(file.content, rosterSpellings)
  if (!opened.ok) return { ok: true, kind: 'unreadable', fault: opened.fault }
  const unmapped = unmappedIn(opened.table, file.choices.columns)
  if (unmapped.missing.length > 0)
    return { ok: true, kind: 'columns', file, unmapped, headings: opened.table.headings.filter(Boolean) }
  const read = await readImport(opened.table, file.choices, onProgress)
  const cycle = await deps.store.read.cycles.current(deps.clock.now())
  if (!cycle) return refuse('noCycle')
  if (cycle.closedAt) return refuse('yearClosed')
  const plan = await planRoster(deps, deps.store.read, { actor: own.actor, cycle, read, choices: file.choices })
  const optedIn = await optedInFor(deps, own.actor, cycle.id, file.choices)
  return { ok: true, kind: 'plan', file, plan, unmapped, optedIn }
}

const optedInFor = async (
  { store, clock }: PlainDeps,
  { personId }: PersonActor,
  cycleId: string,
  { optedIn }: ImportChoices,
): Promise<readonly DistrictFacts[]> => {
  if (!canBeTakenBack(optedIn, clock.now())) return []
  const codes = await store.read.roster.optedInAt({ cycleId, byPersonId: personId, at: new Date(optedIn) })
  return codes.length === 0 ? [] : store.read.roster.districts(codes)
}

export const readImport = (
  table: OpenTable,
  { columns }: ImportChoices,
  onProgress?: (rows: number) => void,
): Promise<ReadRoster> => readRoster(table, columns, onProgress)

/** Whether districts that were opted in for a file still take part. */
export const districtsStay = async (
  { roster, cycles }: Pick<Reads, 'roster' | 'cycles'>,
  { personId, choices: { optedIn } }: FileImport,
  now: Date,
): Promise<boolean> => {
  const cycle = optedIn && (await cycles.current(now))
  if (!cycle) return false
  return (await roster.optedInAt({ cycleId: cycle.id, byPersonId: personId, at: new Date(optedIn) })).length > 0
}

type Kept = { readonly ok: true } | Refused<ImportRefusal>

/** Says which heading is which column, or whether somebody is known already; the next preview goes by it. */
export const chooseForImport = async (
  deps: PlainDeps,
  actor: Actor,
  importId: string,
  said: ImportChoices,
): Promise<Kept> => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own
  const { choices } = own.file
  await deps.store.transaction((data) =>
    data.fileImports.choose(importId, {
      ...choices,
      columns: { ...choices.columns, ...said.columns },
      same: { ...choices.same, ...said.same },
    }),
  )
  return { ok: true }
}

/** The headings of a file, and where ours were found among them. */
export const importHeadings = async (deps: PlainDeps, actor: Actor, importId: string) => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own
  const opened = openTable(own.file.content, rosterSpellings)
  if (!opened.ok) return refuse('noSuchImport')
  const { headings } = opened.table
  return { ok: true, headings, places: placesIn(opened.table, own.file.choices.columns) } as const
}

/** What became of an import's invitations. */
export const seeInvitations = async (deps: PlainDeps, actor: Actor, importId: string) => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own
  const { doneAt, undo } = own.file
  if (!doneAt || !undo) return refuse('noSuchImport')
  return { ok: true, counts: await deps.store.read.fileImports.invitations(undo.added, doneAt) } as const
}

/** Forgets a file that is not to be imported. */
export const dropImport = async (
  deps: PlainDeps,
  actor: Actor,
  importId: string,
): Promise<{ readonly ok: true; readonly districtsStay: boolean } | Refused<ImportRefusal>> => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own
  await deps.store.transaction((data) => data.fileImports.drop(importId))
  return { ok: true, districtsStay: await districtsStay(deps.store.read, own.file, deps.clock.now()) }
}
