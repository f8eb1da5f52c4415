import { z } from 'zod'
import type { Overview, PersonLine } from '../../usecases/desk/overview-port.ts'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'
import { latePage } from './board-sql.ts'
import { pairsOf, peopleFound, peopleNear } from './found.ts'
import { firstLogs, funnelOf, lateIn, pairCountsOf, peopleBy, waitsOf } from './funnel.ts'
import { line, type PairDocument, pairLines, pairOf, type Row, toLine } from './pair-lines.ts'
import { districtYearOf, stateYearOf } from './state-year.ts'
import { type StuckDocument, stuck } from './stuck.ts'
import { talliesOf } from './tallies.ts'
import { unreachableIn } from './unreachable.ts'
import { waitingElseIn } from './waiting-else.ts'
import { countYear } from './year.ts'

/** Who asked for help and has no answer yet, the longest first. $1: cycle, $2: how many. */
const FIRST_TO_ASK = statement(
  'firstToAsk',
  { id: z.string() },
  `SELECT h.id FROM "HelpRequest" h WHERE h."resolvedAt" IS NULL
     AND (SELECT "cycleId" FROM "Partnership" WHERE id = h."partnershipId") = $1 ORDER BY h.at, h.id LIMIT $2::int`,
)

export const overviewIn = (db: Handle): Overview => ({
  funnel: (cycleId, today) => funnelOf(db, cycleId, today),
  waits: (cycleId) => waitsOf(db, cycleId),
  pairCounts: (cycleId) => pairCountsOf(db, cycleId),
  tallies: (of) => talliesOf(db, of),
  doneSince: async ({ cycleId, districtCode, since, limit }) => {
    const rows = await db.prisma.step.findMany({
      where: {
        state: 'logged',
        outcomeAt: { gt: since },
        partnership: {
          cycleId,
          status: { not: 'ended' },
          ...(districtCode && { OR: [{ a: { districtCode } }, { b: { districtCode } }] }),
        },
      },
      include: { partnership: { include: line } },
      orderBy: [{ outcomeAt: 'desc' }, { id: 'asc' }],
      take: limit,
    })
    return rows.map(({ kind, partnership }) => ({ kind, pair: toLine(partnership) }))
  },
  overdue: async (cycleId, today, page) => {
    const values = [cycleId, today, page.number * page.size]
    const [lines, total] = await Promise.all([
      db.sql.documents<PairDocument>(latePage(page.size), values),
      lateIn(db, cycleId, today),
    ])
    return { items: lines.map(pairOf), total, page }
  },
  waiting: async (cycleId, limit) => {
    const first = await db.sql.rows(FIRST_TO_ASK, [cycleId, limit])
    const asked = await db.prisma.helpRequest.findMany({
      where: { id: { in: first.map(({ id }) => id) } },
      include: { partnership: { include: line } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    })
    const frozen = await db.prisma.partnership.findMany({
      where: { cycleId, status: 'frozen' },
      include: line,
      orderBy: { id: 'asc' },
      take: limit - asked.length,
    })
    const nameOf = (row: Row, personId: string) => [row.a, row.b].find((one) => one.personId === personId)?.person.name
    return [
      ...asked.map((one) => ({
        pair: toLine(one.partnership),
        why: 'helpAsked' as const,
        helpId: one.id,
        byName: nameOf(one.partnership, one.personId),
        at: one.at,
        note: one.note ?? undefined,
      })),
      ...frozen.map((row) => ({ pair: toLine(row), why: 'frozen' as const, reason: row.statusReason ?? undefined })),
    ]
  },
  waitingElse: (cycleId, today) => waitingElseIn(db, cycleId, today),
  unreachable: (cycleId, page) => unreachableIn(db, cycleId, page),
  district: async (cycleId, districtCode) => {
    const rows = await db.prisma.partnership.findMany({
      where: { cycleId, OR: [{ a: { districtCode } }, { b: { districtCode } }] },
      include: line,
      orderBy: { id: 'asc' },
    })
    const logs = await firstLogs(db, { id: { in: rows.map((row) => row.id) } })
    return {
      optedIn: (await db.prisma.optIn.count({ where: { cycleId, districtCode, withdrawnAt: null } })) === 1,
      people: await peopleBy(db, { cycleId, districtCode }),
      pairs: rows.map(toLine),
      minutesLogged: logs.reduce((sum, log) => sum + log.minutes, 0),
      activities: logs.reduce((sum, log) => sum + log.activities.length, 0),
    }
  },
  pairs: (cycleId, page, search) => pairsOf(db, cycleId, page, search),
  stuck: async (cycleId, shown) => {
    const [{ total, first }] = (await db.sql.documents<StuckDocument>(stuck(shown), [cycleId])) as [StuckDocument]
    return { total, first: (first ?? []).map(pairOf) }
  },
  lines: (ids) => pairLines(db, ids),
  matchedAt: async (cycleId, matchedAt) => {
    const rows = await db.prisma.partnership.findMany({
      where: { cycleId, matchedAt, status: { not: 'ended' } },
      include: line,
      orderBy: [{ a: { person: { name: 'asc' } } }, { id: 'asc' }],
    })
    return rows.map(toLine)
  },
  pairsByDistrict: async (cycleId, matchedAt) => {
    const district = { select: { district: { select: { name: true } } } } as const
    const rows = await db.prisma.partnership.findMany({
      where: { cycleId, matchedAt, status: { not: 'ended' } },
      select: { a: district, b: district },
    })
    const pairs = new Map<string, number>()
    for (const { a, b } of rows)
      for (const name of [a.district.name, b.district.name]) pairs.set(name, (pairs.get(name) ?? 0) + 1)
    return [...pairs]
      .sort(([a], [b]) => a.localeCompare(b, 'en-US'))
      .map(([name, count]) => ({ district: name, pairs: count }))
  },
  stateYear: (cycleId) => stateYearOf(db, cycleId),
  year: (cycleId) => countYear(db, cycleId),
  districtYear: (cycleId, districtCode) => districtYearOf(db, cycleId, districtCode),
  plansOf: (participantIds) =>
    db.prisma.plan.findMany({
      where: { participantId: { in: [...participantIds] } },
      select: { participantId: true, sharedWithPartner: true, sharedWithCoordinator: true },
    }),
  findPeople: async (search, limit) => personLines(db, await peopleFound(db, search, limit)),
  peopleNear: async (typed, of) => {
    const ids = await peopleNear(db, typed, of)
    const lines = await personLines(db, ids)
    return ids.flatMap((id) => lines.filter(({ personId }) => personId === id))
  },
})

/** By name. */
const personLines = async (db: Handle, ids: readonly string[]): Promise<readonly PersonLine[]> => {
  const rows = await db.prisma.person.findMany({
    where: { id: { in: [...ids] } },
    include: { school: true, district: true, participants: { orderBy: { statusAt: 'desc' }, take: 1 } },
    orderBy: { name: 'asc' },
  })
  return rows.map((row) => ({
    personId: row.id,
    participantId: row.participants[0]?.id,
    name: row.name,
    email: row.email,
    school: row.school?.name,
    district: row.district?.name,
  }))
}
