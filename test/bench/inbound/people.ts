import { randomUUID } from 'node:crypto'
import { buildSample } from '../../../playground/sample/sample.ts'
import { loadSample } from '../../../prisma/seed/load.ts'
import { schoolYearStart } from '../../../src/states/tennessee/school-year.ts'
import { openDatabase } from '../../../src/store/db/open.ts'

/** Somebody with a partner, an account and a first visit to make. Invented, all of them. */
export interface Somebody {
  readonly platform: 'slack' | 'teams'
  readonly tenant: string
  readonly externalId: string
  readonly stepId: string
}

const tenantsOf = {
  slack: Array.from({ length: 10 }, (_, at) => `T${at}`),
  teams: Array.from({ length: 10 }, (_, at) => `00000000-0000-4000-8000-00000000000${at}`),
}
export const slackTenants: readonly string[] = tenantsOf.slack

const platformAt = (at: number): Somebody['platform'] => (at % 2 === 0 ? 'slack' : 'teams')

/** The shipped sample, and so many more people, in ten workspaces of Slack and ten tenants of Teams by turns, all in pairs. */
export const addPeople = async (databaseUrl: string, count: number): Promise<Somebody[]> => {
  const { prisma, close } = await openDatabase({ url: databaseUrl })
  const now = new Date()
  await loadSample(prisma, buildSample({ startsOn: schoolYearStart(now) }))
  const rows = Object.entries(tenantsOf).flatMap(([platform, tenants]) =>
    tenants.map((externalId) => ({ id: randomUUID(), platform: platform as Somebody['platform'], externalId })),
  )
  await prisma.tenant.createMany({
    data: rows.map((row) => ({
      ...row,
      name: row.externalId,
      everyDistrict: true,
      status: 'installed',
      installedAt: now,
    })),
  })
  const like = await prisma.participant.findMany({ include: { person: true }, orderBy: { id: 'asc' } })
  const made = Array.from({ length: count }, (_, at) => {
    const { person: model, ...participant } = like[at % like.length]!
    const person = { ...model, id: randomUUID(), name: `Person ${at}`, email: `person${at}@bench.example` }
    const platform = platformAt(at)
    const tenants = rows.filter((row) => row.platform === platform)
    const tenant = tenants[Math.floor(at / 2) % tenants.length]!
    const account = { id: randomUUID(), platform, tenantId: tenant.id, externalId: randomUUID(), personId: person.id }
    const joined = { ...participant, id: randomUUID(), personId: person.id, status: 'joined' as const }
    return { person, account, joined, tenant: tenant.externalId }
  })
  await prisma.person.createMany({ data: made.map(({ person }) => person) })
  await prisma.account.createMany({ data: made.map(({ account }) => ({ ...account, reach: 'reachable' })) })
  await prisma.participant.createMany({ data: made.map(({ joined }) => joined) })
  const pairs = Array.from({ length: count / 2 }, (_, at) => ({
    id: randomUUID(),
    a: made[2 * at]!,
    b: made[2 * at + 1]!,
  }))
  await prisma.partnership.createMany({
    data: pairs.map(({ id, a, b }) => ({
      id,
      cycleId: a.joined.cycleId,
      aId: a.joined.id,
      bId: b.joined.id,
      reasons: ['Both work on the same indicator'],
      matchedAt: now,
    })),
  })
  const dueOn = new Date(now.getTime() + 30 * 86_400_000)
  const steps = pairs.flatMap(({ id }) =>
    (['firstVisit', 'call', 'secondVisit', 'finalMeeting'] as const).map((kind, at) => {
      const step = { id: randomUUID(), partnershipId: id, kind }
      return at === 0
        ? { ...step, state: 'open' as const, openedAt: now, dueOn }
        : { ...step, state: 'waiting' as const }
    }),
  )
  await prisma.step.createMany({ data: steps })
  await close()
  const first = new Map(steps.filter(({ state }) => state === 'open').map((step) => [step.partnershipId, step.id]))
  return pairs.flatMap(({ id, a, b }) =>
    [a, b].map(({ account: { platform, externalId }, tenant }) => ({
      platform,
      tenant,
      externalId,
      stepId: first.get(id)!,
    })),
  )
}
