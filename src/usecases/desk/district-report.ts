import type { Actor } from '../../core/actor.ts'
import { districtFigures } from '../../core/desk/district-figures.ts'
import type { ReportFigure } from '../../core/desk/report-figures.ts'
import { mayActFor, mayRunProgram } from '../../core/offices.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { ReportFile } from './make-report.ts'
import type { OverviewRefusal } from './see-overview.ts'

export interface DistrictReport {
  readonly cycle: Cycle
  readonly district: { readonly code: string; readonly name: string }
  readonly figures: readonly ReportFigure[]
}

export type DistrictReported = { readonly ok: true; readonly value: DistrictReport } | Refused<OverviewRefusal>

/** A district's year for its director, or for a coordinator: counts, small ones left out, never a word that somebody wrote. Audited. */
export const districtReport = async (deps: Deps, actor: Actor, districtCode: string): Promise<DistrictReported> => {
  if (actor.kind !== 'person' || !mayActFor(actor, districtCode)) return refuse('notYours')
  const { cycles, roster, overview } = deps.store.read
  const cycle = await cycles.current(deps.clock.now())
  if (!cycle) return refuse('noCycle')
  const [district] = await roster.districts([districtCode])
  const facts = district && (await overview.districtYear(cycle.id, districtCode))
  if (!district || !facts) return refuse('noSuchDistrict')
  await deps.store.transaction((data) =>
    data.audit.write({
      personId: actor.personId,
      role: mayRunProgram(actor) ? 'coordinator' : 'director',
      action: 'report.taken',
      subject: { kind: 'district', id: districtCode },
    }),
  )
  return { ok: true, value: { cycle, district, figures: districtFigures(facts) } }
}

/** The same as a PDF of one page. */
export const printDistrictReport = async (
  { printer, clock }: Pick<Deps, 'printer' | 'clock'>,
  { cycle, district, figures }: DistrictReport,
): Promise<ReportFile> => ({
  name: `p3-${cycle.name}-${district.code}.pdf`,
  mediaType: 'application/pdf',
  content: await printer.print({
    title: `${district.name}, ${cycle.name}`,
    subtitle: `${cycle.program.name}, ${cycle.program.department}. Counts only: nothing that partners wrote is in here.`,
    madeAt: clock.now(),
    footer: 'P3 is peer to peer and no evaluation. Counts under five are not shown.',
    blocks: [...Map.groupBy(figures, ({ group }) => group)].flatMap(([group, some]) => [
      { kind: 'heading' as const, text: group },
      {
        kind: 'table' as const,
        columns: [
          { label: 'Figure', share: 30 },
          { label: 'Value', share: 22 },
          { label: 'What it counts', share: 48 },
        ],
        rows: some.map(({ label, value, definition }) => [label, value, definition]),
      },
    ]),
  }),
})
