import type { YearNumbers } from '../../../src/core/chart/year-charts.ts'
import { recommendedSchema } from '../../../src/core/partnership/recommended.ts'

/** A year in numbers, in which no activity was named and no hour logged. */
export const numbers: YearNumbers = {
  year: '2026-27',
  steps: [
    { kind: 'firstVisit', asked: 900, done: 720 },
    { kind: 'call', asked: 900, done: 300 },
  ],
  progress: [
    { month: '2026-09', done: 3, due: 10 },
    { month: '2026-10', done: 12, due: 20 },
  ],
  visitsByMonth: [
    { month: '2026-10', visits: 300 },
    { month: '2026-11', visits: 420 },
  ],
  activities: {},
  recommended: recommendedSchema.parse({}),
  strategies: { plc: 12 },
  indicators: { A3: 40 },
  rubric: [{ code: 'A3', name: 'Interventions <b>' }],
  left: [],
  offered: { A3: 90 },
  hours: [],
}
