import { dayIn } from '../../core/calendar/calendar.ts'
import type { ChartName } from '../../core/chart/chart.ts'
import { yearToCsv } from '../../core/desk/year-csv.ts'
import { makeReport, type ReportFormat } from '../../usecases/desk/make-report.ts'
import { yearReport } from '../../usecases/desk/year-report.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { type Picture, pictureCard, reportCard } from './report-cards.ts'

/** A picture's address is of its day: tomorrow's is another one, so no chat shows yesterday's from its memory. */
export const picturesOf =
  ({ deps }: Pick<Request, 'deps'>, cycle: Cycle): Picture =>
  (name) =>
    deps.links.chart({ cycleId: cycle.id, name, day: dayIn(cycle.program.timeZone, deps.clock.now()) })

/** The year in numbers and pictures, with a file of its districts. */
export const showReport = async (request: Request): Promise<Reply> => {
  const found = await yearReport(request.deps, request.actor)
  if (!found.ok) return refusalCard(found.refusal)
  const { cycle, counts } = found.value
  const content = new TextEncoder().encode(yearToCsv(counts.districts, counts.state))
  return {
    kind: 'file',
    card: reportCard(found.value, picturesOf(request, cycle)),
    file: { name: `p3-${cycle.name}.csv`, mediaType: 'text/csv', content },
  }
}

export const showPicture = async (request: Request, name: ChartName): Promise<Reply> => {
  const found = await yearReport(request.deps, request.actor)
  if (!found.ok) return refusalCard(found.refusal)
  return { kind: 'card', card: pictureCard(found.value, name, picturesOf(request, found.value.cycle)) }
}

export const sendReport = async ({ deps, actor }: Request, format: ReportFormat): Promise<Reply> => {
  const made = await makeReport(deps, actor, format)
  if (!made.ok) return refusalCard(made.refusal)
  const card = { title: `The report: ${made.value.name}`, blocks: [], footer: 'Counts only; small ones are not shown.' }
  return { kind: 'file', card, file: made.value }
}
