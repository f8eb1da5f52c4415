import { firstZone } from '../core/calendar/zone.ts'
import type { DepartmentRole, Giving, OfficeLine, People, Person } from '../usecases/people/people-port.ts'
import { linkAccounts, noteTimeZones, toAccount } from './accounts.ts'
import type { Question } from './db/batched-query.ts'
import type { StoreDeps } from './db/deps.ts'
import type { Handle } from './db/handle.ts'
import type { Prisma } from './generated/client.ts'
import { holding, isoDay, storedDay } from './grants.ts'
import { toTenant, wholeTenant } from './tenants.ts'

const whole = { grants: true, district: true } satisfies Prisma.PersonInclude
type Whole = Prisma.PersonGetPayload<{ include: typeof whole }>
/** What somebody is made of; `byAccount` asks for these alone. */
type Row = Pick<Whole, 'id' | 'name' | 'email' | 'title' | 'districtCode' | 'schoolCode' | 'timeZone' | 'grants'> & {
  /** Text, where a row comes as JSON. */
  readonly leftAt: Date | string | null
  readonly district: Pick<NonNullable<Whole['district']>, 'timeZone'> | null
}

const zoneOf = (row: Row): string => firstZone(row.timeZone, row.district?.timeZone)

const holdsRole = (row: Row, role: DepartmentRole, now: Date): boolean =>
  row.grants.some((grant) => grant.role === role && holding(grant, zoneOf(row), now))

const toPerson = (row: Row, now: Date): Person => ({
  id: row.id,
  name: row.name,
  email: row.email,
  title: row.title,
  districtCode: row.districtCode ?? undefined,
  schoolCode: row.schoolCode ?? undefined,
  timeZone: zoneOf(row),
  left: row.leftAt !== null,
  directs: row.grants.flatMap((grant) =>
    grant.role === 'director' && grant.districtCode && holding(grant, zoneOf(row), now) ? [grant.districtCode] : [],
  ),
  coordinator: holdsRole(row, 'coordinator', now),
  operator: holdsRole(row, 'operator', now),
})

/** $1: an account, $2: now. */
const COME_OVER = `
  UPDATE "Account" SET "cameOverAt" = CASE WHEN id = $1 THEN $2::timestamptz END
  WHERE "personId" = (SELECT "personId" FROM "Account" WHERE id = $1) AND (id = $1 OR "cameOverAt" IS NOT NULL)`

type AccountRow = Parameters<typeof toAccount>[0] & { readonly person: Row }
/** Every request begins with this one. */
const byAccount: Question<AccountRow> = {
  name: 'personByAccount',
  columns: 3,
  text: `
  SELECT json_build_object('id', a.id, 'conversation', a.conversation, 'reach', a.reach, 'chosenAt', a."chosenAt",
    'cameOverAt', a."cameOverAt",
    'person', json_build_object('id', p.id, 'name', p.name, 'email', p.email, 'title', p.title,
      'districtCode', p."districtCode", 'schoolCode', p."schoolCode", 'timeZone', p."timeZone", 'leftAt', p."leftAt",
      'grants', (SELECT coalesce(json_agg(g ORDER BY g.id), '[]') FROM "RoleGrant" g WHERE g."personId" = p.id),
      'district', json_build_object('timeZone', d."timeZone")))::text AS whole
  FROM "Account" a
  JOIN "Tenant" t ON t.id = a."tenantId"
  JOIN "Person" p ON p.id = a."personId"
  LEFT JOIN "District" d ON d.code = p."districtCode"
  WHERE a.platform = k.k1::"Platform" AND a."externalId" = k.k3 AND t.platform = a.platform AND t."externalId" = k.k2`,
  read: (whole) => JSON.parse(whole) as AccountRow,
}

export const holdersOf = async (db: Handle, roles: DepartmentRole[], now: Date): Promise<Person[]> => {
  const where = { leftAt: null, grants: { some: { role: { in: roles }, endedAt: null } } }
  const rows = await db.prisma.person.findMany({ where, include: whole, orderBy: { id: 'asc' } })
  return rows.filter((row) => roles.some((role) => holdsRole(row, role, now))).map((row) => toPerson(row, now))
}

const officesOf = async (db: Handle): Promise<OfficeLine[]> => {
  const rows = await db.prisma.roleGrant.findMany({
    where: { role: { in: ['coordinator', 'operator'] }, person: { leftAt: null } },
    include: { person: { select: { name: true } } },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
  })
  const ids = rows.flatMap((row) => row.givenById ?? [])
  const givers = await db.prisma.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return rows.map(({ personId, person, role, startsOn, endsOn, endedAt, bySetting, givenById }) => ({
    personId,
    name: person.name,
    role: role as DepartmentRole,
    ...(startsOn && { startsOn: isoDay(startsOn) }),
    ...(endsOn && { endsOn: isoDay(endsOn) }),
    ...(endedAt && { endedAt }),
    bySetting,
    givenBy: givers.find(({ id }) => id === givenById)?.name,
  }))
}

/** Everything about how an office was given, so that giving it anew leaves nothing of what was before. */
const givenAs = (giving: Giving, givenAt: Date) => {
  const always = { startsOn: null, endsOn: null, endedAt: null, givenAt, givenById: null, bySetting: true }
  if (giving.by === 'setting') return always
  const { personId, startsOn, endsOn } = giving
  return { ...always, startsOn: storedDay(startsOn), endsOn: storedDay(endsOn), givenById: personId, bySetting: false }
}

export const peopleIn = (db: Handle, { clock }: Pick<StoreDeps, 'clock'>): People => ({
  find: async (id) => {
    const row = await db.prisma.person.findUnique({ where: { id }, include: whole })
    return row ? toPerson(row, clock.now()) : undefined
  },
  byEmail: async (email) => {
    const row = await db.prisma.person.findUnique({ where: { email: email.trim().toLowerCase() }, include: whole })
    return row ? toPerson(row, clock.now()) : undefined
  },
  byEmails: async (emails) =>
    (await db.prisma.person.findMany({ where: { email: { in: [...emails] } }, include: whole })).map((row) =>
      toPerson(row, clock.now()),
    ),
  byAccount: async ({ platform, tenant, externalId }) => {
    const row = await db.sql.batched(byAccount, [platform, tenant, externalId])
    return row && { person: toPerson(row.person, clock.now()), account: toAccount(row) }
  },
  offices: () => officesOf(db),
  coordinators: () => holdersOf(db, ['coordinator'], clock.now()),
  staff: () => holdersOf(db, ['coordinator', 'operator'], clock.now()),
  directorsOf: async (districtCodes) => {
    const rows = await db.prisma.roleGrant.findMany({
      where: { role: 'director', districtCode: { in: [...districtCodes] }, person: { leftAt: null } },
      include: { person: { include: whole } },
      orderBy: [{ districtCode: 'asc' }, { personId: 'asc' }],
    })
    const held = rows.filter((row) => holding(row, zoneOf(row.person), clock.now()))
    return held.map((row) => ({ personId: row.personId, districtCode: row.districtCode!, name: row.person.name }))
  },
  add: async ({ role, ...person }) =>
    toPerson(
      await db.prisma.person.create({
        data: {
          ...person,
          email: person.email.trim().toLowerCase(),
          createdAt: clock.now(),
          ...(role && {
            grants: { create: { id: `${person.id}-${role}`, role, ...givenAs({ by: 'setting' }, clock.now()) } },
          }),
        },
        include: whole,
      }),
      clock.now(),
    ),
  grant: async (personId, role, giving) => {
    const given = givenAs(giving, clock.now())
    const { count } = await db.prisma.roleGrant.updateMany({ where: { personId, role }, data: given })
    if (giving.by === 'person')
      await db.prisma.person.updateMany({ where: { id: personId, leftAt: { not: null } }, data: { leftAt: null } })
    if (count === 0) await db.prisma.roleGrant.create({ data: { id: `${personId}-${role}`, personId, role, ...given } })
    return toPerson(await db.prisma.person.findUniqueOrThrow({ where: { id: personId }, include: whole }), clock.now())
  },
  coordinatorsBySetting: async () =>
    (
      await db.prisma.person.findMany({
        where: { grants: { some: { role: 'coordinator', bySetting: true, endedAt: null } } },
        include: whole,
        orderBy: { id: 'asc' },
      })
    ).map((row) => toPerson(row, clock.now())),
  endOffice: async (personId, role, endedAt) =>
    (await db.prisma.roleGrant.updateMany({ where: { personId, role, endedAt: null }, data: { endedAt } })).count > 0,
  comeBack: async (ids) => {
    await db.prisma.person.updateMany({
      where: { id: { in: [...ids] }, leftAt: { not: null } },
      data: { leftAt: null },
    })
  },
  leave: async (id, leftAt) => {
    await db.prisma.person.updateMany({ where: { id, leftAt: null }, data: { leftAt } })
    await db.prisma.roleGrant.updateMany({ where: { personId: id, endedAt: null }, data: { endedAt: leftAt } })
  },
  tiesByAddress: async (of) => {
    const where = 'tenantId' in of ? { tenantId: of.tenantId } : { personId: { in: [...of.personIds] } }
    const rows = await db.prisma.account.findMany({
      where: { ...where, linkedBy: 'email' },
      include: { person: { include: whole }, tenant: { include: wholeTenant } },
      orderBy: { id: 'asc' },
    })
    return rows.map((row) => ({
      accountId: row.id,
      person: toPerson(row.person, clock.now()),
      tenant: toTenant(row.tenant),
    }))
  },
  untie: async (accountIds) => {
    await db.prisma.account.deleteMany({ where: { id: { in: [...accountIds] } } })
  },
  link: (accounts) => linkAccounts(db, accounts),
  note: async (id, { conversation, reach, reason, fix, at }) => {
    // Untied meanwhile: then there is nothing to note.
    await db.prisma.account.updateMany({
      where: { id },
      data: {
        ...(conversation !== undefined && { conversation: conversation as Prisma.InputJsonValue }),
        reach,
        reachReason: reason ?? null,
        reachFix: fix ?? null,
        reachAt: at,
      },
    })
  },
  choose: async (id, chosenAt) => {
    await db.prisma.account.update({ where: { id }, data: { chosenAt } })
  },
  comeOver: async (id, cameOverAt) => {
    await db.sql.change(COME_OVER, [id, cameOverAt], 'comeOver')
  },
  troubleOf: async (id) => {
    const row = await db.prisma.account.findUnique({ where: { id }, select: { reach: true, reachReason: true } })
    return row?.reach === 'unreachable' ? (row.reachReason ?? '') : undefined
  },
  forgetReach: async (personIds, at) => {
    await db.prisma.account.updateMany({
      where: { personId: { in: [...personIds] }, reach: 'unreachable' },
      data: { reach: 'untried', reachReason: null, reachFix: null, reachAt: at },
    })
  },
  noteTimeZones: (zones) => noteTimeZones(db, zones),
  issueCode: async (code) => {
    await db.prisma.linkCode.create({ data: code })
  },
  codeFor: async (codeHash, at) =>
    (await db.prisma.linkCode.findFirst({ where: { codeHash, usedAt: null, expiresAt: { gt: at } } }))?.personId,
  useCode: async (codeHash, at) => {
    const used = await db.prisma.linkCode.updateManyAndReturn({
      where: { codeHash, usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
    })
    return used[0]?.personId
  },
})
