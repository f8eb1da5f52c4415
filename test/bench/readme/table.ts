import { type Goal, goals } from './goals.ts'
import type { Results } from './results.ts'

/** What stands between: of goals, and of what states of several sizes take. */
type Part = 'figures' | 'growth'

/** The table of figures: each beside what was wanted, and whether that was met. */
export const drawTable = (resultsOf: (bench: string) => Results): string =>
  [
    '| | measured | wanted | |',
    '| --- | ---: | ---: | --- |',
    ...goals.map((goal) => row(goal, resultsOf(goal.bench))),
  ].join('\n')

const row = (goal: Goal, results: Results): string => {
  const value = measured(goal, results)
  const met =
    (goal.atLeast === undefined || value >= goal.atLeast) && (goal.atMost === undefined || value <= goal.atMost)
  const [bound, limit] = goal.atLeast === undefined ? ['at most', goal.atMost] : ['at least', goal.atLeast]
  return `| ${goal.words} | **${inWords(value, goal.unit)}** | ${bound} ${inWords(limit ?? 0, goal.unit)} | ${met ? 'met' : '**not met**'} |`
}

/** @throws when the results hold no such figure, so that a renamed one is noticed */
const measured = ({ bench, ratio = '', figure = '' }: Goal, { ratios, figures }: Results): number => {
  const value = ratios[ratio] ?? figures[figure]?.value
  if (value === undefined) throw new Error(`The results of ${bench} hold no ${ratio || figure}.`)
  return value
}

const inWords = (value: number, unit: string): string => {
  const digits = value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(2)))
  return unit === '' || unit === 'x' ? `${digits}${unit}` : `${digits} ${unit}`
}

/** The page with that part of it anew. */
export const withTable = (page: string, table: string, part: Part = 'figures'): string => {
  const [begin, end] = [`<!-- ${part}: npm run bench -- table -->`, `<!-- /${part} -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`The page has no ${begin} … ${end}.`)
  return `${page.slice(0, from + begin.length)}\n${table}\n${page.slice(to)}`
}
