import type { Actor, PersonActor } from '../../core/actor.ts'
import { placesIn, type ReadRoster, readRoster, type Unmapped, unmappedIn } from '../../core/roster/read-roster.ts'
import { rosterColumns, spellingsOf } from '../../core/roster/roster-columns.ts'
import { type OpenTable, openTable, type RowFault } from '../../core/table/open-table.ts'
import { isCoordinator } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'
import type { FileImport, ImportChoices } from './file-imports-port.ts'
import { planRoster, type RosterPlan } from './plan-roster.ts'

export type ImportRefusal = 'notCoordinator' | 'noCycle' | 'noSuchImport'

export type Previewed =
  | { readonly kind: 'plan'; readonly file: FileImport; readonly plan: RosterPlan; readonly unmapped: Unmapped }
  /** Columns that are needed were not found; `headings`: those of the file. */
  | {
      readonly kind: 'columns'
      readonly file: FileImport
      readonly unmapped: Unmapped
      readonly headings: readonly string[]
    }
  | { readonly kind: 'done'; readonly file: FileImport }
  | { readonly kind: 'unreadable'; readonly fault: RowFault }
  | { readonly kind: 'refused'; readonly why: ImportRefusal }

/** A file waits so long for its press. Milliseconds. */
const waits = 86_400_000

/** Keeps a file until it is imported or a day has passed. Nothing of it is taken over yet. */
export const keepFile = async (
  deps: Deps,
  actor: PersonActor,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<string> => {
  const id = deps.newId()
  const expiresAt = new Date(deps.clock.now().getTime() + waits)
  const file = { id, personId: actor.personId, name: name.slice(0, 200), content: bytes, expiresAt }
  await deps.store.transaction((data) => data.fileImports.keep(file))
  return id
}

/** A file of one's own that waits, or why there is none. */
export const ownFile = async (
  { store, clock }: Deps,
  actor: Actor,
  importId: string,
): Promise<{ ok: true; actor: PersonActor; file: FileImport } | { ok: false; why: ImportRefusal }> => {
  if (!isCoordinator(actor)) return { ok: false, why: 'notCoordinator' }
  const file = await store.read.fileImports.find(importId, clock.now())
  return file?.personId === actor.personId ? { ok: true, actor, file } : { ok: false, why: 'noSuchImport' }
}

export const rosterSpellings: ReadonlySet<string> = new Set(spellingsOf(rosterColumns))

/** What a file would do, worked out anew each time from the file and the roster as it is now. */
export const previewImport = async (
  deps: Deps,
  actor: Actor,
  importId: string,
  onProgress?: (rows: number) => void,
): Promise<Previewed> => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return { kind: 'refused', why: own.why }
  const { file } = own
  if (file.doneAt) return { kind: 'done', file }
  const opened = openTable(file.content, rosterSpellings)
  if (!opened.ok) return { kind: 'unreadable', fault: opened.fault }
  const unmapped = unmappedIn(opened.table, file.choices.columns)
  if (unmapped.missing.length > 0)
    return { kind: 'columns', file, unmapped, headings: opened.table.headings.filter(Boolean) }
  const read = await readImport(opened.table, file.choices, onProgress)
  const cycle = await deps.store.read.cycles.current(deps.clock.now())
  if (!cycle) return { kind: 'refused', why: 'noCycle' }
  const plan = await planRoster(deps, deps.store.read, { actor: own.actor, cycle, read, choices: file.choices })
  return { kind: 'plan', file, plan, unmapped }
}

export const readImport = (
  table: OpenTable,
  { columns }: ImportChoices,
  onProgress?: (rows: number) => void,
): Promise<ReadRoster> => readRoster(table, columns, onProgress)

/** Says which heading is which column, or whether somebody is known already; the next preview goes by it. */
export const chooseForImport = async (
  deps: Deps,
  actor: Actor,
  importId: string,
  said: ImportChoices,
): Promise<ImportRefusal | undefined> => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own.why
  const { choices } = own.file
  await deps.store.transaction((data) =>
    data.fileImports.choose(importId, {
      columns: { ...choices.columns, ...said.columns },
      same: { ...choices.same, ...said.same },
    }),
  )
  return undefined
}

/** The headings of a file, and where ours were found among them. */
export const importHeadings = async (deps: Deps, actor: Actor, importId: string) => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own
  const opened = openTable(own.file.content, rosterSpellings)
  if (!opened.ok) return { ok: false, why: 'noSuchImport' } as const
  const { headings } = opened.table
  return { ok: true, headings, places: placesIn(opened.table, own.file.choices.columns) } as const
}

/** What became of an import's invitations. */
export const seeInvitations = async (deps: Deps, actor: Actor, importId: string) => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own
  const { doneAt, undo } = own.file
  if (!doneAt || !undo) return { ok: false, why: 'noSuchImport' } as const
  return { ok: true, counts: await deps.store.read.fileImports.invitations(undo.added, doneAt) } as const
}

/** Forgets a file that is not to be imported. */
export const dropImport = async (deps: Deps, actor: Actor, importId: string): Promise<ImportRefusal | undefined> => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own.why
  await deps.store.transaction((data) => data.fileImports.drop(importId))
  return undefined
}
