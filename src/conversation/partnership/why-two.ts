import type { Indicator } from '../../usecases/year/cycles-port.ts'

/** The matching's reasons, which speak of the two to the office, as they are said to the two. */
const toTheTwo: readonly (readonly [said: RegExp, saidToThem: string])[] = [
  [/^they have ideas to trade on/, 'you can trade ideas on'],
  [/^both /, 'you both '],
  [/^they are /, 'you’re '],
  [/^they have /, 'you have '],
  [/^their /, 'your '],
  [/^a school of theirs /, 'one of your schools '],
  [/^it makes up for a year without a partner/, 'one of you had no partner last year'],
]

/** "A1, B3" by the names people know, in the words of the year's rubric; a code that it does not have stays. */
export const inNames = (reason: string, indicators: readonly Indicator[]): string => {
  const names = new Map(indicators.map(({ code, name }) => [code, name]))
  const list = /\b[A-Z]\d+(?:, [A-Z]\d+)*$/
  return reason.replace(list, (codes) => {
    const named = codes.split(', ').map((code) => names.get(code) ?? code)
    return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`
  })
}

/** Why the two were matched, said to them: the reasons that counted most; the rest are for the office. */
export const whyTwo = (reasons: readonly string[], indicators: readonly Indicator[]): string => {
  const [first = '', ...rest] = reasons.slice(0, 3).map((reason) => {
    const [said, saidToThem] = toTheTwo.find(([one]) => one.test(reason)) ?? [/^/, '']
    return inNames(reason.replace(said, saidToThem), indicators)
  })
  if (rest.length === 0) return first
  const last = rest.pop()
  return `${[first, ...rest].join(', ')}, and ${last}`
}
