import type { Evidence } from './audit/evidence.ts'

/** How the program stood at a moment of the year, as its coordinators would have seen it. */
export interface Month {
  readonly day: string
  readonly joined: number
  readonly pairs: number
  /** Pairs that logged the step. */
  readonly firstVisit: number
  readonly call: number
  readonly secondVisit: number
  readonly completed: number
  /** Pairs whose step is past its day. */
  readonly overdue: number
  /** Pairs that no longer move and were left to the office. */
  readonly givenUp: number
  /** Messages until then, and reminders among them. */
  readonly messages: number
  readonly reminders: number
}

const standing = `
  SELECT (SELECT count(*)::int FROM "Participant" WHERE status = 'joined') AS joined,
    (SELECT count(*)::int FROM "Partnership") AS pairs,
    (SELECT count(*)::int FROM "Partnership" WHERE status = 'completed') AS completed,
    (SELECT count(*)::int FROM "Step" WHERE kind = 'firstVisit' AND state = 'logged') AS "firstVisit",
    (SELECT count(*)::int FROM "Step" WHERE kind = 'call' AND state = 'logged') AS call,
    (SELECT count(*)::int FROM "Step" WHERE kind = 'secondVisit' AND state = 'logged') AS "secondVisit",
    (SELECT count(*)::int FROM "Step" s JOIN "Partnership" p ON p.id = s."partnershipId"
      WHERE p.status = 'active' AND s.state IN ('open', 'proposed') AND s."dueOn" < $1::date) AS overdue,
    (SELECT count(DISTINCT s."partnershipId")::int FROM "Nudge" n JOIN "Step" s ON s.id = n."stepId"
      WHERE n."escalatedAt" IS NOT NULL AND s.state IN ('open', 'proposed', 'scheduled')) AS "givenUp",
    (SELECT count(*)::int FROM "Delivery" WHERE state = 'sent') AS messages,
    (SELECT count(*)::int FROM "Delivery" WHERE state = 'sent' AND notice IN ('nudge', 'didItHappen')) AS reminders`

export const readMonth = async (ask: Evidence['ask'], day: string): Promise<Month> => {
  const [row] = await ask(standing, [day])
  return { day, ...(row as unknown as Omit<Month, 'day'>) }
}
