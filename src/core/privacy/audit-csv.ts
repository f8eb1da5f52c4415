import { stringify } from 'csv-stringify/sync'
import { type HeadTitle, titled, withTitles } from '../directors/titled.ts'
import { neutralCell } from '../table/tidy-cell.ts'
import { actInWords } from './act-words.ts'
import type { AuditLine } from './audit-line.ts'

const columns = ['When (UTC)', 'Who', 'As', 'By way of', 'What', 'About', 'Act', 'Subject', 'Subject id', 'Details']

/** The audit trail as a file, a line an act. With a byte order mark, so that spreadsheets read it as UTF-8. */
export const auditToCsv = (lines: readonly AuditLine[], head: HeadTitle): string => {
  const rows = lines.map(({ at, by = '', role, action, subject, about = '', details: { rail = '', ...details } }) =>
    [
      at.toISOString(),
      by,
      role === 'director' ? withTitles(titled('director'), head) : role,
      String(rail),
      withTitles(actInWords(action), head),
      about,
      action,
      subject.kind,
      subject.id,
      Object.entries(details)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join(' '),
    ].map(neutralCell),
  )
  return `\uFEFF${stringify([columns, ...rows])}`
}
