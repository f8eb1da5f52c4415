import type { Indicator } from '../../usecases/year/cycles-port.ts'
import type { Choice } from './form.ts'

/** "A Instructional Leadership" of A1: the name first, as the indicator's own stands. */
const standardOf = ({ code, standard }: Indicator): string => {
  const [, letter, name] = /^(\S{1,4}) (.+)$/.exec(standard) ?? []
  return letter && name && code.startsWith(letter) ? `${name} (${letter})` : standard
}

/** A rubric's indicators to pick from, by their standard. */
export const indicatorChoices = (indicators: readonly Indicator[]): Choice[] =>
  indicators.map((one) => ({
    value: one.code,
    label: `${one.name} (${one.code})`,
    group: standardOf(one),
  }))
