import { type StepKind, stepKinds, stepLabels } from '../partnership/partnership.ts'
import { possibleLength } from '../partnership/recommended.ts'
import type { ItemReader, Wrong } from './item-reader.ts'
import type { ListFacts, RecommendedListItem } from './list-items.ts'

/** Characters that every chat shows beside a checkbox. */
const longestLabel = 75
/** At once; a form with more is one that nobody reads. */
export const mostOffered = 20

const stepMeant: Readonly<Record<StepKind, RegExp>> = {
  firstVisit: /^(first|site|1st)[ -]?(site[ -]?)?visit$/i,
  call: /^(follow-?[ -]?up[ -]?)?(phone[ -]?)?call$/i,
  secondVisit: /^(second|2nd|return)[ -]?(site[ -]?)?visit$/i,
  finalMeeting: /^final[ -]?meeting$/i,
}

/** What the program recommends: activities, strategies, and how long a step takes. What a file has no cell for stays as it is. */
export const recommendedReaders = (
  facts: ListFacts,
): {
  readonly activities: ItemReader<'activities'>
  readonly strategies: ItemReader<'strategies'>
  readonly lengths: ItemReader<'lengths'>
} => ({
  activities: coded(facts.activities, 'activity'),
  strategies: coded(facts.strategies, 'strategy'),
  lengths: {
    keyOf: (item) => item.step,
    read: (cells, wrong) => {
      const step = stepKinds.find((one) => stepMeant[one].test((cells.step ?? '').trim()))
      if (!step) wrong('step', `Please write ${Object.values(stepLabels).join(', ')}.`)
      const [from, to] = [minutesIn(cells.from, 'from_minutes', wrong), minutesIn(cells.to, 'to_minutes', wrong)]
      if (from > to) wrong('to_minutes', 'The longest is shorter than the shortest.')
      return { step: step ?? 'call', from, to }
    },
  },
})

const minutesIn = (cell: string | undefined, column: string, wrong: Wrong): number => {
  const minutes = Number(cell || Number.NaN)
  const { from, to } = possibleLength
  if (!Number.isInteger(minutes) || minutes < from || minutes > to)
    wrong(column, `Please write whole minutes, ${from} to ${to}. A step without a row has no recommended length.`)
  return minutes
}

const coded = <K extends 'activities' | 'strategies'>(
  items: readonly RecommendedListItem[],
  column: 'activity' | 'strategy',
): ItemReader<K> => {
  const known = new Map(items.map((one) => [one.code.toLowerCase(), one]))
  return {
    keyOf: (item) => item.code.toLowerCase(),
    read: (cells, wrong) => {
      const said = cells[column] ?? ''
      const before = known.get(said.toLowerCase())
      const code = before?.code ?? said
      const label = cells.label ?? ''
      if (!/^[A-Za-z0-9-]{1,20}$/.test(code)) wrong(column, 'A code has letters, digits and hyphens, 20 at most.')
      if (label === '') wrong('label', 'Please fill in the label.')
      if (label.length > longestLabel)
        wrong('label', `This has ${label.length} characters, and a form shows ${longestLabel}. Please shorten it.`)
      return { code, label, retired: isRetired(cells.retired, before?.retired ?? false, wrong) }
    },
  }
}

/** An empty cell leaves it as it is. */
const isRetired = (cell: string | undefined, before: boolean, wrong: Wrong): boolean => {
  const said = (cell ?? '').toLowerCase()
  if (said === '') return before
  if (!/^(y|yes|true|1|x|n|no|false|0|retired)$/.test(said)) wrong('retired', 'Please write yes or no.')
  return /^(y|yes|true|1|x|retired)$/.test(said)
}
