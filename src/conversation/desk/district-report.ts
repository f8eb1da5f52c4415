import { yearTyped } from '../../core/calendar/year-typed.ts'
import { shortened } from '../../core/characters.ts'
import { isDirector, mayRunProgram } from '../../core/offices.ts'
import { type DistrictReport, districtReport, printDistrictReport } from '../../usecases/desk/district-report.ts'
import { findDistricts, seeDistricts } from '../../usecases/roster/see-districts.ts'
import { button } from '../kit/action.ts'
import type { Block, Card } from '../kit/card.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { typed } from '../kit/typed.ts'
import { showEarlierYear } from '../year/index.ts'
import { districtReportFile, districtReportPage } from './actions.ts'
import { showReport } from './show-report.ts'

/** What the report comes as anyhow, and whom it is about. */
const wholeReport =
  /^(?:as )?(?:pdf|csv|excel|xlsx?|spreadsheet|file|download|numbers|all|everyone|everything|state|statewide|program|year|this year)$/i
const shown = 10

/** Coordinators get the state's report, or a district's by its name; a director gets their own district's. */
export const showReportFor = async (request: Request, words: string): Promise<Reply> => {
  const { deps, actor } = request
  const rest = wholeReport.test(words) ? '' : words
  if (mayRunProgram(actor) && yearTyped(rest)) return showEarlierYear(request, rest)
  if (mayRunProgram(actor) && rest === '') return showReport(request)
  if (!mayRunProgram(actor) && !isDirector(actor)) return refusalCard({ kind: 'notCoordinator' })
  const own = mayRunProgram(actor) ? undefined : actor.directs
  const districts =
    rest === '' ? await seeDistricts(deps, actor, actor.directs) : await findDistricts(deps, actor, rest, own)
  const [only] = districts
  if (!only) return refusalCard({ kind: 'noSuchDistrict' })
  if (districts.length === 1) return showDistrictReport(request, only.code)
  return {
    kind: 'card',
    card: {
      title: 'Which district’s report?',
      blocks: [
        ...districts.slice(0, shown).map(
          ({ code, name }): Block => ({
            kind: 'entry',
            text: name,
            actions: [button(districtReportPage, { districtCode: code }, 'See its report')],
          }),
        ),
        ...(districts.length > shown
          ? [
              {
                kind: 'text',
                text: `And ${districts.length - shown} more: ${typed('report NAME')} to find one.`,
                quiet: true,
              } as const,
            ]
          : []),
      ],
    },
  }
}

export const showDistrictReport = async ({ deps, actor }: Request, districtCode: string): Promise<Reply> => {
  const found = await districtReport(deps, actor, districtCode)
  return found.ok ? { kind: 'card', card: districtReportCard(found.value) } : refusalCard(found.refusal)
}

export const sendDistrictReport = async ({ deps, actor }: Request, districtCode: string): Promise<Reply> => {
  const found = await districtReport(deps, actor, districtCode)
  if (!found.ok) return refusalCard(found.refusal)
  const file = await printDistrictReport(deps, found.value)
  return {
    kind: 'file',
    card: { title: `The report: ${file.name}`, blocks: [], footer: 'Counts only; small ones are not shown.' },
    file,
  }
}

const districtReportCard = ({ cycle, district, figures }: DistrictReport): Card => ({
  title: `${shortened(district.name)}, ${cycle.name} in numbers`,
  blocks: [...Map.groupBy(figures, ({ group }) => group)].flatMap(([group, some]): Block[] => [
    { kind: 'heading', text: group },
    { kind: 'facts', facts: some.map(({ label, value }) => ({ label, value })) },
  ]),
  actions: [button(districtReportFile, { districtCode: district.code }, 'As a PDF', { style: 'primary' })],
  footer: 'Counts only: nothing that partners wrote is in here. Counts under five are not shown.',
})
