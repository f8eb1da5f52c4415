import type { ImportUndo, InvitationCounts, Undone } from '../usecases/roster/file-imports-port.ts'
import type { Handle } from './db/handle.ts'

interface Standing {
  readonly people: readonly object[]
  readonly places: readonly { readonly id: string }[]
}

export const standing = async (
  db: Handle,
  personIds: readonly string[],
  participantIds: readonly string[],
): Promise<Standing> => ({
  people: await db.prisma.person.findMany({
    where: { id: { in: [...personIds] } },
    select: { id: true, name: true, email: true, title: true, districtCode: true, schoolCode: true, leftAt: true },
  }),
  places: await db.prisma.participant.findMany({ where: { id: { in: [...participantIds] } } }),
})

/** Who was added and has not answered goes; what was changed comes back where nobody changed it since. */
export const undo = async (db: Handle, what: ImportUndo, importedAt: Date, at: Date): Promise<Undone> => {
  const ids = what.added.map((one) => one.participantId)
  const open = await db.prisma.participant.findMany({
    where: { id: { in: ids }, status: 'invited' },
    select: { id: true },
  })
  const unanswered = new Set(open.map((one) => one.id))
  const added = what.added.filter((one) => unanswered.has(one.participantId))
  const told = await toldOf(db, added, importedAt)
  const untold = added.filter((one) => !told.has(one.participantId))
  await db.prisma.participant.updateMany({
    where: { id: { in: [...told] } },
    data: { status: 'withdrawn', statusAt: at },
  })
  await db.prisma.participant.deleteMany({ where: { id: { in: untold.map((one) => one.participantId) } } })
  const strangers = untold.filter((one) => one.newPerson).map((one) => one.personId)
  await db.prisma.person.deleteMany({
    where: { id: { in: strangers }, accounts: { none: {} }, grants: { none: {} }, participants: { none: {} } },
  })
  const { people, places } = what.before as Standing
  await db.sql.change(PEOPLE_BACK, [JSON.stringify(people)])
  const restored = await db.sql.change(PLACES_BACK, [JSON.stringify(places), importedAt])
  return { removed: added.length, told: told.size, stayed: ids.length - added.length, restored }
}

export const placesChangedBy = (db: Handle, { before }: ImportUndo) =>
  db.prisma.participant.findMany({
    where: { id: { in: (before as Standing).places.map((one) => one.id) } },
    select: { id: true, personId: true, schoolCode: true },
  })

const toldOf = async (db: Handle, added: ImportUndo['added'], since: Date): Promise<Set<string>> => {
  const rows = await db.prisma.delivery.findMany({
    where: {
      notice: 'invitation',
      state: { in: ['sending', 'sent', 'unknown'] },
      personId: { in: added.map((one) => one.personId) },
      queuedAt: { gte: since },
    },
    select: { personId: true },
  })
  const people = new Set(rows.map((row) => row.personId))
  return new Set(added.filter((one) => people.has(one.personId)).map((one) => one.participantId))
}

export const invitationsOf = async (
  db: Handle,
  participants: ImportUndo['added'],
  since: Date,
): Promise<InvitationCounts> => {
  const rows = await db.prisma.delivery.groupBy({
    by: ['state'],
    where: {
      notice: 'invitation',
      personId: { in: participants.map((one) => one.personId) },
      queuedAt: { gte: since },
    },
    _count: true,
  })
  const of = (...states: readonly string[]) =>
    rows.reduce((sum, row) => sum + (states.includes(row.state) ? row._count : 0), 0)
  return { sent: of('sent'), waiting: of('queued', 'sending'), failed: of('failed', 'unreachable', 'unknown') }
}

/** $1: people as they stood. */
const PEOPLE_BACK = `
  UPDATE "Person" p SET name = b.name, email = b.email, title = b.title, "districtCode" = b."districtCode",
    "schoolCode" = b."schoolCode", "leftAt" = b."leftAt"
  FROM jsonb_to_recordset($1::jsonb) AS b(id text, name text, email text, title text, "districtCode" text,
    "schoolCode" text, "leftAt" timestamptz)
  WHERE p.id = b.id`

/** $1: participants as they stood, $2: the import's moment. Whoever answered since keeps the answer, whoever has a pair the district. */
const PLACES_BACK = `
  UPDATE "Participant" p SET "districtCode" = b."districtCode", "schoolCode" = b."schoolCode", level = b.level,
    refinements = ARRAY(SELECT jsonb_array_elements_text(b.refinements)),
    strengths = ARRAY(SELECT jsonb_array_elements_text(b.strengths)),
    "rubricId" = b."rubricId", years = b.years,
    status = CASE WHEN p."statusAt" = $2 THEN b.status::"ParticipantStatus" ELSE p.status END,
    "statusAt" = CASE WHEN p."statusAt" = $2 THEN b."statusAt" ELSE p."statusAt" END
  FROM jsonb_to_recordset($1::jsonb) AS b(id text, "districtCode" text, "schoolCode" text, level text,
    refinements jsonb, strengths jsonb, "rubricId" text, years int, status text, "statusAt" timestamptz)
  WHERE p.id = b.id AND (p."districtCode" = b."districtCode" OR NOT EXISTS (SELECT 1 FROM "Partnership" s
    WHERE s.status IN ('active', 'frozen') AND (s."aId" = p.id OR s."bId" = p.id)))`
