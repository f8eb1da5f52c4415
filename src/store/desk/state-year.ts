import { type StepKind, stepKinds } from '../../core/partnership/partnership.ts'
import type { DistrictYear } from '../../usecases/desk/overview-port.ts'
import type { StateYear, StepYear } from '../../usecases/desk/year-figures.ts'
import { filled } from '../db/filled.ts'
import type { Handle } from '../db/handle.ts'
import { STATE_YEAR, WHOLE_YEAR } from './year-sql.ts'

interface Row extends Omit<StateYear, 'steps' | 'days'> {
  readonly steps: readonly StepYear[]
  readonly days: Readonly<Record<keyof StateYear['days'], number | null>>
}

/** What a year came to, each pair once, whichever districts its two are of. */
export const stateYearOf = async (db: Handle, cycleId: string): Promise<StateYear> => {
  const [row] = await db.sql.documents<Row>({ name: 'stateYear', text: STATE_YEAR }, [cycleId])
  return toStateYear(row!)
}

/** The whole state, and each of its districts. */
export const wholeYearOf = async (
  db: Handle,
  cycleId: string,
): Promise<{ state: StateYear; districts: DistrictYear[] }> => {
  const named = { name: 'wholeYear', text: WHOLE_YEAR }
  const [row] = await db.sql.documents<{ state: Row; districts: DistrictYear[] }>(named, [cycleId, null])
  return { state: toStateYear(row!.state), districts: row!.districts }
}

const toStateYear = ({ steps, days, ...counts }: Row): StateYear => {
  const ofKind = (kind: StepKind): StepYear =>
    steps.find((one) => one.kind === kind) ?? { kind, asked: 0, done: 0, onTime: 0, late: 0 }
  return { ...counts, steps: stepKinds.map(ofKind), days: filled(days) }
}
