import { type StepKind, type StepState, stepKinds } from '../core/partnership/partnership.ts'
import type { Funnel, Overview, Paged, PairLine, PairPerson, Unreachable } from '../usecases/ports/overview.ts'
import type { Prisma } from './generated/client.ts'
import type { Handle } from './handle.ts'

const partner = { include: { person: true, school: true, district: true } } as const
const line = { a: partner, b: partner, steps: true } satisfies Prisma.PartnershipInclude
type Row = Prisma.PartnershipGetPayload<{ include: typeof line }>

const isoDay = (date: Date | null): string | undefined => date?.toISOString().slice(0, 10)

const toPerson = ({ person, school, district }: Row['a']): PairPerson => ({
  personId: person.id,
  name: person.name,
  school: school.name,
  district: district.name,
  districtCode: district.code,
})

const done: readonly StepState[] = ['logged', 'skipped', 'excused']

const toLine = (row: Row): PairLine => {
  const steps = stepKinds
    .map((kind) => row.steps.find((step) => step.kind === kind))
    .filter((step) => step !== undefined)
  const step = steps.find((one) => !done.includes(one.state))
  return {
    partnershipId: row.id,
    status: row.status,
    people: [toPerson(row.a), toPerson(row.b)],
    step: step && {
      kind: step.kind,
      state: step.state,
      dueOn: isoDay(step.dueOn),
      startsAt: step.startsAt ?? undefined,
    },
    handReason: row.handReason ?? undefined,
  }
}

/** A step is overdue while it is under way past its day and nothing is booked for later. */
const overdueSteps = (today: string): Prisma.StepWhereInput => ({
  dueOn: { lt: new Date(today) },
  OR: [{ state: { in: ['open', 'proposed'] } }, { state: 'scheduled', startsAt: { lt: new Date(today) } }],
})

export const overviewIn = (db: Handle): Overview => ({
  funnel: (cycleId, today) => funnelOf(db, cycleId, today),
  overdue: async (cycleId, today, page) => {
    const where: Prisma.StepWhereInput = { ...overdueSteps(today), partnership: { cycleId, status: 'active' } }
    const total = await db.step.count({ where })
    const rows = await db.step.findMany({
      where,
      include: { partnership: { include: line } },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      skip: page.number * page.size,
      take: page.size,
    })
    return { items: rows.map((row) => toLine(row.partnership)), total, page }
  },
  waiting: async (cycleId) => {
    const frozen = await db.partnership.findMany({
      where: { cycleId, status: 'frozen' },
      include: line,
      orderBy: { id: 'asc' },
    })
    const asked = await db.helpRequest.findMany({
      where: { resolvedAt: null, partnership: { cycleId } },
      include: { partnership: { include: line } },
      orderBy: { at: 'asc' },
    })
    const nameOf = (row: Row, personId: string) => [row.a, row.b].find((one) => one.personId === personId)?.person.name
    return [
      ...asked.map((one) => ({
        pair: toLine(one.partnership),
        why: 'helpAsked' as const,
        helpId: one.id,
        byName: nameOf(one.partnership, one.personId),
        at: one.at,
      })),
      ...frozen.map((row) => ({ pair: toLine(row), why: 'frozen' as const, reason: row.statusReason ?? undefined })),
    ]
  },
  unreachable: (cycleId, page) => unreachableIn(db, cycleId, page),
  district: async (cycleId, districtCode) => {
    const rows = await db.partnership.findMany({
      where: { cycleId, OR: [{ a: { districtCode } }, { b: { districtCode } }] },
      include: line,
      orderBy: { id: 'asc' },
    })
    const logs = await firstLogs(db, { id: { in: rows.map((row) => row.id) } })
    return {
      optedIn: (await db.optIn.count({ where: { cycleId, districtCode, withdrawnAt: null } })) === 1,
      people: await peopleBy(db, { cycleId, districtCode }),
      pairs: rows.map(toLine),
      minutesLogged: logs.reduce((sum, log) => sum + log.minutes, 0),
      activities: logs.reduce((sum, log) => sum + log.activities.length, 0),
    }
  },
  pairs: (cycleId, page, search) => pairsOf(db, cycleId, page, search),
  pairsByDistrict: async (cycleId) => {
    const district = { select: { district: { select: { name: true } } } } as const
    const rows = await db.partnership.findMany({
      where: { cycleId, status: { not: 'ended' } },
      select: { a: district, b: district },
    })
    const pairs = new Map<string, number>()
    for (const { a, b } of rows)
      for (const name of [a.district.name, b.district.name]) pairs.set(name, (pairs.get(name) ?? 0) + 1)
    return [...pairs]
      .sort(([a], [b]) => a.localeCompare(b, 'en-US'))
      .map(([name, count]) => ({ district: name, pairs: count }))
  },
  findPeople: async (search, limit) => {
    const contains = { contains: search, mode: 'insensitive' as const }
    const rows = await db.person.findMany({
      where: { leftAt: null, OR: [{ name: contains }, { email: contains }] },
      include: { school: true, district: true, participants: { orderBy: { statusAt: 'desc' }, take: 1 } },
      orderBy: { name: 'asc' },
      take: limit,
    })
    return rows.map((row) => ({
      personId: row.id,
      participantId: row.participants[0]?.id,
      name: row.name,
      email: row.email,
      school: row.school?.name,
      district: row.district?.name,
    }))
  },
})

const pairsOf = async (
  db: Handle,
  cycleId: string,
  page: { number: number; size: number },
  search?: string,
): Promise<Paged<PairLine>> => {
  const contains = { contains: search, mode: 'insensitive' as const }
  const one: Prisma.ParticipantWhereInput = {
    OR: [{ person: { name: contains } }, { school: { name: contains } }, { district: { name: contains } }],
  }
  const where: Prisma.PartnershipWhereInput = { cycleId, ...(search && { OR: [{ a: one }, { b: one }] }) }
  const rows = await db.partnership.findMany({
    where,
    include: line,
    orderBy: [{ a: { person: { name: 'asc' } } }, { id: 'asc' }],
    skip: page.number * page.size,
    take: page.size,
  })
  return { items: rows.map(toLine), total: await db.partnership.count({ where }), page }
}

const noSteps: Record<StepState, number> = {
  waiting: 0,
  open: 0,
  proposed: 0,
  scheduled: 0,
  logged: 0,
  skipped: 0,
  excused: 0,
}

const funnelOf = async (db: Handle, cycleId: string, today: string): Promise<Funnel> => {
  const ofCycle = { partnership: { cycleId } }
  const byStatus = await db.partnership.groupBy({ by: ['status'], where: { cycleId }, _count: true })
  const byStep = await db.step.groupBy({
    by: ['kind', 'state'],
    where: { partnership: { cycleId, status: { not: 'ended' } } },
    _count: true,
  })
  const steps = Object.fromEntries(stepKinds.map((kind) => [kind, { ...noSteps }])) as Record<
    StepKind,
    Record<StepState, number>
  >
  for (const row of byStep) steps[row.kind][row.state] = row._count
  const logs = await firstLogs(db, { cycleId })
  return {
    districts: await db.optIn.count({ where: { cycleId, withdrawnAt: null } }),
    people: await peopleBy(db, { cycleId }),
    pairs: {
      active: 0,
      frozen: 0,
      completed: 0,
      ended: 0,
      ...Object.fromEntries(byStatus.map((row) => [row.status, row._count])),
    },
    steps,
    overdue: await db.step.count({ where: { ...overdueSteps(today), partnership: { cycleId, status: 'active' } } }),
    unreachable: (await unreachableIn(db, cycleId, { number: 0, size: 1 })).total,
    helpAsked: await db.helpRequest.count({ where: { resolvedAt: null, ...ofCycle } }),
    minutesLogged: logs.reduce((sum, log) => sum + log.minutes, 0),
    plans: await db.plan.count({ where: { participant: { cycleId } } }),
  }
}

const peopleBy = async (db: Handle, where: Prisma.ParticipantWhereInput): Promise<Funnel['people']> => {
  const rows = await db.participant.groupBy({ by: ['status'], where, _count: true })
  const counts = Object.fromEntries(rows.map((row) => [row.status, row._count]))
  return { invited: 0, joined: 0, declined: 0, paused: 0, withdrawn: 0, ...counts }
}

/** A visit counts once, though both partners may have written about it: the first log of each step. */
const firstLogs = (db: Handle, partnership: Prisma.PartnershipWhereInput) =>
  db.log.findMany({
    where: { step: { partnership } },
    select: { minutes: true, activities: true },
    distinct: ['stepId'],
    orderBy: [{ stepId: 'asc' }, { createdAt: 'asc' }],
  })

/** People with no account that works and at least one that does not, and channels that refuse. */
const unreachableIn = async (
  db: Handle,
  cycleId: string,
  page: { number: number; size: number },
): Promise<Paged<Unreachable>> => {
  const where: Prisma.AccountWhereInput = {
    reach: 'unreachable',
    person: {
      leftAt: null,
      accounts: { none: { reach: 'reachable' } },
      OR: [
        { participants: { some: { cycleId, status: { in: ['invited', 'joined', 'paused'] } } } },
        { grants: { some: { role: { in: ['director', 'coordinator'] } } } },
      ],
    },
  }
  const accounts = await db.account.findMany({
    where,
    include: { person: { include: { district: true } } },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
    distinct: ['personId'],
  })
  const channels = await db.channel.findMany({
    where: { programme: true, reach: 'unreachable' },
    include: { tenant: true },
  })
  const all: Unreachable[] = [
    ...channels.map((row) => ({
      kind: 'channel' as const,
      id: row.id,
      name: `#${row.name}`,
      platform: row.tenant.platform,
      reason: row.reachReason ?? 'unknown',
      fix: row.reachFix ?? '',
    })),
    ...accounts.map((row) => ({
      kind: 'person' as const,
      id: row.personId,
      name: row.person.name,
      district: row.person.district?.name,
      platform: row.platform,
      reason: row.reachReason ?? 'unknown',
      fix: row.reachFix ?? '',
    })),
  ]
  const from = page.number * page.size
  return { items: all.slice(from, from + page.size), total: all.length, page }
}
