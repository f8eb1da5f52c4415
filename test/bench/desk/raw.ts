import type pg from 'pg'
import { digestCard } from '../../../src/conversation/desk/alert-cards.ts'
import { boardCard } from '../../../src/conversation/desk/board-cards.ts'
import { overdueCard } from '../../../src/conversation/desk/list-cards.ts'
import { reportCard } from '../../../src/conversation/desk/report-cards.ts'
import type { Card } from '../../../src/conversation/kit/card.ts'
import { dayIn } from '../../../src/core/calendar/calendar.ts'
import type { BoardFilter } from '../../../src/core/desk/board.ts'
import type { StateYear } from '../../../src/core/desk/year-counts.ts'
import {
  type PartnershipStatus,
  type StepKind,
  type StepState,
  stepKinds,
} from '../../../src/core/partnership/partnership.ts'
import { whoseMove } from '../../../src/core/partnership/phase.ts'
import type { BoardLine } from '../../../src/usecases/desk/board-port.ts'
import type { PairLine, YearCounts } from '../../../src/usecases/desk/overview-port.ts'
import type { Cycle } from '../../../src/usecases/year/cycles-port.ts'
import { REPORT } from './raw-report.ts'
import {
  type BoardLook,
  boardLines,
  boardTotal,
  COUNTS,
  DIGEST,
  DISTRICT,
  OVERDUE,
  OVERDUE_TOTAL,
  STUCK_SHOWN,
  YEAR,
} from './raw-sql.ts'

interface PairRow {
  readonly id: string
  readonly status: PartnershipStatus
  readonly aId: string
  readonly bId: string
  readonly handReason: string | null
  readonly kind: StepKind | null
  readonly state: StepState
  readonly dueOn: string | null
  readonly startsAt: Date | null
  readonly minutes: number | null
  readonly ballWith: string | null
  readonly aPerson: string
  readonly aName: string
  readonly aSchool: string
  readonly aDistrict: string
  readonly aCode: string
  readonly bPerson: string
  readonly bName: string
  readonly bSchool: string
  readonly bDistrict: string
  readonly bCode: string
}
interface LineRow extends PairRow, Pick<BoardLine, 'reason' | 'noted'> {
  readonly waitsOn: string | null
  readonly openedAt: Date | null
  readonly offeredBy: string | null
  readonly changedAt: Date | null
  readonly lastSignAt: Date | null
  readonly helpAskedAt: Date | null
  readonly assignedTo: string | null
  readonly troubles: BoardLine['railTroubles'] | null
}
interface ReportRow extends Omit<StateYear, 'progress'> {
  readonly drawn: { readonly progress: boolean; readonly hours: boolean }
  readonly named: Readonly<Record<'activities' | 'strategies' | 'indicators', string | null>>
}

const pairOf = (row: PairRow): PairLine => ({
  partnershipId: row.id,
  status: row.status,
  people: [
    { personId: row.aPerson, name: row.aName, school: row.aSchool, district: row.aDistrict, districtCode: row.aCode },
    { personId: row.bPerson, name: row.bName, school: row.bSchool, district: row.bDistrict, districtCode: row.bCode },
  ],
  step: row.kind
    ? { kind: row.kind, state: row.state, dueOn: row.dueOn ?? undefined, startsAt: row.startsAt ?? undefined }
    : undefined,
  handReason: row.handReason ?? undefined,
})

const lineOf = (row: LineRow, now: Date): BoardLine => {
  const appointment = row.startsAt ? { startsAt: row.startsAt, minutes: row.minutes ?? 0 } : undefined
  const at = {
    state: row.state,
    ballWith: row.ballWith ?? undefined,
    appointment,
    offeredBy: row.offeredBy ?? undefined,
  }
  const turn = row.kind ? whoseMove({ both: [row.aId, row.bId], status: row.status }, at, now) : []
  return {
    pair: pairOf(row),
    reason: row.reason,
    waitsOn: row.waitsOn ?? undefined,
    turnOf: turn.map((id) => (id === row.aId ? row.aName : row.bName)),
    since: row.changedAt ?? row.openedAt ?? undefined,
    lastSignAt: row.lastSignAt ?? undefined,
    railTroubles: row.troubles ?? [],
    helpAskedAt: row.helpAskedAt ?? undefined,
    assignedTo: row.assignedTo ?? undefined,
    noted: row.noted,
  }
}

/** The answers by bare SQL: the rows that each shows, fetched by its own statements, and drawn as P3 draws them. */
export const createRaw = (pool: pg.Pool, now: Date, known: Cycle) => {
  const page = { number: 0, size: 8 }
  const ask = async <Row extends object>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> =>
    (await pool.query<Row>({ name: `raw-${name}`, text, values: [...values] })).rows
  /** The row of the year; what nothing here shows of it is as it is known. */
  const year = async (): Promise<{ cycle: Cycle; today: string }> => {
    const [row] = await ask<{ id: string; name: string; zone: string; program: string }>('year', YEAR, [now])
    const program = { ...known.program, timeZone: row!.zone, name: row!.program }
    return { cycle: { ...known, id: row!.id, name: row!.name, program }, today: dayIn(row!.zone, now) }
  }
  const board = async (look: BoardLook, value: string | null, filter: BoardFilter): Promise<Card> => {
    const { cycle, today } = await year()
    const [counts, [counted], rows, [district]] = await Promise.all([
      ask<{ kind: StepKind; pairs: number; week: number; month: number; older: number }>('counts', COUNTS, [
        cycle.id,
        today,
      ]),
      ask<{ total: number }>(`total ${look}`, boardTotal(look), [cycle.id, value]),
      ask<LineRow>(`lines ${look}`, boardLines(look), [cycle.id, value]),
      filter.districtCode ? ask<{ name: string }>('district', DISTRICT, [filter.districtCode]) : [],
    ])
    const byKind = new Map(counts.map(({ kind, pairs, ...late }) => [kind, { kind, pairs, late }]))
    return boardCard(
      {
        cycle,
        today,
        now,
        filter,
        ownRegions: [],
        counts: stepKinds.map((kind) => byKind.get(kind) ?? { kind, pairs: 0, late: { week: 0, month: 0, older: 0 } }),
        anyCompleted: false,
        paged: { items: rows.map((row) => lineOf(row, now)), total: Math.min(counted!.total, 1_000), page },
        district: district && ({ name: district.name } as never),
      },
      false,
    )
  }
  return {
    board: () => board('board', null, {}),
    'board of a district': () => board('board of a district', 'm7', { districtCode: 'm7' }),
    search: () => board('search', `'jose':* & 'person41':*`, { search: 'jose person41' }),
    overdue: async () => {
      const { cycle, today } = await year()
      const [[counted], rows] = await Promise.all([
        ask<{ total: number }>('overdue total', OVERDUE_TOTAL, [cycle.id, today]),
        ask<PairRow>('overdue', OVERDUE, [cycle.id, today]),
      ])
      return overdueCard({ items: rows.map(pairOf), total: counted!.total, page }, today)
    },
    digest: async () => {
      const { cycle } = await year()
      const [[counted], rows] = await Promise.all([
        ask<Record<'stuck' | 'help' | 'frozen' | 'unreachable' | 'joined' | 'declined' | 'invited', number>>(
          'digest',
          DIGEST,
          [cycle.id],
        ),
        ask<PairRow>('stuck', STUCK_SHOWN, [cycle.id]),
      ])
      const { stuck, help, frozen, unreachable, ...answers } = counted!
      const escalated = { first: rows.map(pairOf), total: stuck }
      return digestCard({
        since: now,
        timeZone: cycle.program.timeZone,
        now,
        escalated,
        helpAsked: help,
        frozen,
        unreachable,
        answers,
      })
    },
    report: async () => {
      const { cycle } = await year()
      const [row] = await ask<{ whole: ReportRow }>('report', REPORT, [cycle.id])
      const { drawn, named, ...state } = row!.whole
      const once = (code: string | null) => (code ? { [code]: 1 } : {})
      const counts = {
        state: { ...state, progress: drawn.progress ? [{ month: '2026-09', done: 1, due: 1 }] : [] },
        districts: drawn.hours ? [{ name: '', minutes: 60 }] : [],
        activities: once(named.activities),
        strategies: once(named.strategies),
        indicators: once(named.indicators),
      }
      return reportCard({ cycle, counts: counts as unknown as YearCounts }, (name) => `https://p3.example.gov/${name}`)
    },
  } satisfies Readonly<Record<string, () => Promise<Card>>>
}
