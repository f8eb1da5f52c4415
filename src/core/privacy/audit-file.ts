import { stringify } from 'csv-stringify/sync'
import { Zip, ZipDeflate } from 'fflate'
import { type HeadTitle, titled, withTitles } from '../directors/titled.ts'
import { neutralCell } from '../table/tidy-cell.ts'
import { actInWords } from './act-words.ts'
import type { AuditLine } from './audit-line.ts'

export interface AuditFile {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
  readonly lines: number
  /** How many CSV files it is. */
  readonly parts: number
}

interface Options {
  readonly head: HeadTitle
  readonly madeAt: Date
  /** More than that is slow to open in a spreadsheet. */
  readonly linesAPart?: number
}

const columns = ['When (UTC)', 'Who', 'As', 'By way of', 'What', 'About', 'Act', 'Subject', 'Subject id', 'Details']
/** With a byte order mark, so that spreadsheets read it as UTF-8. */
const heading = `\uFEFF${stringify([columns])}`

/**
 * The audit trail as a file, a line an act, written as its lines come: a CSV, or a ZIP of several where it is long. What was
 * written before is kept as bytes alone, of earlier parts packed.
 */
export const createAuditFile = ({ head, madeAt, linesAPart = 200_000 }: Options) => {
  const encoder = new TextEncoder()
  const packed: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    packed.push(bytes)
  })
  let [lines, parts] = [0, 0]
  let part: Uint8Array[] = []
  let partLines = 0

  /** Packs the part at hand, in pieces, so that others have a turn. */
  const pack = async () => {
    parts++
    const entry = new ZipDeflate(`p3-audit-${parts}.csv`)
    entry.mtime = madeAt
    zip.add(entry)
    for (const bytes of part) {
      entry.push(bytes)
      await new Promise((resume) => setImmediate(resume))
    }
    entry.push(new Uint8Array(), true)
    part = []
    partLines = 0
  }

  const write = (some: readonly AuditLine[]) => {
    part.push(encoder.encode(`${partLines === 0 ? heading : ''}${stringify(some.map((line) => cells(line, head)))}`))
    partLines += some.length
    lines += some.length
  }

  return {
    add: async (more: readonly AuditLine[]): Promise<void> => {
      for (let rest = more; rest.length > 0; ) {
        if (partLines === linesAPart) await pack()
        const fits = linesAPart - partLines
        write(rest.slice(0, fits))
        rest = rest.slice(fits)
      }
    },
    finish: async (): Promise<AuditFile> => {
      if (lines === 0) write([])
      if (parts === 0) return { name: 'p3-audit.csv', mediaType: 'text/csv', content: joined(part), lines, parts: 1 }
      await pack()
      zip.end()
      return { name: 'p3-audit.zip', mediaType: 'application/zip', content: joined(packed), lines, parts }
    },
  }
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const cells = ({ at, by = '', role, action, subject, about = '', details }: AuditLine, head: HeadTitle): string[] => {
  const { rail = '', ...others } = details
  return [
    at.toISOString(),
    by,
    role === 'director' ? withTitles(titled('director'), head) : role,
    String(rail),
    withTitles(actInWords(action), head),
    about,
    action,
    subject.kind,
    subject.id,
    Object.entries(others)
      .map(([name, value]) => `${name}=${String(value)}`)
      .join(' '),
  ].map(neutralCell)
}
