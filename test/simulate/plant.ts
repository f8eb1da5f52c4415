import type { Evidence, Row } from './audit/evidence.ts'

/** Something wrong, put into a year that is whole. In the database it is undone with its transaction. */
export interface Planted {
  readonly what: string
  /** The rule that must find it. */
  readonly rule: string
  readonly sql?: readonly string[]
  readonly change?: (evidence: Evidence) => Partial<Evidence>
}

/** A second delivery like one that went, at another moment or with other facts. */
const copied = (
  which: string,
  more: { readonly at?: string; readonly notice?: string; readonly person?: string } = {},
): string => `
  INSERT INTO "Delivery" (id, notice, facts, "personId", "partnershipId", priority, state, platform, "tenantId", "messageId", "conversationId", "queuedAt", "settledAt")
  SELECT 'planted', ${more.notice ?? 'notice'}, facts, "personId", "partnershipId", priority, state, platform, "tenantId", "messageId", "conversationId",
    ${more.at ?? '"queuedAt"'}, "settledAt" FROM "Delivery" WHERE ${which} LIMIT 1`

const aNudge = `notice = 'nudge' AND state = 'sent'`

/** Faults of every kind that the auditor is there for. */
export const plantedFaults: readonly Planted[] = [
  {
    what: 'a pair that is completed with a step left',
    rule: 'a pair completed with something left to do',
    sql: [
      `UPDATE "Partnership" SET status = 'completed' WHERE id = (SELECT id FROM "Partnership" WHERE status = 'active' LIMIT 1)`,
    ],
  },
  {
    what: 'a log that somebody lost',
    rule: 'done without a log, or a log of something not done',
    sql: [`DELETE FROM "Log" WHERE id = (SELECT min(id) FROM "Log")`],
  },
  {
    what: 'both visits at one school',
    rule: 'both visits at the same school',
    sql: [
      `UPDATE "Step" b SET "hostId" = a."hostId" FROM "Step" a WHERE a."partnershipId" = b."partnershipId"
        AND a.kind = 'firstVisit' AND b.kind = 'secondVisit' AND a.state = 'logged' AND b.state = 'logged'`,
    ],
  },
  {
    what: 'a pair that the sweep forgot',
    rule: 'a pair that waits for somebody, and that nobody will look at again',
    sql: [`DELETE FROM "Nudge"`, `UPDATE "Partnership" SET "nextNudgeAt" = NULL WHERE status = 'active'`],
  },
  {
    what: 'a message out of nowhere',
    rule: 'a message without a cause',
    sql: [copied(`notice = 'visitScheduled'`, { at: `"queuedAt" + interval '7 hours 3 minutes'` })],
  },
  {
    what: 'the same message twice',
    rule: 'the same message twice',
    sql: [copied(`notice = 'visitScheduled'`, { at: `"queuedAt" + interval '2 seconds'` })],
  },
  {
    what: 'a reminder at night',
    rule: 'written to out of hours',
    sql: [copied(aNudge, { at: `date_trunc('day', "queuedAt") + interval '1 day 8 hours'` })],
  },
  {
    what: 'a reminder in the winter break',
    rule: 'written to out of hours',
    sql: [copied(aNudge, { at: `'2026-12-23T16:00:00Z'::timestamptz` })],
  },
  {
    what: 'a third reminder within the week',
    rule: 'more reminders in a week than allowed',
    sql: [
      copied(aNudge, { at: `"queuedAt" + interval '1 hour'` }),
      copied(aNudge, { at: `"queuedAt" + interval '2 hours'` }).replace(`'planted'`, `'planted too'`),
    ],
  },
  {
    what: 'a reminder on the day after another',
    rule: 'reminded again too soon',
    sql: [copied(aNudge, { at: `"queuedAt" + interval '1 day'` })],
  },
  {
    what: 'somebody given up at once',
    rule: 'given up too early',
    sql: [
      `UPDATE "Nudge" SET "escalatedAt" = since + interval '2 days' WHERE ("stepId", "personId") = (SELECT "stepId", "personId" FROM "Nudge" LIMIT 1)`,
    ],
  },
  {
    what: 'a reminder of what was done',
    rule: 'reminded of what was done',
    sql: [`UPDATE "Log" SET "createdAt" = "createdAt" - interval '300 days'`],
  },
  {
    what: 'an invitation that was let lie',
    rule: 'an invitation that nobody answered and nobody was reminded of',
    sql: [`UPDATE "Participant" SET status = 'invited', reminders = 0 WHERE id = (SELECT min(id) FROM "Participant")`],
  },
  {
    what: 'a report that counts one pair too many',
    rule: 'a report that is not so',
    change: ({ report }) => ({ report: { ...report, Pairs: '777' } }),
  },
  {
    what: 'a token in a log line',
    rule: 'a secret in the log',
    change: ({ logLines, secrets }) => ({ logLines: [...logLines, `{"message":"calling with ${secrets[0]}"}`] }),
  },
  {
    what: 'a reflection in a trail that others read',
    rule: 'a secret in a table',
    sql: [
      `INSERT INTO "Audit" (id, at, role, action, "subjectKind", "subjectId", details)
        SELECT 'planted', at, role, action, "subjectKind", "subjectId", jsonb_build_object('was', (SELECT reflection FROM "Log" WHERE reflection IS NOT NULL LIMIT 1)) FROM "Audit" LIMIT 1`,
    ],
  },
  {
    what: 'a message on the platform that nobody sent',
    rule: 'on the platform, and nobody sent it',
    change: ({ arrivals, until }) => ({
      arrivals: [
        ...arrivals,
        {
          ...arrivals.find(({ platform }) => platform === 'slack')!,
          messageId: 'planted',
          at: new Date(until.getTime() - 2 * 86_400_000 + 12_345),
        },
      ],
    }),
  },
  {
    what: 'a message that never arrived',
    rule: 'sent, and not on the platform',
    change: ({ arrivals }) => ({ arrivals: arrivals.filter(({ platform }) => platform !== 'teams') }),
  },
  {
    what: 'memory that grows by the month',
    rule: 'memory that grows',
    change: () => ({ needs: Array.from({ length: 9 }, (_, at) => ({ memory: [200e6 + at * 60e6], connections: 20 })) }),
  },
  {
    what: 'connections that are never given back',
    rule: 'connections that grow',
    change: () => ({ needs: Array.from({ length: 9 }, (_, at) => ({ memory: [200e6], connections: 10 + at * 4 })) }),
  },
]

/** Asks with the fault in place, and leaves the year as it was. */
export const withPlanted = async <T>(
  evidence: Evidence,
  { sql = [], change }: Planted,
  look: (evidence: Evidence) => Promise<T>,
): Promise<T> => {
  const run = (words: string): Promise<readonly Row[]> => evidence.ask(words)
  await run('BEGIN')
  try {
    for (const statement of sql) await run(statement)
    return await look({ ...evidence, ...change?.(evidence) })
  } finally {
    await run('ROLLBACK')
  }
}
