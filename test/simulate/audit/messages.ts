import { type Arrival, type Evidence, type Finding, found } from './evidence.ts'

/** What sweeps send by themselves; everything else is told because somebody did something. */
const swept = [
  'nudge',
  'didItHappen',
  'coordinatorDigest',
  'weeklyDigest',
  'directorDigest',
  'directorReminder',
  'channelNudge',
  'unreachable',
  'remindersLate',
  'welcome',
  'tenantLost',
  'tenantWaits',
]

/** Moments of one thing that was done may lie so far apart. Seconds. */
const SAME = 30
/** An answer that stays in the chat is noted once the platform has taken it, which an outage puts off. Seconds. */
const STANDS = 600

/** Nothing without a cause, nothing twice, nothing that the platform and the database tell differently. */
export const auditMessages = async (evidence: Evidence): Promise<Finding[]> => [
  ...(await withoutCause(evidence)),
  ...(await twice(evidence)),
  ...(await unsettled(evidence)),
  ...(await onPlatforms(evidence)),
]

const withoutCause = async ({ ask }: Evidence): Promise<Finding[]> => [
  ...found(
    'a message without a cause',
    await ask(
      `SELECT d.id, d.notice FROM "Delivery" d WHERE d.notice <> ALL($1) AND NOT (d.notice = 'invitation' AND d.priority = 2)
        AND NOT EXISTS (SELECT FROM "Audit" a WHERE a.at BETWEEN d."queuedAt" - make_interval(secs => CASE WHEN d.notice IN ('stepLogged', 'status') THEN $3::float8 ELSE $2::float8 END)
          AND d."queuedAt" + make_interval(secs => $2::float8))`,
      [swept, SAME, STANDS],
    ),
    ({ id, notice }) => `${notice} ${id}: nobody did anything then`,
  ),
  ...found(
    'a reminder that no ladder knows of',
    await ask(
      `SELECT d.id FROM "Delivery" d WHERE d.notice IN ('nudge', 'didItHappen') AND NOT EXISTS (
        SELECT FROM "Nudge" n WHERE n."personId" = d."personId" AND n."stepId" = d.facts->>'stepId'
          AND n."lastSentAt" >= d."queuedAt" - make_interval(secs => $1::float8))`,
      // The ladder notes when the sweep began, which takes seconds on a busy machine.
      [SAME],
    ),
    ({ id }) => String(id),
  ),
]

const twice = async ({ ask }: Evidence): Promise<Finding[]> =>
  found(
    'the same message twice',
    await ask(
      `SELECT min(d.id) AS id, d.notice, count(*)::int AS count FROM "Delivery" d
        WHERE d."personId" IS NOT NULL AND d.state <> 'cancelled' AND d.notice NOT IN ('nudge', 'invitation', 'calendarUpdate', 'officeMessage', 'wayBack')
        GROUP BY d."personId", d.notice, d.facts, floor(extract(epoch FROM d."queuedAt") / 600) HAVING count(*) > 1`,
    ),
    ({ id, notice, count }) => `${notice} ${id}: ${count} times within minutes`,
  )

const unsettled = async ({ ask }: Evidence): Promise<Finding[]> => [
  ...found(
    'a message that is still under way',
    await ask(`SELECT id, notice, state::text AS state FROM "Delivery" WHERE state IN ('queued', 'sending')`),
    ({ id, notice, state }) => `${notice} ${id} is ${state}`,
  ),
  ...found(
    'a message that failed',
    await ask(`SELECT id, notice, reason FROM "Delivery" WHERE state = 'failed'`),
    ({ id, notice, reason }) => `${notice} ${id}: ${reason}`,
  ),
]

/** An answer comes so soon after what it answers. Milliseconds. */
const ANSWERED = 10 * 60_000

const onPlatforms = async ({ ask, arrivals, acts, kills }: Evidence): Promise<Finding[]> => {
  const sent = await ask(
    `SELECT d.id, d.platform::text AS platform, d."messageId" AS message, p.email, d.repeated FROM "Delivery" d
      JOIN "Person" p ON p.id = d."personId" WHERE d.state = 'sent' AND d.platform <> 'email'`,
  )
  const mailed = await ask(
    `SELECT p.email, count(*) FILTER (WHERE d.state = 'sent')::int AS sent, count(*) FILTER (WHERE d.state = 'unknown' OR d.repeated)::int AS unsure
      FROM "Delivery" d JOIN "Person" p ON p.id = d."personId" WHERE d.platform = 'email' GROUP BY 1`,
  )
  const unsure = await ask(
    `SELECT p.email, count(*)::int AS count FROM "Delivery" d JOIN "Person" p ON p.id = d."personId"
      WHERE d.state = 'unknown' OR d.repeated GROUP BY 1`,
  )
  const there = new Map(arrivals.map((one) => [keyOf(one.email, one.messageId), one]))
  const known = new Set(sent.map(({ email, message }) => keyOf(String(email), String(message))))
  const doubtful = new Map(unsure.map(({ email, count }) => [String(email), Number(count)]))
  const missing = sent.filter(({ email, message }) => !there.has(keyOf(String(email), String(message))))
  const strangers = arrivals.filter(
    (one) => one.platform !== 'email' && !known.has(keyOf(one.email, one.messageId)) && !isAnswer(one, acts),
  )
  const beyond = [...Map.groupBy(strangers, ({ email }) => email)].flatMap(([email, own]) =>
    own.slice(kills > 0 ? (doubtful.get(email) ?? 0) : 0),
  )
  const mails = Map.groupBy(
    arrivals.filter(({ platform }) => platform === 'email'),
    ({ email }) => email,
  )
  return [
    ...found('sent, and not on the platform', missing, ({ id, platform }) => `${id} is not in ${platform}`),
    ...beyond.map(({ platform, email, messageId, at }) => ({
      rule: 'on the platform, and nobody sent it',
      words: `${platform} ${messageId} to ${email} at ${at.toISOString()}`,
    })),
    ...mailed.flatMap(({ email, sent: count, unsure: more }) => {
      const got = mails.get(String(email))?.length ?? 0
      const right = got >= Number(count) && got <= Number(count) + Number(more)
      return right
        ? []
        : [{ rule: 'mails of which there are more or fewer than were sent', words: `${email}: ${got} for ${count}` }]
    }),
  ]
}

const keyOf = (email: string, messageId: string) => `${email} ${messageId}`

const isAnswer = ({ email, at }: Arrival, acts: Evidence['acts']): boolean =>
  (acts.get(email) ?? []).some(
    (act) => at.getTime() >= act.getTime() - 1_000 && at.getTime() - act.getTime() < ANSWERED,
  )
