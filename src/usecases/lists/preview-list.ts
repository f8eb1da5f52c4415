import { createHash } from 'node:crypto'
import type { Actor } from '../../core/actor.ts'
import { isCalendar } from '../../core/lists/break-calendar.ts'
import { listSpellings, tellList } from '../../core/lists/list-columns.ts'
import type { ListFacts, ListKind } from '../../core/lists/list-items.ts'
import { type ListPlan, planList } from '../../core/lists/plan-list.ts'
import { type ReadList, readBreakCalendar, readList } from '../../core/lists/read-list.ts'
import { isCoordinator } from '../../core/offices.ts'
import { decode } from '../../core/table/decode.ts'
import { openTable, type RowFault } from '../../core/table/open-table.ts'
import type { Deps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { FileImport } from '../roster/file-imports-port.ts'
import { type ImportRefusal, ownFile } from '../roster/preview-import.ts'

export type PreviewedList =
  | {
      readonly ok: true
      readonly kind: 'plan'
      readonly file: FileImport
      readonly plan: ListPlan
      readonly mark: string
    }
  | { readonly ok: true; readonly kind: 'done'; readonly file: FileImport }
  | { readonly ok: true; readonly kind: 'unreadable'; readonly fault: RowFault }
  | Refused<ImportRefusal>

/** Which list some bytes are; undefined where they are none of them. */
export const listIn = (bytes: Uint8Array): ListKind | undefined => {
  if (calendarIn(bytes)) return 'breaks'
  const opened = openTable(bytes, listSpellings)
  return opened.ok ? tellList(opened.table) : undefined
}

const calendarIn = (bytes: Uint8Array): string | undefined => {
  const decoded = decode(bytes)
  return decoded.ok && isCalendar(decoded.text) ? decoded.text : undefined
}

/** What a file would do, worked out anew each time from the file and from what there is now. */
export const previewList = async (
  deps: Deps,
  actor: Actor,
  importId: string,
  onProgress?: (rows: number) => void,
): Promise<PreviewedList> => {
  const own = await ownFile(deps, actor, importId)
  if (!own.ok) return own
  if (own.file.doneAt) return { ok: true, kind: 'done', file: own.file }
  const planned = await planFile(deps, deps.store.read, own.file.content, onProgress)
  return 'line' in planned
    ? { ok: true, kind: 'unreadable', fault: planned }
    : { ok: true, kind: 'plan', file: own.file, ...planned }
}

export const planFile = async (
  { clock }: Deps,
  data: Pick<Reads, 'lists'>,
  bytes: Uint8Array,
  onProgress?: (rows: number) => void,
): Promise<{ readonly plan: ListPlan; readonly mark: string } | RowFault> => {
  const facts = await data.lists.facts(clock.now())
  if (facts.years.length === 0)
    return { line: 1, sentence: 'There is no school year set up yet. Begin it with “setup”.' }
  const read = await readBytes(bytes, facts, onProgress)
  if ('line' in read) return read
  const plan = planList(read.kind, read.list, facts)
  return { plan, mark: markOf(plan) }
}

const readBytes = async (
  bytes: Uint8Array,
  facts: ListFacts,
  onProgress?: (rows: number) => void,
): Promise<{ readonly kind: ListKind; readonly list: ReadList } | RowFault> => {
  const calendar = calendarIn(bytes)
  if (calendar) return { kind: 'breaks', list: await readBreakCalendar(calendar, facts) }
  const opened = openTable(bytes, listSpellings)
  if (!opened.ok) return opened.fault
  const kind = tellList(opened.table)
  if (!kind) return { line: opened.table.headingLine, sentence: 'I can’t tell what this list is by its heading.' }
  return { kind, list: await readList(kind, opened.table, facts, onProgress) }
}

/** Goes with the press, which does what was shown or nothing. */
const markOf = ({ kind, lines }: ListPlan): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, lines.map(({ does, item, before }) => [does, item, before])]))
    .digest('base64url')
    .slice(0, 16)

export type SeenLists = { readonly ok: true; readonly facts: ListFacts } | Refused<'notCoordinator'>

/** What there is now, for a coordinator to take away as a file. */
export const seeLists = async (deps: Deps, actor: Actor): Promise<SeenLists> =>
  isCoordinator(actor)
    ? { ok: true, facts: await deps.store.read.lists.facts(deps.clock.now()) }
    : refuse('notCoordinator')
