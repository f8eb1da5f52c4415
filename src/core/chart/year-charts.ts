import { type StepKind, stepLabels } from '../partnership/partnership.ts'
import type { Recommended } from '../partnership/recommended.ts'
import type { Chart, ChartName } from './chart.ts'

/** An indicator of an earlier version, under the name that it had. */
export interface LeftIndicator {
  readonly code: string
  readonly name: string
  readonly version: string
  /** How many logged steps name it, and how many people offer it. */
  readonly steps: number
  readonly offered: number
}

/** What the pictures of a year are drawn from: the same counts as its report. */
export interface YearNumbers {
  readonly year: string
  readonly steps: readonly { readonly kind: StepKind; readonly asked: number; readonly done: number }[]
  readonly progress: readonly { readonly month: string; readonly done: number; readonly due: number }[]
  readonly visitsByMonth: readonly { readonly month: string; readonly visits: number }[]
  readonly activities: Readonly<Record<string, number>>
  readonly strategies: Readonly<Record<string, number>>
  readonly indicators: Readonly<Record<string, number>>
  /** Labels of activities and strategies, retired ones too. */
  readonly recommended: Pick<Recommended, 'activities' | 'strategies'>
  /** By name, as the year's rubric has them. */
  readonly rubric: readonly { readonly code: string; readonly name: string }[]
  /** How many people offer each indicator. */
  readonly offered: Readonly<Record<string, number>>
  readonly left: readonly LeftIndicator[]
  readonly hours: readonly { readonly district: string; readonly minutes: number }[]
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const longest = 10

const percent = (part: number, of: number): string =>
  of === 0 ? 'none were asked' : `${Math.round((100 * part) / of)}%`
const most = (bars: Chart['bars']) => [...bars].sort((a, b) => b.value - a.value)[0]

/** One picture of a year; undefined while there is nothing to draw. */
export const yearChart = (name: ChartName, numbers: YearNumbers): Chart | undefined => {
  const chart = charts[name](numbers)
  return chart.bars.some(({ value, of = 0 }) => value + of > 0) ? chart : undefined
}

export const stepsFinding = (year: string, steps: YearNumbers['steps']): string =>
  `Done in ${year} so far: ${steps.map(({ kind, asked, done }) => `${stepLabels[kind].toLowerCase()} ${done} of ${asked} (${percent(done, asked)})`).join(', ')}.`

const charts: Readonly<Record<ChartName, (numbers: YearNumbers) => Chart>> = {
  steps: ({ year, steps }) => ({
    title: `Steps done, ${year}`,
    finding: stepsFinding(year, steps),
    kind: 'bars',
    unit: 'pairs that are done',
    ofWhat: 'pairs that are asked',
    bars: steps.map(({ kind, asked, done }) => ({ label: stepLabels[kind], value: done, of: asked })),
  }),
  progress: ({ year, progress }) => {
    const bars = progress.map(({ month, done, due }) => ({
      label: monthNames[Number(month.slice(5)) - 1] ?? month,
      value: done,
      of: Math.max(done, due),
    }))
    const last = progress.at(-1)
    return {
      title: `Steps done against steps due, ${year}`,
      finding: last
        ? `By the end of ${bars.at(-1)!.label}, ${last.done} steps are logged; ${last.due} steps have a due day until then.`
        : 'No step has a due day yet.',
      kind: 'columns',
      unit: 'steps done so far',
      ofWhat: 'steps due so far, where they are more',
      bars,
    }
  },
  months: ({ year, visitsByMonth }) => {
    const bars = visitsByMonth.map(({ month, visits }) => ({
      label: monthNames[Number(month.slice(5)) - 1] ?? month,
      value: visits,
    }))
    const best = most(bars)
    return {
      title: `Visits a month, ${year}`,
      finding: best
        ? `${bars.reduce((sum, { value }) => sum + value, 0)} visits in ${bars.length} months, most in ${best.label} (${best.value}).`
        : 'No visit was logged yet.',
      kind: 'columns',
      unit: 'visits',
      bars,
    }
  },
  activities: ({ year, activities: counts, recommended }) =>
    coded('What was done', year, recommended.activities, counts, 'visits and calls that name it'),
  strategies: ({ year, strategies: counts, recommended }) =>
    coded(
      'Where strategies build shared leadership',
      year,
      recommended.strategies,
      counts,
      'visits and calls that name it',
    ),
  indicators: ({ year, rubric, indicators, offered, left }) => {
    const now = rubric.map(({ code, name }) => ({
      label: `${name} (${code})`,
      steps: indicators[code] ?? 0,
      offered: offered[code] ?? 0,
    }))
    const before = left.map(({ code, name, version, ...counts }) => ({
      label: `${name} (${code}, version ${version})`,
      ...counts,
    }))
    const bars = [...now, ...before]
      .map(({ label, steps, offered }) => ({ label, value: steps, of: Math.max(offered, steps) }))
      .filter(({ value, of }) => value + of > 0)
      .sort((a, b) => b.value - a.value)
      .slice(0, longest)
    const best = most(bars)
    return {
      title: `Indicators worked on, ${year}`,
      finding: best
        ? `Worked on most: ${best.label}, in ${best.value} visits and calls.`
        : 'No indicator was named yet.',
      kind: 'bars',
      unit: 'visits and calls that worked on it',
      ofWhat: 'people who offer it, where they are more',
      bars,
    }
  },
  hours: ({ year, hours }) => {
    const bars = hours
      .map(({ district, minutes }) => ({ label: district, value: Math.round(minutes / 60) }))
      .sort((a, b) => b.value - a.value)
      .slice(0, longest)
    const best = most(bars)
    return {
      title: `Hours together by district, ${year}`,
      finding: best ? `Most hours: ${best.label}, ${best.value}.` : 'No hour was logged yet.',
      kind: 'bars',
      unit: 'hours that its pairs spent together',
      bars,
    }
  },
}

const coded = (
  title: string,
  year: string,
  codes: readonly { readonly code: string; readonly label: string }[],
  counts: Readonly<Record<string, number>>,
  unit: string,
): Chart => {
  const bars = codes
    .map(({ code, label }) => ({ label, value: counts[code] ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
  const best = most(bars)
  return {
    title: `${title}, ${year}`,
    finding: best ? `Named most: ${best.label}, ${best.value} times.` : 'Nothing was named yet.',
    kind: 'bars',
    unit,
    bars,
  }
}
