import { withDates } from '../db/sql.ts'
import { PAIR, type PairDocument } from './pair-lines.ts'

/** What `stuck` gives. */
export interface StuckDocument {
  readonly total: number
  readonly first: readonly PairDocument[] | null
}

/**
 * Pairs with a step at the end of its reminders, how many and the first of them, the longest first. They are among the pairs that the
 * board ranks by a need, so those alone are looked at, by index. $1: cycle.
 */
export const stuck = (shown: number) => ({
  name: `stuck-${shown}`,
  text: `
  WITH stuck AS MATERIALIZED (
    SELECT b."partnershipId" AS id, n.since FROM "BoardRow" b
    CROSS JOIN LATERAL (SELECT min("escalatedAt") AS since FROM "Nudge" WHERE "stepId" = b."stepId") n
    WHERE b."cycleId" = $1 AND b.rank < 4 AND b.status = 'active' AND n.since IS NOT NULL)
  SELECT json_build_object('total', (SELECT count(*) FROM stuck), 'first', (SELECT json_agg(l.line) FROM (
    SELECT ${PAIR} AS line FROM (SELECT id, since FROM stuck ORDER BY since, id LIMIT ${shown}) first
    JOIN "Partnership" p ON p.id = first.id ORDER BY first.since, first.id) l))::text AS whole`,
  revive: withDates('startsAt'),
})
