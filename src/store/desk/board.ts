import { z } from 'zod'
import { type PartnershipStatus, type StepState, stepKinds } from '../../core/partnership/partnership.ts'
import { whoseMove } from '../../core/partnership/phase.ts'
import { type Board, type BoardLine, type BoardQuery, countedMost } from '../../usecases/desk/board-port.ts'
import type { StoreDeps } from '../db/deps.ts'
import { filled } from '../db/filled.ts'
import type { Handle } from '../db/handle.ts'
import { statement, withDates } from '../db/sql.ts'
import { COUNTS, countedLines, idsOnPage, LINES_BY_ID, linesOnPage, whatCounts } from './board-sql.ts'
import { type PairDocument, pairOf } from './pair-lines.ts'

interface LineDocument extends Pick<BoardLine, 'reason' | 'lastSignAt' | 'helpAskedAt' | 'assignedTo' | 'noted'> {
  readonly pair: PairDocument
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
const byStep = statement('boardCounts', counted, COUNTS)
const revive = withDates('changedAt', 'lastSignAt', 'helpAskedAt', 'startsAt', 'openedAt')
const regionsOf = statement(
  'regionsOf',
  { region: z.string() },
  'SELECT region FROM "RegionDuty" WHERE "personId" = $1 ORDER BY region',
)

export const boardIn = (db: Handle, { clock }: Pick<StoreDeps, 'clock'>): Board => {
  const linesBy = async (name: string | undefined, text: string, values: readonly unknown[]) =>
    (await db.sql.documents<LineDocument>({ name, text, revive }, values)).map((line) => toBoardLine(line, clock.now()))
  const linesOf = async (ids: readonly string[]) => (ids.length === 0 ? [] : linesBy('boardLines', LINES_BY_ID, [ids]))
  const idsOf = async (of: BoardQuery, from: number, most: number) => {
    const { name, text, values } = idsOnPage(of, from, most)
    return (await db.sql.rows(statement(name, { id: z.string() }, text), values)).map(({ id }) => id)
  }
  return {
    page: async (of, page) => {
      const from = page.number * page.size
      const [lines, total] = [linesOnPage(of, from, page.size), countedLines(of)]
      const [items, [counted]] = await Promise.all([
        // What is planned each time is asked for alone: all that stands on lines takes longer to plan than to read.
        lines.name ? linesBy(lines.name, lines.text, lines.values) : idsOf(of, from, page.size).then(linesOf),
        db.sql.rows(statement(total.name, { total: z.int() }, total.text), total.values),
      ])
      return { items, total: Math.min(counted!.total, countedMost), page }
    },
    ids: (of, limit) => idsOf(of, 0, limit),
    lines: linesOf,
    counts: async ({ cycleId, today, ...of }) => {
      const rows = await db.sql.rows(byStep, [cycleId, today, ...whatCounts(of)])
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
    regionsOf: async (personId) => (await db.sql.rows(regionsOf, [personId])).map(({ region }) => region),
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
  { pair: document, status, both, step, changedAt, railTroubles, ...detail }: LineDocument,
  now: Date,
): BoardLine => {
  const pair = pairOf(document)
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
