import { shortened } from '../../core/characters.ts'
import type { RosterChoice } from '../../core/roster/read-roster.ts'
import { type RosterKey, rosterExtras } from '../../core/roster/roster-columns.ts'
import { chooseForImport, importHeadings } from '../../usecases/roster/preview-import.ts'
import { choice, note, optional } from '../kit/fields.ts'
import { buildForm, type Field, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { refusalCard } from '../kit/refused.ts'
import * as actions from './actions.ts'
import { showImport } from './show-import.ts'

const labels: Record<RosterKey, string> = {
  name: 'Full name',
  given: 'First name',
  family: 'Last name',
  lastFirst: 'Last, first',
  email: 'Work email address',
  title: 'Title',
  school: 'School, by code or name',
  district: 'District',
  refinements: 'Indicators they want to work on',
  strengths: 'Indicators they can offer',
  years: 'Years as an administrator',
  status: 'Whether they are out (withdrawn, left)',
}

const nameParts: readonly RosterKey[] = ['name', 'given', 'family']
const needed: readonly RosterKey[] = ['email', 'title', 'school']

/** Headings that one list offers: six lists of so many fit into a dialog of every platform. */
const offered = 30

type Found = Extract<Awaited<ReturnType<typeof importHeadings>>, { ok: true }>

/** The headings that are none of ours. By place: a heading may have a comma, which one platform joins picked values with. */
const freeIn = ({ headings, places }: Found) => {
  const taken = new Set(Object.values(places))
  return headings.flatMap((heading, i) => (heading === '' || taken.has(i) ? [] : [{ heading, i }]))
}

/** Asks for the columns that were not found, among the headings that are none of ours; first for what is needed. */
const formOf = (found: Found) => {
  const { places } = found
  const has = (key: RosterKey) => places[key] !== undefined
  const free = freeIn(found)
  const choices = free.slice(0, offered).map(({ heading, i }) => ({ value: `h${i}`, label: shortened(heading, 40) }))
  const named = has('name') || has('family') || has('lastFirst')
  const lacks = [...(named ? [] : nameParts), ...needed.filter((key) => !has(key))]
  const asked = lacks.length > 0 ? lacks : rosterExtras.filter((key) => !has(key))
  const fields: Record<string, Field> = {
    tells: note(tellsOf(free.length)),
    ...Object.fromEntries(asked.map((key) => [key, optional(choice({ label: labels[key], choices }))])),
  }
  const rules = lacks.filter((key) => key !== 'given' && key !== 'family').map(ruleOn)
  return buildForm({ id: actions.matchColumns.id, title: 'Match columns', submit: 'See the preview', fields, rules })
}

const tellsOf = (free: number): string => {
  const how = 'Choose the heading that your file has for each. Nothing is changed yet.'
  return free > offered
    ? `${how} The first ${offered} headings are offered; for another, please rename it in the file and send it again.`
    : how
}

const ruleOn = (on: RosterKey) => ({
  on,
  holds: (values: Readonly<Record<string, unknown>>) =>
    values[on] !== undefined || (on === 'name' && values.family !== undefined),
  message:
    on === 'name'
      ? 'Please choose the full name, or the first and last name.'
      : 'Please choose the column that has it.',
})

/** Somebody says which heading of their file is which of our columns. */
export const importColumnsForm = onForm(actions.matchColumns, {
  open: async (request, context) => {
    const found = await importHeadings(request.deps, request.actor, context.importId)
    if (!found.ok) return refusalCard(found.refusal)
    // No list without an entry: the file lacks what is asked for, and its card says so.
    if (freeIn(found).length === 0) return showImport(request, context.importId, { replace: false })
    return opened(request, actions.matchColumns, { form: formOf(found), context })
  },
  submit: async (request, submitted) => {
    const { importId } = submitted.context
    const found = await importHeadings(request.deps, request.actor, importId)
    if (!found.ok) return refusalCard(found.refusal)
    const form = formOf(found)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.matchColumns, submitted, form, read.problems)
    const columns: RosterChoice = Object.fromEntries(
      Object.entries(read.values).flatMap(([column, value]) =>
        typeof value === 'string' ? [[column, found.headings[Number(value.slice(1))]!]] : [],
      ),
    )
    const chosen = await chooseForImport(request.deps, request.actor, importId, { columns })
    if (!chosen.ok) return refusalCard(chosen.refusal)
    const shown = await showImport(request, importId, { replace: false })
    return shown.kind === 'card' ? { kind: 'done', card: shown.card } : shown
  },
})
