/** A number as people write it: 1,795. */
export const inFigures = (value: number): string => value.toLocaleString('en-US')

/** A number with its noun: 1 pair, 2 pairs, 1,200 messages. */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${value.toLocaleString('en-US')} ${value === 1 ? one : many}`

/** How many are what, without those of which there are none: "2 joined, 1 invited". */
export const counted = (...each: readonly (readonly [value: number, what: string])[]): string =>
  each
    .filter(([value]) => value > 0)
    .map(([value, what]) => `${value.toLocaleString('en-US')} ${what}`)
    .join(', ') || 'none yet'

/** A list as people say it: a, b and c. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
