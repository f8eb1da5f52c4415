import { pairSpellings } from '../../core/matching/read-pairs-csv.ts'
import { mayRunProgram } from '../../core/offices.ts'
import { unmappedIn } from '../../core/roster/read-roster.ts'
import { openTable } from '../../core/table/open-table.ts'
import { keepFile, rosterSpellings } from '../../usecases/roster/preview-import.ts'
import type { SentFile } from '../kit/form.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { isPairs, showPairsFile } from '../matching/index.ts'
import { rosterHelpCard, unreadableCard } from './cards.ts'
import { showImport } from './show-import.ts'

const spellings = new Set([...rosterSpellings, ...pairSpellings])

/**
 * A file somebody sent: a roster, or proposed pairs that came back from a spreadsheet. Its heading tells which. Nothing is
 * changed by sending it: a preview comes first.
 */
export const receiveFile = async (request: Request, file: SentFile): Promise<Reply> => {
  const { deps, actor } = request
  if (!mayRunProgram(actor)) return refusalCard({ kind: 'notCoordinator' })
  const opened = openTable(file.bytes, spellings)
  if (!opened.ok) return { kind: 'refusal', card: unreadableCard('file', opened.fault) }
  const { table } = opened
  if (isPairs(table)) return showPairsFile(request, await keepFile(deps, actor, file), false)
  if (table.headings.filter(Boolean).length < unmappedIn(table).missing.length)
    return { kind: 'refusal', card: { ...rosterHelpCard, title: 'I can’t tell what this file is' } }
  return showImport(request, await keepFile(deps, actor, file), { replace: false })
}
