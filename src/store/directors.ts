import { firstZone } from '../core/calendar/zone.ts'
import { type NewsKind, newsKinds } from '../core/directors/office.ts'
import type { Ask, DirectorLine, DirectorReader, Directors, Nominee } from '../usecases/directors/directors-port.ts'
import type { StoreDeps } from './db/deps.ts'
import type { Handle } from './db/handle.ts'
import { districtNews } from './district-news.ts'
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
  news: (of) => districtNews(db, of),
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
    const pair = row.asA[0] ?? row.asB[0]
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
      underWay: pair !== undefined && pair.status !== 'completed',
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
