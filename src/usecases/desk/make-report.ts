import type { Actor } from '../../core/actor.ts'
import { type Chart, chartRows } from '../../core/chart/chart.ts'
import { publicChart } from '../../core/chart/public-chart.ts'
import { districtTable, hiddenCell, hiddenNote } from '../../core/desk/district-table.ts'
import { type ReportTable, reportFigures, yearOnYear } from '../../core/desk/report-figures.ts'
import { yearToCsv } from '../../core/desk/year-csv.ts'
import type { PrintedBlock } from '../../core/print/printed-page.ts'
import { writeWorkbook } from '../../core/table/write-workbook.ts'
import type { AsCoordinator } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'
import { renderChart } from './render-chart.ts'
import { chartsOf } from './see-charts.ts'
import { type YearReport, yearReport } from './year-report.ts'

const reportFormats = ['pdf', 'xlsx', 'csv'] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface ReportFile {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}

const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
}

/** The year's report as a file: counts with their definitions, small ones left out; never a word that somebody wrote. */
export const makeReport = async (
  deps: Deps,
  actor: Actor,
  format: ReportFormat,
): Promise<AsCoordinator<ReportFile>> => {
  const found = await yearReport(deps, actor)
  if (!found.ok) return found
  const content = await contents[format](deps, found.value)
  return { ok: true, value: { name: `p3-${found.value.cycle.name}.${format}`, mediaType: mediaTypes[format], content } }
}

const besideOf = ({ cycle, counts, earlier }: YearReport): ReportTable | undefined =>
  counts.state && earlier.length > 0 ? yearOnYear([{ name: cycle.name, state: counts.state }, ...earlier]) : undefined
const tableOf = ({ counts }: YearReport): ReportTable => districtTable(counts.districts, counts.state)

/** Without the hours of each district, which its row has. */
const picturesOf = ({ cycle, counts }: YearReport): readonly Chart[] =>
  chartsOf(cycle, counts).flatMap(({ name, chart }) => (name === 'hours' ? [] : (publicChart(chart) ?? [])))

const contents: Readonly<Record<ReportFormat, (deps: Deps, report: YearReport) => Promise<Uint8Array>>> = {
  csv: async (_deps, { counts }) => new TextEncoder().encode(yearToCsv(counts.districts, counts.state)),
  xlsx: async (_deps, report) => {
    const { columns, rows } = tableOf(report)
    const beside = besideOf(report)
    const figures = report.counts.state ? reportFigures(report.counts.state) : []
    return writeWorkbook([
      {
        name: 'Figures',
        rows: [
          ['Figure', 'Value', 'What it counts', 'Group'],
          ...figures.map(({ label, value, definition, group }) => [label, value, definition, group]),
        ],
      },
      { name: 'Districts', rows: [columns, ...rows.map((row) => row.map((cell) => cell ?? hiddenCell)), [hiddenNote]] },
      ...(beside ? [{ name: 'Year on year', rows: [beside.columns, ...beside.rows] }] : []),
      ...picturesOf(report).map((chart) => ({
        name: chart.title.replace(/[[\]:*?/\\]/g, ' '),
        rows: chartRows(chart),
      })),
    ])
  },
  pdf: async ({ printer, clock }, report) => {
    const { cycle, counts } = report
    const figures = counts.state ? reportFigures(counts.state) : []
    const groups = [...Map.groupBy(figures, ({ group }) => group)]
    const pictures: PrintedBlock[] = []
    for (const chart of picturesOf(report))
      pictures.push({ kind: 'image', png: await renderChart(chart), alt: chart.finding })
    return printer.print({
      title: `${cycle.program.name} ${cycle.name}`,
      subtitle: `${cycle.program.department}. Counts only: nothing that partners wrote is in here.`,
      madeAt: clock.now(),
      footer: 'P3 is peer to peer and no evaluation. Counts under five are not shown.',
      blocks: [
        ...groups.flatMap(([group, some]): PrintedBlock[] => [
          { kind: 'heading', text: group },
          {
            kind: 'table',
            columns: [
              { label: 'Figure', share: 30 },
              { label: 'Value', share: 22 },
              { label: 'What it counts', share: 48 },
            ],
            rows: some.map(({ label, value, definition }) => [label, value, definition]),
          },
        ]),
        ...besideOnPaper(besideOf(report)),
        ...(pictures.length > 0 ? [{ kind: 'heading', text: 'In pictures' } as const] : []),
        ...pictures,
        { kind: 'heading', text: 'By district' },
        districtsOnPaper(tableOf(report)),
        { kind: 'text', text: `A pair counts in both of its districts. ${hiddenNote}`, quiet: true },
      ],
    })
  },
}

const besideOnPaper = (beside: ReportTable | undefined): readonly PrintedBlock[] =>
  beside
    ? [
        { kind: 'heading', text: 'Year on year' },
        {
          kind: 'table',
          columns: beside.columns.map((label, at) => ({
            label,
            share: at === 0 ? 36 : 64 / (beside.columns.length - 1),
          })),
          rows: beside.rows.map((row) => row.map(String)),
        },
      ]
    : []

/** Without the two columns that a letter page has no room for. */
const districtsOnPaper = ({ columns, rows }: ReportTable): PrintedBlock => {
  const kept = columns.flatMap((column, at) => (column === 'Visits hosted' || column === 'Visits made' ? [] : [at]))
  return {
    kind: 'table',
    columns: kept.map((at) => ({ label: columns[at]!, share: at === 0 ? 28 : 9, right: at > 0 })),
    rows: rows.map((row) => kept.map((at) => String(row[at] ?? hiddenCell))),
  }
}
