import { type Evidence, type Finding, found } from './evidence.ts'

/** Days after which an invitation must have been reminded of once, and twice, with room for weekends and breaks. */
const once = 13
const twice = 22

/** Every invitation was answered, or its reader was reminded. */
export const auditInvitations = async ({ ask, until }: Evidence): Promise<Finding[]> => [
  ...found(
    'an invitation that nobody answered and nobody was reminded of',
    await ask(
      `SELECT x.id, x.reminders FROM "Participant" x JOIN "Person" p ON p.id = x."personId"
        WHERE x.status = 'invited' AND p."leftAt" IS NULL AND (
          x."statusAt" < $1::timestamptz - make_interval(days => $2) AND x.reminders < 1
          OR x."statusAt" < $1::timestamptz - make_interval(days => $3) AND x.reminders < 2)`,
      [until, once, twice],
    ),
    ({ id, reminders }) => `${id} was reminded ${reminders} times`,
  ),
  ...found(
    'an invitation that was never sent',
    await ask(
      `SELECT x.id FROM "Participant" x WHERE x.status IN ('invited', 'joined', 'declined') AND NOT EXISTS (
        SELECT FROM "Delivery" d WHERE d."personId" = x."personId" AND d.notice = 'invitation')`,
    ),
    ({ id }) => String(id),
  ),
  ...found(
    'more reminders of an invitation than there are',
    await ask(
      `SELECT x.id, count(*)::int AS count FROM "Participant" x JOIN "Delivery" d ON d.notice = 'invitation' AND d."personId" = x."personId"
        WHERE d.facts->>'participantId' = x.id GROUP BY x.id HAVING count(*) > 3`,
    ),
    ({ id, count }) => `${id} has ${count} messages`,
  ),
]
