/** A way of reminding, as settings of the year. */
export interface Policy {
  readonly name: string
  readonly says: string
  readonly ladder: Readonly<Record<'beforeDueDays' | 'afterDueDays' | 'escalateAfterDays' | 'perPersonAWeek', number>>
}

/** The ladder that a year has by default, and three others. */
export const policies: readonly Policy[] = [
  {
    name: 'Default',
    says: 'a week before a step is due, on the day, and a week after; the coordinator after two weeks; at most two a week',
    ladder: { beforeDueDays: 7, afterDueDays: 7, escalateAfterDays: 14, perPersonAWeek: 2 },
  },
  {
    name: 'Patient',
    says: 'three days before, on the day, and two weeks after; the coordinator after four weeks; at most one a week',
    ladder: { beforeDueDays: 3, afterDueDays: 14, escalateAfterDays: 28, perPersonAWeek: 1 },
  },
  {
    name: 'Early',
    says: 'three weeks before, on the day, and a week after; the coordinator after two weeks; at most two a week',
    ladder: { beforeDueDays: 21, afterDueDays: 7, escalateAfterDays: 14, perPersonAWeek: 2 },
  },
  {
    name: 'Eager',
    says: 'two weeks before, on the day, and three days after; the coordinator after a week; at most five a week',
    ladder: { beforeDueDays: 14, afterDueDays: 3, escalateAfterDays: 7, perPersonAWeek: 5 },
  },
]

/** What came of a policy. */
export interface Outcome {
  readonly policy: Policy
  readonly pairs: number
  readonly firstVisits: number
  readonly bothVisits: number
  readonly completed: number
  readonly medianDaysToFirstVisit: number
  /** A person and school week. */
  readonly remindersAWeek: number
  readonly escalations: number
}

const came = `
  SELECT (SELECT count(*)::int FROM "Partnership") AS pairs,
    (SELECT count(*)::int FROM "Partnership" WHERE status = 'completed') AS completed,
    (SELECT count(*)::int FROM "Step" WHERE kind = 'firstVisit' AND state = 'logged') AS "firstVisits",
    (SELECT count(*)::int FROM "Step" WHERE kind = 'secondVisit' AND state = 'logged') AS "bothVisits",
    (SELECT coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY l."happenedOn" - p."matchedAt"::date), 0)::float
      FROM "Step" s JOIN "Log" l ON l."stepId" = s.id JOIN "Partnership" p ON p.id = s."partnershipId"
      WHERE s.kind = 'firstVisit') AS "medianDaysToFirstVisit",
    (SELECT count(*)::int FROM "Nudge" WHERE "escalatedAt" IS NOT NULL) AS escalations,
    (SELECT count(*)::float FROM "Delivery" WHERE state = 'sent' AND notice IN ('nudge', 'didItHappen'))
      / nullif(2 * (SELECT count(*) FROM "Partnership"), 0) / 36 AS "remindersAWeek"`

export const outcomeOf = async (
  ask: (sql: string) => Promise<readonly unknown[]>,
  policy: Policy,
): Promise<Outcome> => ({ policy, ...((await ask(came))[0] as Omit<Outcome, 'policy'>) })

/** Several groups of people under one ladder; means count each pair alike. */
export const together = (policy: Policy, groups: readonly Outcome[]): Outcome => {
  const sum = (of: (one: Outcome) => number) => groups.reduce((total, one) => total + of(one), 0)
  const pairs = sum((one) => one.pairs)
  const mean = (of: (one: Outcome) => number) => (pairs === 0 ? 0 : sum((one) => of(one) * one.pairs) / pairs)
  return {
    policy,
    pairs,
    firstVisits: sum((one) => one.firstVisits),
    bothVisits: sum((one) => one.bothVisits),
    completed: sum((one) => one.completed),
    medianDaysToFirstVisit: mean((one) => one.medianDaysToFirstVisit),
    remindersAWeek: mean((one) => one.remindersAWeek),
    escalations: sum((one) => one.escalations),
  }
}

const share = (part: number, of: number) => `${part} of ${of} (${of === 0 ? 0 : Math.round((100 * part) / of)}%)`

/** As a table of a document. */
export const outcomeTable = (outcomes: readonly Outcome[]): string =>
  [
    '| ladder | first visits | visited each other | completed | days to the first visit (median) | reminders a person and week | left to the coordinator |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...outcomes.map(
      (one) =>
        `| ${[
          one.policy.name,
          share(one.firstVisits, one.pairs),
          share(one.bothVisits, one.pairs),
          share(one.completed, one.pairs),
          Math.round(one.medianDaysToFirstVisit),
          one.remindersAWeek.toFixed(2),
          one.escalations,
        ].join(' | ')} |`,
    ),
  ].join('\n')
