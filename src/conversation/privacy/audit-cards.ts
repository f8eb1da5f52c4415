import { shortened } from '../../core/characters.ts'
import { titled } from '../../core/directors/titled.ts'
import { actInWords } from '../../core/privacy/act-words.ts'
import type { AuditKind } from '../../core/privacy/audit-kinds.ts'
import type { AuditLine } from '../../core/privacy/audit-line.ts'
import type { AuditFilter, SeenAudit } from '../../usecases/privacy/see-audit.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { momentInWords } from '../kit/times.ts'
import { downloadAudit, filterAudit, openAudit } from './actions.ts'

export const kindNames: Readonly<Record<AuditKind, string>> = {
  looked: 'Who looked',
  taken: 'Files that were taken',
  path: 'Visits, calls and reminders',
  plans: 'Action plans',
  people: 'People and accounts',
  matching: 'Matching and announcing',
  desk: 'The coordinators’ desk',
  program: 'Year, districts and settings',
  records: 'Keeping, deleting and erasing',
}

const roleNames: Readonly<Record<string, string>> = {
  self: 'on their own data',
  partner: 'as partner',
  coordinator: 'as coordinator',
  director: `as ${titled('director')}`,
  operator: 'as operator',
}
const rails: Readonly<Record<string, string>> = {
  slack: 'in Slack',
  teams: 'in Teams',
  email: 'by email',
  server: 'on the server',
}

const entry = ({ at, by, role, action, about, details }: AuditLine, zone: string): Block => {
  const how = [roleNames[role], rails[String(details.rail)]].filter(Boolean).join(', ')
  const who = by ?? (role === 'system' ? 'P3' : 'Someone who is no longer known')
  return {
    kind: 'entry',
    text: [{ text: shortened(who, 60), strong: true }, { text: `: ${actInWords(action)}` }],
    detail: [about && `About: ${shortened(about, 120)}`, `${momentInWords(at, zone)}${how ? `, ${how}` : ''}`]
      .filter(Boolean)
      .join('. '),
  }
}

const filterLine = ({ kind, from, to }: AuditFilter): string | undefined => {
  const days = [from && `from ${dayInWords(from, 0)}`, to && `to ${dayInWords(to, 0)}`].filter(Boolean).join(' ')
  const line = [kind && kindNames[kind], days].filter(Boolean).join(', ')
  return line ? `${line[0]!.toUpperCase()}${line.slice(1)}` : undefined
}

const turn = (filter: AuditFilter, page: number, label: string): Action =>
  button(openAudit, { ...filter, page, turn: 'yes' }, label)

/** A page of who did and who looked at what, the newest first. */
export const auditCard = ({ filter, about, lines, page, hasOlder, timeZone }: SeenAudit): Card => {
  const chosen = filterLine(filter)
  const isFiltered = Object.values(filter).some((value) => value !== undefined)
  const title = about ? `Audit trail: ${shortened(about, 90)}` : 'Audit trail'
  return {
    title: page > 0 ? `${title}, page ${page + 1}` : title,
    blocks: [
      ...(chosen ? [{ kind: 'text', text: chosen, quiet: true } as const] : []),
      ...(lines.length > 0
        ? lines.map((line) => entry(line, timeZone))
        : [{ kind: 'text', text: isFiltered ? 'Nothing was done that fits.' : 'Nothing was done yet.' } as const]),
    ],
    actions: [
      ...(page > 0 ? [turn(filter, page - 1, 'Newer')] : []),
      ...(hasOlder ? [turn(filter, page + 1, 'Older')] : []),
      button(filterAudit, filter, 'Filter'),
      ...(isFiltered ? [button(openAudit, {}, 'Show everything')] : []),
      button(downloadAudit, filter, 'Download as CSV'),
    ],
    footer: 'Coordinators alone see this page. It holds no words of anyone, and that you looked is on it, too.',
  }
}
