import type { Paged, PairLine } from '../../usecases/desk/overview-port.ts'
import type { Handle } from '../db/handle.ts'
import { hasEveryWord, searchWords } from '../db/search-sql.ts'
import { run } from '../db/sql.ts'
import { line, toLine } from './pair-lines.ts'

/** $1: cycle, $2: words. A pair is found by either of its two. */
const PAIRS = `FROM "Partnership" p JOIN "Participant" a ON a.id = p."aId" JOIN "Person" ap ON ap.id = a."personId"
  WHERE p."cycleId" = $1 AND EXISTS (SELECT 1 FROM "Participant" pt JOIN "Person" pe ON pe.id = pt."personId"
    JOIN "School" s ON s.code = pt."schoolCode" JOIN "District" d ON d.code = pt."districtCode"
    WHERE pt.id IN (p."aId", p."bId") AND ${hasEveryWord('$2', 'pe.name', 's.name', 'd.name')})`

/** All pairs of a cycle by name, or those that a search finds. */
export const pairsOf = async (
  db: Handle,
  cycleId: string,
  page: { number: number; size: number },
  search = '',
): Promise<Paged<PairLine>> => {
  const values = [cycleId, searchWords(search)]
  const [all] = await run<{ total: number }>(db, 'pairsFound', `SELECT count(*)::int AS total ${PAIRS}`, values)
  const onPage = `SELECT p.id ${PAIRS} ORDER BY ap.name, p.id OFFSET $3::int LIMIT $4::int`
  const ids = await run<{ id: string }>(db, 'pairsPage', onPage, [...values, page.number * page.size, page.size])
  const rows = await db.partnership.findMany({ where: { id: { in: ids.map(({ id }) => id) } }, include: line })
  const byId = new Map(rows.map((row) => [row.id, toLine(row)]))
  return { items: ids.flatMap(({ id }) => byId.get(id) ?? []), total: all!.total, page }
}

/** Ids of people who are still there and whose name or address has what was typed. */
export const peopleFound = async (db: Handle, search: string, limit: number): Promise<readonly string[]> => {
  const text = `SELECT pe.id FROM "Person" pe WHERE pe."leftAt" IS NULL AND ${hasEveryWord('$1', 'pe.name', 'pe.email')}
    ORDER BY pe.name, pe.id LIMIT $2::int`
  return (await run<{ id: string }>(db, 'peopleFound', text, [searchWords(search), limit])).map(({ id }) => id)
}
