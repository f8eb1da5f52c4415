/** A picture of numbers, before it is drawn: what it says in one sentence, and the numbers themselves. */
export interface Chart {
  readonly title: string
  /** What somebody who can't see it should know: the finding, not the shape. */
  readonly finding: string
  /** Horizontal bars, for names; columns, for months. */
  readonly kind: 'bars' | 'columns'
  readonly bars: readonly ChartBar[]
  /** What a value is: pairs, visits. */
  readonly unit: string
  /** What stands behind each bar in gray, where it has an `of`. */
  readonly ofWhat?: string
}

interface ChartBar {
  readonly label: string
  readonly value: number
  /** The whole of which the value is a part. */
  readonly of?: number
}

/** The pictures that can be asked for, by their name in an address. */
export const chartNames = ['steps', 'progress', 'months', 'activities', 'strategies', 'indicators', 'hours'] as const
export type ChartName = (typeof chartNames)[number]

/** The numbers of a chart as a file beside it. */
export const chartRows = ({ bars, unit, ofWhat }: Chart): readonly (readonly (string | number | undefined)[])[] => [
  ofWhat ? ['', unit, ofWhat] : ['', unit],
  ...bars.map(({ label, value, of }) => (ofWhat ? [label, value, of] : [label, value])),
]
