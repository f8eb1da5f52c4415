import { z } from 'zod'
import type { Candidate, District } from '../core/matching/candidate.ts'
import { proposalSchema } from '../core/matching/proposal.ts'
import { matchingSettingsSchema } from '../core/matching/settings.ts'
import type { Geography, Matchmaking, ParticipantFacts } from '../usecases/ports/matchmaking.ts'
import { cyclesIn } from './cycles.ts'
import type { Prisma } from './generated/client.ts'
import type { Handle } from './handle.ts'

/** A draft as it is kept: the proposal with what its certificate depends on. */
const kept = z.object({ proposal: proposalSchema, preferred: z.array(z.tuple([z.string(), z.string()])) })

export const matchmakingIn = (db: Handle): Matchmaking => ({
  input: async (cycleId, geography) => {
    const cycle = await cyclesIn(db).find(cycleId)
    const constraints = await constraintsOf(db, cycleId)
    return {
      candidates: await candidatesOf(db, cycleId),
      districts: await districtsOf(db, cycleId, geography),
      neighbors: (await db.neighbor.findMany()).map((one) => [one.districtA, one.districtB] as const),
      locked: constraints.filter((one) => one.kind === 'lock'),
      forbidden: constraints.filter((one) => one.kind === 'forbid'),
      settings: cycle?.matching ?? matchingSettingsSchema.parse({}),
    }
  },
  participants: async (cycleId) => {
    const rows = await db.participant.findMany({
      where: { cycleId },
      include: { person: true, school: true, district: true },
      orderBy: { id: 'asc' },
    })
    return rows.map(
      (row): ParticipantFacts => ({
        id: row.id,
        personId: row.personId,
        name: row.person.name,
        title: row.person.title,
        school: row.school.name,
        districtCode: row.districtCode,
        district: row.district.name,
        countyFips: row.district.countyFips,
        level: row.level,
        refinements: row.refinements,
        strengths: row.strengths,
        status: row.status,
      }),
    )
  },
  draft: async (cycleId) => {
    const row = await db.matchProposal.findFirst({
      where: { cycleId, status: 'draft' },
      orderBy: { createdAt: 'desc' },
    })
    if (!row) return undefined
    return { ...kept.parse(row.result), id: row.id, byPersonId: row.byPersonId, createdAt: row.createdAt }
  },
  replaceDraft: async ({ cycleId, proposal, preferred, ...draft }) => {
    await db.matchProposal.updateMany({ where: { cycleId, status: 'draft' }, data: { status: 'discarded' } })
    const result = { proposal, preferred } as unknown as Prisma.InputJsonValue
    await db.matchProposal.create({ data: { ...draft, cycleId, result } })
  },
  publish: async (id, at) => {
    const changed = await db.matchProposal.updateMany({
      where: { id, status: 'draft' },
      data: { status: 'published', publishedAt: at },
    })
    return changed.count === 1
  },
  constraints: (cycleId) => constraintsOf(db, cycleId),
  constrain: async ({ a, b, ...constraint }) => {
    const [aId, bId] = inOrder(a, b)
    const { kind, reason, byPersonId, at } = constraint
    await db.matchConstraint.upsert({
      where: { cycleId_aId_bId: { cycleId: constraint.cycleId, aId, bId } },
      create: { ...constraint, aId, bId },
      update: { kind, reason, byPersonId, at },
    })
  },
  release: async (cycleId, a, b) => {
    const [aId, bId] = inOrder(a, b)
    return (await db.matchConstraint.deleteMany({ where: { cycleId, aId, bId } })).count === 1
  },
  addNeighbors: async (one, other) => {
    const [districtA, districtB] = inOrder(one, other)
    const key = { districtA, districtB }
    await db.neighbor.upsert({
      where: { districtA_districtB: key },
      create: { ...key, relation: 'added-by-coordinator' },
      update: {},
    })
  },
})

const inOrder = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a])

const constraintsOf = async (db: Handle, cycleId: string) =>
  (await db.matchConstraint.findMany({ where: { cycleId }, orderBy: { id: 'asc' } })).map((row) => ({
    kind: row.kind,
    a: row.aId,
    b: row.bId,
    reason: row.reason,
  }))

const districtsOf = async (db: Handle, cycleId: string, geography: Geography): Promise<District[]> => {
  const optedIn = await db.optIn.findMany({ where: { cycleId, withdrawnAt: null } })
  const taking = new Set(optedIn.map((one) => one.districtCode))
  const rows = await db.district.findMany({ orderBy: { code: 'asc' } })
  return rows.map(({ code, name, countyFips }) => ({
    code,
    name,
    optedIn: taking.has(code),
    centroid: geography.centerOf(countyFips) ?? null,
  }))
}

const levels = ['elementary', 'middle', 'high', 'other'] as const
const levelOf = (level: string): Candidate['schoolLevel'] => levels.find((one) => one === level) ?? 'other'

/** Partners of earlier cycles are found by person, since every cycle has its own participants. */
const candidatesOf = async (db: Handle, cycleId: string): Promise<Candidate[]> => {
  const rows = await db.participant.findMany({
    where: { cycleId },
    include: { person: true, school: true },
    orderBy: { id: 'asc' },
  })
  const participantOf = new Map(rows.map((row) => [row.personId, row.id]))
  const paired = await pairedIn(db, cycleId)
  const earlier = await earlierPartnersOf(db, cycleId, [...participantOf.keys()])
  return rows.map((row) => ({
    id: row.id,
    name: row.person.name,
    districtCode: row.districtCode,
    schoolLevel: levelOf(row.level),
    schoolSize: row.school.enrollment > 0 ? row.school.enrollment : null,
    refinements: row.refinements,
    strengths: row.strengths,
    yearsExperience: row.years > 0 ? row.years : null,
    earlierPartners: (earlier.partners.get(row.personId) ?? []).flatMap(
      (personId) => participantOf.get(personId) ?? [],
    ),
    leftOutLastCycle: earlier.leftOut.has(row.personId),
    standing: row.person.leftAt ? 'withdrawn' : row.status,
    alreadyPaired: paired.has(row.id),
  }))
}

const pairedIn = async (db: Handle, cycleId: string): Promise<Set<string>> => {
  const pairs = await db.partnership.findMany({
    where: { cycleId, status: { in: ['active', 'frozen', 'completed'] } },
    select: { aId: true, bId: true },
  })
  return new Set(pairs.flatMap((pair) => [pair.aId, pair.bId]))
}

interface Earlier {
  /** Person ids of earlier partners, by person id. */
  readonly partners: Map<string, string[]>
  /** Who joined the cycle before this one and was in no pair of it. */
  readonly leftOut: Set<string>
}

const earlierPartnersOf = async (db: Handle, cycleId: string, personIds: readonly string[]): Promise<Earlier> => {
  const people = new Set(personIds)
  const partners = new Map<string, string[]>()
  const pairs = await db.partnership.findMany({
    where: { cycleId: { not: cycleId } },
    select: { a: { select: { personId: true } }, b: { select: { personId: true } } },
  })
  for (const { a, b } of pairs)
    for (const [one, other] of [
      [a.personId, b.personId],
      [b.personId, a.personId],
    ] as const)
      if (people.has(one)) partners.set(one, [...(partners.get(one) ?? []), other])
  const now = await db.cycle.findUniqueOrThrow({ where: { id: cycleId } })
  const before = await db.cycle.findFirst({
    where: { programmeId: now.programmeId, endsOn: { lte: now.startsOn } },
    orderBy: { endsOn: 'desc' },
  })
  if (!before) return { partners, leftOut: new Set() }
  const joined = await db.participant.findMany({
    where: { cycleId: before.id, status: 'joined', asA: { none: {} }, asB: { none: {} } },
    select: { personId: true },
  })
  return { partners, leftOut: new Set(joined.map((one) => one.personId)) }
}
