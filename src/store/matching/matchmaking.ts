import { z } from 'zod'
import { proposalSchema } from '../../core/matching/proposal.ts'
import type { Matchmaking, ParticipantFacts } from '../../usecases/matching/matchmaking-port.ts'
import type { Handle } from '../db/handle.ts'
import { json } from '../db/json.ts'
import { statement } from '../db/sql.ts'
import { constraintsOf, matchingInputOf } from './matching-input.ts'

/** A draft as it is kept: the proposal with what its certificate depends on. */
const kept = z.object({ proposal: proposalSchema, preferred: z.array(z.tuple([z.string(), z.string()])) })

export const matchmakingIn = (db: Handle): Matchmaking => ({
  input: (cycleId, geography) => matchingInputOf(db, cycleId, geography),
  countiesOf: async (draftId) => {
    const row = await db.prisma.matchProposal.findUnique({ where: { id: draftId } })
    if (!row) return undefined
    const { pairs, leftOver } = kept.parse(row.result).proposal
    const people = await db.prisma.participant.findMany({
      where: { cycleId: row.cycleId },
      select: { id: true, district: { select: { countyFips: true } } },
    })
    const fips = new Map(people.map((one) => [one.id, one.district.countyFips]))
    const countyOf = (id: string) => fips.get(id) ?? ''
    return {
      pairs: pairs.map(({ a, b }) => [countyOf(a), countyOf(b)] as const),
      leftOver: leftOver.map(({ id }) => countyOf(id)),
    }
  },
  participants: async (cycleId) => {
    const rows = await db.prisma.participant.findMany({
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
    const row = await db.prisma.matchProposal.findFirst({
      where: { cycleId, status: 'draft' },
      orderBy: { createdAt: 'desc' },
    })
    // One that an earlier version wrote and this one can't read counts as lost: a new one takes its place.
    const result = kept.safeParse(row?.result)
    if (!row || !result.success) return undefined
    return { ...result.data, id: row.id, byPersonId: row.byPersonId, createdAt: row.createdAt }
  },
  toldLeftOver: async (cycleId) => {
    const rows = await db.sql.rows(TOLD_LEFT_OVER, [cycleId])
    return new Set(rows.map(({ id }) => id))
  },
  draftStatus: async (id) =>
    (await db.prisma.matchProposal.findUnique({ where: { id }, select: { status: true } }))?.status,
  discardDraft: (cycleId) => discard(db, cycleId),
  replaceDraft: async ({ cycleId, proposal, preferred, ...draft }) => {
    await discard(db, cycleId)
    const result = json({ proposal, preferred })
    await db.prisma.matchProposal.create({ data: { ...draft, cycleId, result } })
  },
  publish: async (id, at) => {
    const changed = await db.prisma.matchProposal.updateMany({
      where: { id, status: 'draft' },
      data: { status: 'published', publishedAt: at },
    })
    return changed.count === 1
  },
  hold: async (ids) => {
    await db.sql.change(HOLD, [[...ids].sort()])
  },
  constraints: (cycleId) => constraintsOf(db, cycleId),
  constrain: async ({ a, b, ...constraint }) => {
    const [aId, bId] = inOrder(a, b)
    const { kind, reason, byPersonId, at } = constraint
    await db.prisma.matchConstraint.upsert({
      where: { cycleId_aId_bId: { cycleId: constraint.cycleId, aId, bId } },
      create: { ...constraint, aId, bId },
      update: { kind, reason, byPersonId, at },
    })
  },
  release: async (cycleId, a, b) => {
    const [aId, bId] = inOrder(a, b)
    return (await db.prisma.matchConstraint.deleteMany({ where: { cycleId, aId, bId } })).count === 1
  },
  addNeighbors: async (one, other) => {
    const [districtA, districtB] = inOrder(one, other)
    const key = { districtA, districtB }
    await db.prisma.neighbor.upsert({
      where: { districtA_districtB: key },
      create: { ...key, relation: ADDED },
      update: {},
    })
  },
  removeNeighbors: async (one, other) => {
    const [districtA, districtB] = inOrder(one, other)
    await db.prisma.neighbor.deleteMany({ where: { districtA, districtB } })
  },
  neighborsOf: async (code) => {
    const rows = await db.prisma.neighbor.findMany({ where: { OR: [{ districtA: code }, { districtB: code }] } })
    const added = new Map(
      rows.map((row) => [row.districtA === code ? row.districtB : row.districtA, row.relation === ADDED]),
    )
    const districts = await db.prisma.district.findMany({
      where: { code: { in: [...added.keys()] } },
      select: { code: true, name: true, timeZone: true },
      orderBy: { name: 'asc' },
    })
    return districts.map((one) => ({ ...one, added: added.get(one.code) === true }))
  },
})

/** Whose last word was that nobody was found. $1: cycle. */
const TOLD_LEFT_OVER = statement(
  'toldLeftOver',
  { id: z.string() },
  `
  SELECT DISTINCT d.facts->>'participantId' AS id FROM "Delivery" d JOIN "Campaign" c ON c.id = d."campaignId"
  WHERE c."cycleId" = $1 AND d.notice = 'leftOver' AND d.state IN ('queued', 'sending', 'sent', 'unknown')
    AND NOT EXISTS (SELECT 1 FROM "Partnership" p
      WHERE d.facts->>'participantId' IN (p."aId", p."bId") AND p."matchedAt" > d."queuedAt")`,
)

/** Whoever else changes one of these people's places waits, or begins again. $1: participants. */
const HOLD = `UPDATE "Participant" SET "statusAt" = "statusAt" WHERE id = ANY($1::text[])`

/** How neighbors that a coordinator made are told from those of the map. */
const ADDED = 'added-by-coordinator'

const discard = async (db: Handle, cycleId: string): Promise<void> => {
  await db.prisma.matchProposal.updateMany({ where: { cycleId, status: 'draft' }, data: { status: 'discarded' } })
}

const inOrder = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a])
