import { z } from 'zod'
import { type PartnershipStatus, type StepState, stepKinds } from '../../core/partnership/partnership.ts'
import { whoseMove } from '../../core/partnership/phase.ts'
import { type Board, type BoardLine, type BoardQuery, countedMost } from '../../usecases/desk/board-port.ts'
import type { StoreDeps } from '../db/deps.ts'
import { filled } from '../db/filled.ts'
import type { Handle } from '../db/handle.ts'
import { statement, withDates } from '../db/sql.ts'
import { COUNTS, COUNTS_IN_ALL, countedLines, DETAILS, idsOnPage } from './board-sql.ts'
import { pairLines } from './pair-lines.ts'

interface Details extends Pick<BoardLine, 'reason' | 'lastSignAt' | 'helpAskedAt' | 'assignedTo' | 'noted'> {
  readonly partnershipId: string
  readonly status: PartnershipStatus
  readonly waitsOn: string | null
  readonly both: readonly [string, string]
  readonly changedAt: Date | null
  readonly railTroubles: BoardLine['railTroubles'] | null
  readonly step: {
    readonly state: StepState
    readonly ballWith: string | null
    readonly startsAt: Date | null
    readonly minutes: number | null
    readonly openedAt: Date | null
    readonly offeredBy: string | null
  } | null
}

const counted = { kind: z.enum(stepKinds), pairs: z.int(), week: z.int(), month: z.int(), older: z.int() }
const byStepInAll = statement('boardCountsInAll', counted, COUNTS_IN_ALL)
const byStep = statement('boardCounts', counted, COUNTS)
const detailDates = withDates('changedAt', 'lastSignAt', 'helpAskedAt', 'startsAt', 'openedAt')

export const boardIn = (db: Handle, { clock }: Pick<StoreDeps, 'clock'>): Board => {
  const idsOf = async (of: BoardQuery, from: number, most: number) => {
    const { text, values } = idsOnPage(of, from, most)
    return (await db.sql.rows(statement(undefined, { id: z.string() }, text), values)).map(({ id }) => id)
  }
  const linesOf = async (ids: readonly string[]) => {
    if (ids.length === 0) return []
    const [details, pairs] = await Promise.all([
      db.sql.documents<Details>({ name: 'boardDetails', text: DETAILS, revive: detailDates }, [ids]),
      pairLines(db, ids),
    ])
    const byId = new Map(details.map((one) => [one.partnershipId, one]))
    return ids.flatMap((id) => {
      const [detail, pair] = [byId.get(id), pairs.get(id)]
      return detail && pair ? [toBoardLine(detail, pair, clock.now())] : []
    })
  }
  return {
    page: async (of, page) => {
      const { text, values } = countedLines(of)
      const [ids, [counted]] = await Promise.all([
        idsOf(of, page.number * page.size, page.size),
        db.sql.rows(statement(undefined, { total: z.int() }, text), values),
      ])
      return { items: await linesOf(ids), total: Math.min(counted!.total, countedMost), page }
    },
    ids: (of, limit) => idsOf(of, 0, limit),
    lines: linesOf,
    counts: async ({ cycleId, today, region, mine, viewerId }) => {
      const ofSome = region !== undefined || mine === 'region'
      const rows = ofSome
        ? await db.sql.rows(byStep, [cycleId, today, region ?? null, mine === 'region' ? viewerId : null])
        : await db.sql.rows(byStepInAll, [cycleId, today])
      return stepKinds.map((kind) => {
        const { pairs = 0, week = 0, month = 0, older = 0 } = rows.find((row) => row.kind === kind) ?? {}
        return { kind, pairs, late: { week, month, older } }
      })
    },
    deskOf: async (partnershipId) => {
      const row = await db.prisma.pairDesk.findUnique({ where: { partnershipId }, include: { assignedTo: true } })
      if (!row) return undefined
      const by = row.noteById ? await db.prisma.person.findUnique({ where: { id: row.noteById } }) : null
      return {
        assignedToId: row.assignedToId ?? undefined,
        assignedTo: row.assignedTo?.name,
        note: row.note ?? undefined,
        noteBy: by?.name,
        noteAt: row.noteAt ?? undefined,
      }
    },
    regions: async () => {
      const rows = await db.prisma.district.findMany({
        where: { region: { not: null } },
        distinct: ['region'],
        select: { region: true },
        orderBy: { region: 'asc' },
      })
      return rows.flatMap(({ region }) => region ?? [])
    },
    regionsOf: async (personId) =>
      (await db.prisma.regionDuty.findMany({ where: { personId }, orderBy: { region: 'asc' } })).map(
        ({ region }) => region,
      ),
    assign: async (partnershipIds, personId) => {
      for (const partnershipId of partnershipIds) {
        const assigned = { assignedToId: personId ?? null }
        await db.prisma.pairDesk.upsert({
          where: { partnershipId },
          create: { partnershipId, ...assigned },
          update: assigned,
        })
      }
    },
    foldCounts: async () => {
      await db.sql.query('SELECT p3_fold_counts()', [])
    },
    keepNote: async (partnershipId, { text, byId, at }) => {
      const note = { note: text ?? null, noteById: byId, noteAt: at }
      await db.prisma.pairDesk.upsert({ where: { partnershipId }, create: { partnershipId, ...note }, update: note })
    },
  }
}

const toBoardLine = (
  { partnershipId: _, status, both, step, changedAt, railTroubles, ...detail }: Details,
  pair: BoardLine['pair'],
  now: Date,
): BoardLine => {
  const nameOf = (participantId: string) => pair.people[both.indexOf(participantId) === 1 ? 1 : 0].name
  const appointment = step?.startsAt ? { startsAt: step.startsAt, minutes: step.minutes ?? 0 } : undefined
  const asked = step && {
    state: step.state,
    ballWith: step.ballWith ?? undefined,
    appointment,
    offeredBy: step.offeredBy ?? undefined,
  }
  return {
    ...filled<Omit<BoardLine, 'pair' | 'turnOf' | 'railTroubles'>>(detail),
    pair,
    turnOf: asked ? whoseMove({ both, status }, asked, now).map(nameOf) : [],
    since: changedAt ?? step?.openedAt ?? undefined,
    railTroubles: railTroubles ?? [],
  }
}
