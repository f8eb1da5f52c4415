import { z } from 'zod'
import { addressMeant, addressProblem } from '../people/email.ts'
import { nameOf } from '../people/name-columns.ts'
import { stateCalled } from '../state-names.ts'
import type { RowFault } from '../table/open-table.ts'
import { isCrushed } from '../table/read-codes.ts'
import type { TableRow } from '../table/rows.ts'
import type { NominationInput } from './nomination-input.ts'
import type { RosterKey } from './roster-columns.ts'

/** One nomination as a spreadsheet has it. */
export interface RosterRow extends NominationInput {
  /** Line in the file; the heading is line 1. */
  readonly line: number
  /** As the file has it: a code, of which Excel may have taken zeros off, or a name. */
  readonly schoolCode: string
  /** As the file has it: a code or a name; empty where it says none. */
  readonly district: string
  /** The row says that the person is out. */
  readonly withdrawn: boolean
  /** The state that the row says it is of. */
  readonly state?: string
}

/** A column “state” may say how somebody stands or where they are: “in” and “OK” are no Indiana and no Oklahoma. */
const stateIn = (cell: string): string | undefined => (/^(?:in|ok)$/i.test(cell) ? undefined : stateCalled(cell))

/** What a list of positions says where nobody holds one. */
const nobody =
  /^(?:(?:currently )?vacan(?:t|cy)\b.{0,30}|tb[adhn]|to be (?:announced|determined|filled|hired|named)|(?:open|unfilled)(?: position)?|unknown|nobody|no one|n\/?a|none|[-–—?]+)$/i

/** What people write into a cell that they leave empty. */
const isNothing = (cell: string): boolean => /^(?:n\/?a|none|-+|–|—)$/i.test(cell)

const codes = z.string().transform((cell) =>
  isNothing(cell)
    ? []
    : cell
        .split(/[\s;,/|&+•·]+|\band\b/i)
        .filter((code) => code !== '' && !/^[-–—]+$/.test(code))
        .map((code) => code.toUpperCase()),
)

/** Years as they are told: "10+ years", "<1", "2.5" are ten, none and two whole ones. */
const wholeYears = (cell: string): number => {
  if (cell === '' || isNothing(cell)) return 0
  const said = cell.replace(/\s*(?:years?|yrs?\.?)$/i, '').replace(/\s*\+$/, '')
  if (/^(?:<|less than|under)\s*(?:1|one|a)$/i.test(said)) return 0
  // JavaScript reads 1e2 and 0x10 as numbers; people don't.
  return /^-?\d+(?:\.\d+)?$/.test(said) ? Math.floor(Number(said)) : Number.NaN
}

const filled = (what: string, max: number) =>
  z.string().min(1, `${what} is missing.`).max(max, `${what} is longer than ${max} characters.`)

const row = z.object({
  name: filled('The name', 120),
  email: filled('The email address', 200)
    .refine((cell) => addressProblem(cell) === undefined, { error: ({ input }) => addressProblem(String(input)) })
    .transform((cell) => addressMeant(cell).toLowerCase()),
  title: filled('The title', 120),
  district: z.string().max(120, 'The district is longer than 120 characters.'),
  school: filled('The school', 120).refine((cell) => !isCrushed(cell), {
    message:
      'Excel turned this code into a number with an E. Please format the column as Text, type the code again and save again.',
  }),
  refinements: codes,
  strengths: codes,
  years: z
    .string()
    .transform(wholeYears)
    .pipe(z.number('The years are not a number.').min(0, 'The years are below 0.').max(60, 'The years are above 60.')),
  status: z.string().transform((cell) => /^(withdrawn|withdraw|left|inactive|tobedeleted|no longer here)$/i.test(cell)),
})

const labels: Readonly<Record<string, string>> = { school: 'school_code' }

const loneCell =
  'Only one cell of this line is filled in. Please complete the person’s row, or delete the line if it is no person’s.'

const heldByNobody =
  'Nobody holds this position, it says. Please name the person, or delete the line until there is one.'

export type ReadRow = { readonly row: RosterRow } | { readonly faults: readonly RowFault[] }

/** One row of a roster, or everything that is wrong with it, each with its column. */
export const readRosterRow = ({ line, cells }: TableRow<RosterKey>): ReadRow => {
  const filled = Object.values(cells).filter((cell) => cell !== '')
  if (filled.length < 2) return { faults: [{ line, sentence: loneCell }] }
  const name = nameOf(cells)
  if (nobody.test(name)) return { faults: [{ line, column: 'name', sentence: heldByNobody }] }
  const read = row.safeParse({ ...cells, name })
  if (read.success) {
    const { school: schoolCode, status: withdrawn, ...said } = read.data
    return { row: { ...said, schoolCode, withdrawn, line, state: stateIn(cells.status) } }
  }
  const first = new Map<string, RowFault>()
  for (const { path, message: sentence } of read.error.issues) {
    const key = String(path[0])
    if (!first.has(key)) first.set(key, { line, column: labels[key] ?? key, sentence })
  }
  return { faults: [...first.values()] }
}
