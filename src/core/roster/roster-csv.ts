import { type CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'

/** One nomination as a spreadsheet has it. */
export interface RosterRow {
  /** Line in the file; the heading is line 1. */
  readonly line: number
  readonly name: string
  readonly email: string
  readonly title: string
  readonly schoolCode: string
  readonly refinements: readonly string[]
  readonly strengths: readonly string[]
  readonly years: number
}

export interface RowFault {
  readonly line: number
  readonly sentence: string
}

export const rosterColumns = ['name', 'email', 'title', 'school_code', 'refinements', 'strengths', 'years'] as const

const codes = z
  .string()
  .default('')
  .transform((cell) =>
    cell
      .split(/[\s;,/]+/)
      .filter(Boolean)
      .map((code) => code.toUpperCase()),
  )

const filled = (what: string, max: number) =>
  z
    .string({ error: `${what} is missing.` })
    .trim()
    .min(1, `${what} is missing.`)
    .max(max, `${what} is longer than ${max} characters.`)

const row = z.object({
  name: filled('The name', 120),
  email: filled('The e-mail address', 200).pipe(z.email('The e-mail address is not complete.')),
  title: filled('The title', 120),
  school_code: filled('The school code', 20),
  refinements: codes,
  strengths: codes,
  years: z
    .string()
    .default('')
    .transform((cell) => (cell.trim() === '' ? 0 : Number(cell)))
    .pipe(
      z
        .number('The years are not a number.')
        .int('The years are not a whole number.')
        .min(0, 'The years are below 0.')
        .max(60, 'The years are above 60.'),
    ),
})

const maximumRows = 5_000

/**
 * Reads a roster: comma, semicolon or tab, with a heading of rosterColumns in any order (refinements, strengths and years
 * may be missing). Every bad row is named with its line; the same address twice is a fault of the second.
 */
export const readRosterCsv = (text: string): { rows: RosterRow[]; faults: RowFault[] } => {
  const table = readTable(text)
  if ('fault' in table) return { rows: [], faults: [table.fault] }
  const rows: RosterRow[] = []
  const faults: RowFault[] = []
  const seen = new Map<string, number>()
  for (const { line, cells } of table.lines) {
    const read = row.safeParse(cells)
    if (!read.success) {
      faults.push({ line, sentence: [...new Set(read.error.issues.map((issue) => issue.message))].join(' ') })
      continue
    }
    const { school_code: schoolCode, ...said } = read.data
    const email = said.email.toLowerCase()
    const before = seen.get(email)
    if (before) faults.push({ line, sentence: `This address stands on line ${before} already.` })
    else rows.push({ ...said, email, schoolCode, line })
    seen.set(email, before ?? line)
  }
  return { rows, faults }
}

type Table = { lines: { line: number; cells: Record<string, string> }[] } | { fault: RowFault }

const readTable = (text: string): Table => {
  let parsed: { record: Record<string, string>; info: { lines: number } }[]
  try {
    parsed = parse(text, {
      bom: true,
      columns: (heading: string[]) =>
        heading.map((name) =>
          name
            .trim()
            .toLowerCase()
            .replaceAll(/[\s-]+/g, '_'),
        ),
      delimiter: [',', ';', '\t'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as never
  } catch (cause) {
    const { lines } = cause as CsvError & { lines?: number }
    return {
      fault: { line: lines ?? 1, sentence: 'This line can’t be read as CSV; most often a quotation mark is missing.' },
    }
  }
  if (parsed.length === 0)
    return {
      fault: { line: 1, sentence: `There are no rows. The first line names the columns: ${rosterColumns.join(', ')}.` },
    }
  if (parsed.length > maximumRows)
    return {
      fault: {
        line: maximumRows + 2,
        sentence: `Please send at most ${maximumRows.toLocaleString('en-US')} rows at a time.`,
      },
    }
  const missing = rosterColumns.slice(0, 4).filter((name) => !(name in parsed[0]!.record))
  if (missing.length > 0) return { fault: { line: 1, sentence: `The heading lacks: ${missing.join(', ')}.` } }
  return { lines: parsed.map(({ record, info }) => ({ line: info.lines, cells: record })) }
}
