import { stringify } from 'csv-stringify/sync'
import { neutralCell } from '../table/tidy-cell.ts'
import type { Proposal } from './proposal.ts'
import type { MatchingRoster } from './roster.ts'

/** Column names of the file of pairs, in order. Reading back needs the two id columns and the lock's reason only. */
export const pairColumns = {
  aId: 'partner a id',
  aName: 'partner a',
  aDistrict: 'district a',
  bId: 'partner b id',
  bName: 'partner b',
  bDistrict: 'district b',
  fit: 'fit',
  reasons: 'why',
  locked: 'locked',
  lockReason: 'reason for a hand-made pair',
} as const

const BYTE_ORDER_MARK = '\uFEFF'

/** The proposal's pairs for a spreadsheet: UTF-8 with a byte order mark, as Excel wants it. */
export const pairsToCsv = (proposal: Proposal, roster: MatchingRoster): string => {
  const describe = (id: string): [string, string, string] => {
    const member = roster.memberOf.get(id)
    return [id, member?.candidate.name ?? id, member?.district?.name ?? '']
  }
  const rows = proposal.pairs.map(({ a, b, fit, terms, locked, lockReason }) =>
    [
      ...describe(a),
      ...describe(b),
      String(fit),
      terms.map(({ explanation }) => explanation).join('; '),
      locked ? 'yes' : 'no',
      lockReason ?? '',
    ].map(neutralCell),
  )
  return BYTE_ORDER_MARK + stringify([Object.values(pairColumns), ...rows])
}
