import type { Evidence, Finding, Row } from './evidence.ts'

/** Counts under this are not told. */
const FEWEST = 5

const told = (count: number): string =>
  count > 0 && count < FEWEST ? `fewer than ${FEWEST}` : count.toLocaleString('en-US')

const people = `
  SELECT count(*)::int AS "Nominated", count(*) FILTER (WHERE status = 'joined')::int AS "Joined",
    count(*) FILTER (WHERE status = 'declined')::int AS "Declined",
    count(*) FILTER (WHERE status = 'withdrawn' AND "leftProgram")::int AS "Left",
    count(*) FILTER (WHERE EXISTS (SELECT FROM "Partnership" p WHERE x.id IN (p."aId", p."bId")))::int AS "Had a partner"
  FROM "Participant" x`
const pairs = `
  SELECT count(*)::int AS "Pairs", count(*) FILTER (WHERE status = 'completed')::int AS "Pairs that completed",
    count(*) FILTER (WHERE status = 'ended')::int AS "Pairs that ended early" FROM "Partnership"`
const steps = `
  SELECT s.kind::text AS kind, count(*) FILTER (WHERE s.state = 'logged')::int AS done,
    count(*) FILTER (WHERE s.state = 'logged' OR (p.status <> 'ended' AND s.state NOT IN ('skipped', 'excused')))::int AS asked
  FROM "Step" s JOIN "Partnership" p ON p.id = s."partnershipId" GROUP BY 1`
const hours = `
  SELECT coalesce(sum(minutes), 0)::int AS minutes FROM (
    SELECT DISTINCT ON (l."stepId") l.minutes FROM "Log" l ORDER BY l."stepId", l."createdAt", l.id) first`

const names: Readonly<Record<string, string>> = {
  firstVisit: 'First visit',
  call: 'Follow-up call',
  secondVisit: 'Second visit',
  finalMeeting: 'Final meeting',
}

/** What the bot reports of the year is what the rows come to. */
export const auditReport = async ({ ask, report }: Evidence): Promise<Finding[]> => {
  const findings: Finding[] = []
  const compare = (label: string, truth: string) => {
    if (report[label] !== truth)
      findings.push({ rule: 'a report that is not so', words: `${label} reads ${report[label]}, and is ${truth}` })
  }
  const counted: Row = { ...(await ask(people))[0], ...(await ask(pairs))[0] }
  for (const [label, count] of Object.entries(counted)) compare(label, told(Number(count)))
  for (const { kind, done, asked } of await ask(steps))
    compare(names[String(kind)]!, share(Number(done), Number(asked)))
  const [{ minutes } = {}] = await ask(hours)
  compare('Hours together', (Math.round(Number(minutes) / 6) / 10).toLocaleString('en-US'))
  return findings
}

const share = (done: number, asked: number): string => {
  const rest = asked - done
  if (asked === 0 || (done === 0 && rest < FEWEST)) return 'none yet'
  if ((done > 0 && done < FEWEST) || (rest > 0 && rest < FEWEST)) return `${told(done)} of those asked`
  return `${done.toLocaleString('en-US')} of ${asked.toLocaleString('en-US')} (${Math.round((100 * done) / asked)}%)`
}
