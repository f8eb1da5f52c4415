import { type Evidence, type Finding, found } from './evidence.ts'

/** States in which no pair may be, each with the question that finds it. */
const impossible: readonly (readonly [rule: string, sql: string])[] = [
  [
    'two steps under way at once',
    `SELECT "partnershipId" AS id FROM "Step" WHERE state IN ('open', 'proposed', 'scheduled') GROUP BY 1 HAVING count(*) > 1`,
  ],
  [
    'a step begun before the one before it was done',
    `SELECT s."partnershipId" AS id FROM "Step" s JOIN "Step" b ON b."partnershipId" = s."partnershipId" AND b.kind < s.kind
      WHERE s.state IN ('open', 'proposed', 'scheduled', 'logged') AND b.state NOT IN ('logged', 'skipped', 'excused')`,
  ],
  [
    'a pair completed with something left to do',
    `SELECT p.id FROM "Partnership" p JOIN "Step" s ON s."partnershipId" = p.id
      WHERE p.status = 'completed' AND s.state NOT IN ('logged', 'skipped', 'excused')`,
  ],
  [
    'a pair active with nothing left to do',
    `SELECT p.id FROM "Partnership" p WHERE p.status = 'active' AND NOT EXISTS (
      SELECT FROM "Step" s WHERE s."partnershipId" = p.id AND s.state NOT IN ('logged', 'skipped', 'excused'))`,
  ],
  [
    'booked without a time',
    `SELECT id FROM "Step" WHERE state = 'scheduled' AND ("startsAt" IS NULL OR minutes IS NULL)`,
  ],
  [
    'times on offer that nobody offered',
    `SELECT s.id FROM "Step" s WHERE s.state = 'proposed' AND NOT EXISTS (
      SELECT FROM "Offer" o WHERE o."stepId" = s.id AND o.round = s.round AND o.state = 'open')`,
  ],
  [
    'an offer still open on a step that is done',
    `SELECT s.id FROM "Step" s JOIN "Offer" o ON o."stepId" = s.id AND o.state = 'open'
      WHERE s.state IN ('logged', 'skipped', 'excused', 'waiting')`,
  ],
  [
    'two times accepted at once',
    `SELECT "stepId" AS id FROM "Offer" WHERE state = 'accepted' GROUP BY "stepId", round HAVING count(*) > 1`,
  ],
  [
    'done without a log, or a log of something not done',
    `SELECT s.id FROM "Step" s WHERE (s.state = 'logged') <> EXISTS (SELECT FROM "Log" l WHERE l."stepId" = s.id)`,
  ],
  [
    'a log by somebody who is not of the pair',
    `SELECT l.id FROM "Log" l JOIN "Step" s ON s.id = l."stepId" JOIN "Partnership" p ON p.id = s."partnershipId"
      WHERE l."authorId" NOT IN (p."aId", p."bId")`,
  ],
  [
    'a log of a day that had not come',
    `SELECT id FROM "Log" WHERE "happenedOn" > ("createdAt" + interval '14 hours')::date`,
  ],
  [
    'a visit at a school of neither',
    `SELECT s.id FROM "Step" s JOIN "Partnership" p ON p.id = s."partnershipId"
      WHERE s."hostId" IS NOT NULL AND s."hostId" NOT IN (p."aId", p."bId")`,
  ],
  [
    'both visits at the same school',
    `SELECT a."partnershipId" AS id FROM "Step" a JOIN "Step" b ON b."partnershipId" = a."partnershipId"
      WHERE a.kind = 'firstVisit' AND b.kind = 'secondVisit' AND a.state = 'logged' AND b.state = 'logged' AND a."hostId" = b."hostId"`,
  ],
  [
    'somebody in two pairs at once',
    `SELECT one AS id FROM "Partnership" p, unnest(ARRAY[p."aId", p."bId"]) AS one
      WHERE p.status IN ('active', 'frozen') GROUP BY one HAVING count(*) > 1`,
  ],
  [
    'partners of one district',
    `SELECT p.id FROM "Partnership" p JOIN "Participant" a ON a.id = p."aId" JOIN "Participant" b ON b.id = p."bId"
      WHERE a."districtCode" = b."districtCode"`,
  ],
  [
    'partners whose districts are no neighbors, without a reason',
    `SELECT p.id FROM "Partnership" p JOIN "Participant" a ON a.id = p."aId" JOIN "Participant" b ON b.id = p."bId"
      WHERE p."handReason" IS NULL AND NOT EXISTS (SELECT FROM "Neighbor" n WHERE
        (n."districtA", n."districtB") IN ((a."districtCode", b."districtCode"), (b."districtCode", a."districtCode")))`,
  ],
  [
    'a pair under way with somebody who never joined, or left',
    `SELECT p.id FROM "Partnership" p JOIN "Participant" x ON x.id IN (p."aId", p."bId")
      WHERE p.status = 'active' AND x.status IN ('invited', 'declined', 'withdrawn')`,
  ],
  [
    'a pair that waits for somebody, and that nobody will look at again',
    `SELECT p.id FROM "Partnership" p JOIN "Step" s ON s."partnershipId" = p.id AND s.state IN ('open', 'proposed', 'scheduled')
      WHERE p.status = 'active' AND p."nextNudgeAt" IS NULL AND NOT EXISTS (
        SELECT FROM "Nudge" n WHERE n."stepId" = s.id AND (n."escalatedAt" IS NOT NULL OR n."stoppedAt" IS NOT NULL))
      AND NOT EXISTS (SELECT FROM "Person" x JOIN "Participant" y ON y."personId" = x.id
        WHERE y.id IN (p."aId", p."bId") AND x.rhythm = 'off')`,
  ],
]

/** No pair in an impossible state. */
export const auditPaths = async ({ ask }: Evidence): Promise<Finding[]> => {
  const findings: Finding[] = []
  for (const [rule, sql] of impossible) findings.push(...found(rule, await ask(sql), ({ id }) => `${rule}: ${id}`))
  return findings
}
