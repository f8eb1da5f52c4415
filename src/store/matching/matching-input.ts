import type { Candidate, District } from '../../core/matching/candidate.ts'
import type { ForbiddenPair, MatchingInput } from '../../core/matching/matching-input.ts'
import { matchingSettingsSchema } from '../../core/matching/settings.ts'
import { codesNow, type VersionedRubric } from '../../core/plan/crosswalk.ts'
import type { Geography } from '../../usecases/matching/matchmaking-port.ts'
import { cyclesIn } from '../cycles.ts'
import type { Handle } from '../db/handle.ts'

/**
 * All that a matching depends on. In mid-year the pairs that go on stay untouched: their people are not placed again and
 * their locks have done their work; two who ended a partnership this year are not proposed to each other again.
 */
export const matchingInputOf = async (db: Handle, cycleId: string, geography: Geography): Promise<MatchingInput> => {
  const cycle = await cyclesIn(db).find(cycleId)
  const constraints = await constraintsOf(db, cycleId)
  const { paired, parted } = await pairsIn(db, cycleId)
  const locked = constraints.filter(({ kind, a, b }) => kind === 'lock' && !paired.has(a) && !paired.has(b))
  const forbidden = constraints.filter((one) => one.kind === 'forbid')
  const said = new Set(constraints.map(({ a, b }) => keyOf(a, b)))
  return {
    candidates: await candidatesOf(db, { id: cycleId, rubric: cycle?.rubric }, paired),
    districts: await districtsOf(db, cycleId, geography),
    neighbors: (await db.prisma.neighbor.findMany()).map((one) => [one.districtA, one.districtB] as const),
    locked,
    forbidden: [...forbidden, ...parted.filter(({ a, b }) => !said.has(keyOf(a, b)))],
    settings: cycle?.matching ?? matchingSettingsSchema.parse({}),
  }
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

export const constraintsOf = async (db: Handle, cycleId: string) =>
  (await db.prisma.matchConstraint.findMany({ where: { cycleId }, orderBy: { id: 'asc' } })).map((row) => ({
    kind: row.kind,
    a: row.aId,
    b: row.bId,
    reason: row.reason,
  }))

const districtsOf = async (db: Handle, cycleId: string, geography: Geography): Promise<District[]> => {
  const optedIn = await db.prisma.optIn.findMany({ where: { cycleId, withdrawnAt: null } })
  const taking = new Set(optedIn.map((one) => one.districtCode))
  const rows = await db.prisma.district.findMany({ orderBy: { code: 'asc' } })
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
const candidatesOf = async (
  db: Handle,
  { id: cycleId, rubric }: { readonly id: string; readonly rubric?: VersionedRubric },
  paired: ReadonlySet<string>,
): Promise<Candidate[]> => {
  const rows = await db.prisma.participant.findMany({
    where: { cycleId },
    include: { person: true, school: true },
    orderBy: { id: 'asc' },
  })
  const participantOf = new Map(rows.map((row) => [row.personId, row.id]))
  const earlier = await earlierPartnersOf(db, cycleId, [...participantOf.keys()])
  return rows.map((row) => ({
    id: row.id,
    name: row.person.name,
    districtCode: row.districtCode,
    schoolLevel: levelOf(row.level),
    schoolSize: row.school.enrollment > 0 ? row.school.enrollment : null,
    refinements: rubric ? codesNow(rubric, row.refinements, row.rubricId ?? undefined) : row.refinements,
    strengths: rubric ? codesNow(rubric, row.strengths, row.rubricId ?? undefined) : row.strengths,
    yearsExperience: row.years > 0 ? row.years : null,
    earlierPartners: (earlier.partners.get(row.personId) ?? []).flatMap(
      (personId) => participantOf.get(personId) ?? [],
    ),
    leftOutLastCycle: earlier.leftOut.has(row.personId),
    standing: row.person.leftAt ? 'withdrawn' : row.status,
    alreadyPaired: paired.has(row.id),
  }))
}

const pairsIn = async (
  db: Handle,
  cycleId: string,
): Promise<{ paired: ReadonlySet<string>; parted: ForbiddenPair[] }> => {
  const pairs = await db.prisma.partnership.findMany({
    where: { cycleId },
    select: { aId: true, bId: true, status: true },
    orderBy: { id: 'asc' },
  })
  const ended = pairs.filter((pair) => pair.status === 'ended')
  const intact = pairs.filter((pair) => pair.status !== 'ended')
  return {
    paired: new Set(intact.flatMap((pair) => [pair.aId, pair.bId])),
    parted: ended.map(({ aId, bId }) => ({ a: aId, b: bId, reason: 'their partnership of this year has ended' })),
  }
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
  const pairs = await db.prisma.partnership.findMany({
    where: { cycleId: { not: cycleId } },
    select: { a: { select: { personId: true } }, b: { select: { personId: true } } },
    orderBy: { id: 'asc' },
  })
  for (const { a, b } of pairs)
    for (const [one, other] of [
      [a.personId, b.personId],
      [b.personId, a.personId],
    ] as const)
      if (people.has(one)) partners.set(one, [...(partners.get(one) ?? []), other])
  const now = await db.prisma.cycle.findUniqueOrThrow({ where: { id: cycleId } })
  const before = await db.prisma.cycle.findFirst({
    where: { programId: now.programId, endsOn: { lte: now.startsOn } },
    orderBy: { endsOn: 'desc' },
  })
  if (!before) return { partners, leftOut: new Set() }
  const joined = await db.prisma.participant.findMany({
    where: { cycleId: before.id, status: 'joined', asA: { none: {} }, asB: { none: {} } },
    select: { personId: true },
  })
  return { partners, leftOut: new Set(joined.map((one) => one.personId)) }
}
