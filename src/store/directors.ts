import { z } from 'zod'
import { firstZone } from '../core/calendar/zone.ts'
import { type NewsKind, newsKinds } from '../core/directors/office.ts'
import type {
  Ask,
  DirectorLine,
  DirectorReader,
  Directors,
  NewsOf,
  Nominee,
} from '../usecases/directors/directors-port.ts'
import type { StoreDeps } from './db/deps.ts'
import type { Handle } from './db/handle.ts'
import { statement } from './db/sql.ts'
import type { Prisma } from './generated/client.ts'
import { holding, isoDay, storedDay } from './grants.ts'
import { touchedDistricts } from './touched-districts.ts'

const line = { person: { include: { accounts: true, district: true } }, district: true } as const
type Row = Prisma.RoleGrantGetPayload<{ include: typeof line }>

const toLine = (row: Row, givers: ReadonlyMap<string, string>): DirectorLine => {
  const { accounts } = row.person
  const reached = accounts.some((one) => one.reach !== 'unreachable')
  const giver = row.givenById ? givers.get(row.givenById) : undefined
  return {
    grantId: row.id,
    personId: row.personId,
    name: row.person.name,
    email: row.person.email,
    title: row.title ?? row.person.title,
    districtCode: row.districtCode!,
    district: row.district!.name,
    timeZone: firstZone(row.person.timeZone, row.district!.timeZone),
    by: accounts.length === 0 ? 'email' : reached ? 'chat' : 'unreachable',
    ...(row.startsOn && { startsOn: isoDay(row.startsOn) }),
    ...(row.endsOn && { endsOn: isoDay(row.endsOn) }),
    ...(row.endedAt && { endedAt: row.endedAt }),
    ...(giver && { givenBy: giver }),
    ...(row.givenAt && { givenAt: row.givenAt }),
  }
}

const linesOf = async (db: Handle, where: Prisma.RoleGrantWhereInput): Promise<DirectorLine[]> => {
  const rows = await db.prisma.roleGrant.findMany({
    where: { role: 'director', districtCode: { not: null }, person: { leftAt: null }, ...where },
    include: line,
    orderBy: [{ district: { name: 'asc' } }, { person: { name: 'asc' } }, { id: 'asc' }],
  })
  const ids = [...new Set(rows.flatMap((row) => row.givenById ?? []))]
  const givers = await db.prisma.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return rows.map((row) => toLine(row, new Map(givers.map((one) => [one.id, one.name]))))
}

const known = (kinds: readonly string[]): NewsKind[] => newsKinds.filter((kind) => kinds.includes(kind))

export const directorsIn = (db: Handle, { clock }: Pick<StoreDeps, 'clock'>): Directors => ({
  all: () => linesOf(db, {}),
  grant: async (id) => (await linesOf(db, { id }))[0],
  answers: async (cycleId) => {
    const rows = await db.prisma.optIn.findMany({ where: { cycleId } })
    return new Map(
      rows.map((row) => [row.districtCode, { takesPart: row.withdrawnAt === null, at: row.withdrawnAt ?? row.at }]),
    )
  },
  asks: async (cycleId) => {
    const rows = await db.prisma.directorAsk.findMany({ where: { cycleId }, orderBy: { districtCode: 'asc' } })
    return rows.map((row): Ask => ({ ...row, answerBy: isoDay(row.answerBy) }))
  },
  nominees: (cycleId, districtCode) => nomineesOf(db, cycleId, districtCode),
  muted: async (personId) => known((await db.prisma.directorDesk.findUnique({ where: { personId } }))?.muted ?? []),
  readers: (personId) => readersOf(db, clock.now(), personId),
  news: (of) => newsOf(db, of),
  touched: (cycleId) => touchedDistricts(db, cycleId),
  keep: async ({ personId, districtCode, startsOn, endsOn, ...grant }) => {
    const term = { ...grant, startsOn: storedDay(startsOn), endsOn: storedDay(endsOn), endedAt: null }
    const { id: _, ...again } = term
    await db.prisma.roleGrant.upsert({
      where: { personId_role_districtCode: { personId, role: 'director', districtCode } },
      create: { ...term, personId, districtCode, role: 'director' },
      update: again,
    })
    await db.prisma.person.updateMany({ where: { id: personId, leftAt: { not: null } }, data: { leftAt: null } })
  },
  correct: async (id, { title, startsOn, endsOn }) => {
    await db.prisma.roleGrant.update({
      where: { id },
      data: { title, startsOn: storedDay(startsOn), endsOn: storedDay(endsOn) },
    })
  },
  end: async (id, endedAt) => {
    await db.prisma.roleGrant.updateMany({ where: { id, endedAt: null }, data: { endedAt } })
  },
  rename: async (id, { name, email }) => {
    await db.prisma.person.update({ where: { id }, data: { name, email } })
  },
  ask: async ({ cycleId, districtCode, personId, answerBy, askedById, askedAt }) => {
    const asked = { answerBy: storedDay(answerBy)!, askedById, askedAt, rung: 0, lastSentAt: askedAt }
    await db.prisma.directorAsk.upsert({
      where: { cycleId_districtCode_personId: { cycleId, districtCode, personId } },
      create: { cycleId, districtCode, personId, ...asked },
      update: asked,
    })
  },
  climb: async ({ cycleId, districtCode, personId, rung }, to, at) => {
    const where = { cycleId, districtCode, personId, rung }
    return (await db.prisma.directorAsk.updateMany({ where, data: { rung: to, lastSentAt: at } })).count === 1
  },
  mute: async (personId, kinds) => {
    const muted = [...kinds]
    await db.prisma.directorDesk.upsert({ where: { personId }, create: { personId, muted }, update: { muted } })
  },
  heard: async (personId, heardAt) => {
    await db.prisma.directorDesk.upsert({ where: { personId }, create: { personId, heardAt }, update: { heardAt } })
  },
})

const nomineesOf = async (db: Handle, cycleId: string, districtCode: string): Promise<Nominee[]> => {
  const other = { include: { person: { select: { name: true } } } } as const
  const goesOn = { where: { status: { in: ['active', 'frozen', 'completed'] } } } satisfies Prisma.Participant$asAArgs
  const rows = await db.prisma.participant.findMany({
    where: { cycleId, districtCode },
    include: {
      person: { select: { name: true } },
      school: { select: { name: true } },
      asA: { ...goesOn, include: { b: other } },
      asB: { ...goesOn, include: { a: other } },
    },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
  })
  const ids = [...new Set(rows.flatMap((row) => row.nominatedBy ?? []))]
  const names = await db.prisma.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const nameOf = new Map(names.map((one) => [one.id, one.name]))
  return rows.map((row) => {
    const partner = row.asA[0]?.b.person.name ?? row.asB[0]?.a.person.name
    const nominatedBy = row.nominatedBy ? nameOf.get(row.nominatedBy) : undefined
    return {
      participantId: row.id,
      personId: row.personId,
      name: row.person.name,
      school: row.school.name,
      status: row.status,
      statusAt: row.statusAt,
      ...(nominatedBy && { nominatedBy }),
      ...(partner && { partner }),
    }
  })
}

const readersOf = async (db: Handle, now: Date, id: string | undefined): Promise<DirectorReader[]> => {
  const rows = await db.prisma.person.findMany({
    where: { id, leftAt: null, rhythm: { not: 'off' }, grants: { some: { role: 'director', endedAt: null } } },
    include: { district: true, directorDesk: true, grants: { include: { district: true } } },
    orderBy: { id: 'asc' },
  })
  const written = await db.prisma.delivery.groupBy({
    by: ['personId'],
    where: {
      personId: { in: rows.map((row) => row.id) },
      notice: { in: ['districtMatches', 'directorInvitation', 'directorReminder'] },
    },
    _max: { queuedAt: true },
  })
  const writtenAt = new Map(written.map((one) => [one.personId, one._max.queuedAt]))
  return rows.flatMap((row) => {
    const timeZone = firstZone(row.timeZone, row.district?.timeZone, row.grants[0]?.district?.timeZone)
    const grants = row.grants.filter(
      (one) => one.role === 'director' && one.districtCode && holding(one, timeZone, now),
    )
    if (grants.length === 0) return []
    const since = grants.map((one) => one.givenAt ?? row.createdAt).sort((a, b) => b.getTime() - a.getTime())[0]!
    return {
      personId: row.id,
      directs: grants.map((one) => one.districtCode!),
      timeZone,
      workStart: row.workStart,
      workEnd: row.workEnd,
      rhythm: row.rhythm,
      ...(row.pausedUntil && { pausedUntil: isoDay(row.pausedUntil) }),
      muted: known(row.directorDesk?.muted ?? []),
      since,
      ...(row.directorDesk?.heardAt && { heardAt: row.directorDesk.heardAt }),
      ...(writtenAt.get(row.id) && { writtenAt: writtenAt.get(row.id)! }),
    }
  })
}

const newsOf = async (db: Handle, { cycleId, districtCode, after, until }: NewsOf) => {
  const within = { gt: after, lte: until }
  const names = { a: { include: { person: true } }, b: { include: { person: true } } } as const
  const pairs = await db.prisma.partnership.findMany({
    where: { cycleId, OR: [{ a: { districtCode } }, { b: { districtCode } }] },
    include: { ...names, steps: { where: { kind: 'firstVisit', state: 'logged', outcomeAt: within } } },
    orderBy: { id: 'asc' },
  })
  const both = ({ a, b }: (typeof pairs)[number]) =>
    (a.districtCode === districtCode ? [a, b] : [b, a]).map((one) => one.person.name).join(' and ')
  const announced = await db.prisma.delivery.findMany({
    where: { notice: 'districtMatches', queuedAt: within, facts: { path: ['districtCode'], equals: districtCode } },
    select: { queuedAt: true },
  })
  // The list of the announcement named these already.
  const listed = (at: Date) => announced.some(({ queuedAt }) => queuedAt >= at)
  const inside = (at: Date | null) => at !== null && at > after && at <= until
  const moved = await db.prisma.participant.findMany({
    where: { cycleId, districtCode, statusAt: within },
    include: { person: true },
    orderBy: { id: 'asc' },
  })
  return {
    matched: pairs.filter((one) => inside(one.matchedAt) && one.status !== 'ended' && !listed(one.matchedAt)).map(both),
    firstVisits: pairs.filter((one) => one.steps.length > 0).map(both),
    ended: pairs.filter((one) => one.status === 'ended' && inside(one.endedAt)).map(both),
    finished: pairs.filter((one) => one.status === 'completed' && inside(one.endedAt)).map(both),
    left: moved.filter((one) => one.status === 'withdrawn').map((one) => one.person.name),
    joined: moved.filter((one) => one.status === 'joined').length,
    declined: moved.filter((one) => one.status === 'declined').length,
    leftOver: await leftOverIn(db, { cycleId, districtCode, after, until }),
  }
}

/** Those the last published proposal of these moments left over. $1: year, $2: after, $3: until. */
const LEFT_OVER = statement(
  'leftOverNews',
  { id: z.string(), why: z.string() },
  `
  SELECT l.id, l.sentence AS why FROM (
    SELECT result FROM "MatchProposal"
    WHERE "cycleId" = $1 AND status = 'published' AND "publishedAt" > $2::timestamptz AND "publishedAt" <= $3::timestamptz
    ORDER BY "publishedAt" DESC LIMIT 1) m
  CROSS JOIN LATERAL jsonb_to_recordset(m.result #> '{proposal,leftOver}') AS l(id text, sentence text)`,
)

/** Those a published proposal left over, as long as they have nobody. */
const leftOverIn = async (db: Handle, { cycleId, districtCode, after, until }: NewsOf) => {
  const rows = await db.sql.rows(LEFT_OVER, [cycleId, after, until])
  if (rows.length === 0) return []
  const why = new Map(rows.map((row) => [row.id, row.why]))
  const none = { none: { status: { not: 'ended' } } } satisfies Prisma.PartnershipListRelationFilter
  const people = await db.prisma.participant.findMany({
    where: { id: { in: [...why.keys()] }, districtCode, status: 'joined', asA: none, asB: none },
    include: { person: true },
    orderBy: { id: 'asc' },
  })
  return people.map((one) => ({ name: one.person.name, why: why.get(one.id)! }))
}
