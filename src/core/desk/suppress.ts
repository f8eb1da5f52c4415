/** Counts from one to this are not told: somebody could be meant. */
export const smallestTold = 5
/** How many values the hidden ones of a column must be able to have, given its total. */
const leeway = 5

/**
 * A column of counts with the small ones left out, and as many others that they can't be worked out from the column's total: at
 * least two are hidden, and their sum leaves each of them several values. Zero is told: it is about nobody.
 */
export const suppress = (column: readonly number[]): readonly (number | undefined)[] => {
  const hidden = hiddenIn(column)
  return column.map((value, at) => (hidden.has(at) ? undefined : value))
}

const isSmall = (value: number): boolean => value > 0 && value < smallestTold

/** Which places of a column are not told. `also`: of these it is known that they can't be. */
const hiddenIn = (column: readonly number[], also: ReadonlySet<number> = new Set()): ReadonlySet<number> => {
  const hidden = new Set([...also, ...column.flatMap((value, at) => (isSmall(value) ? [at] : []))])
  if (hidden.size === 0) return hidden
  const others = column
    .map((value, at) => ({ value, at }))
    .filter(({ value, at }) => value > 0 && !hidden.has(at))
    .sort((a, b) => a.value - b.value || a.at - b.at)
  for (const { at } of others) {
    if (isSafe([...hidden].map((one) => column[one]!))) break
    hidden.add(at)
  }
  return hidden
}

/** Each is at least one, so the sum leaves every one of them `sum - (n - 1)` values. */
const isSafe = (values: readonly number[]): boolean =>
  values.length > 1 && values.reduce((sum, value) => sum + value, 0) - (values.length - 1) >= leeway

interface Counted<Row> {
  readonly key: keyof Row
  /** What is hidden with it: hours with visits, say. */
  readonly goesWith?: keyof Row
  /** The count that it is a part of. Parts of one are hidden together, since one is what the others leave of it. */
  readonly of?: keyof Row
}

/** A table's columns, so that nothing small can be worked out from a column's total, nor from the rest of its row. */
export const suppressTable = <Row extends object>(
  rows: readonly Row[],
  columns: readonly Counted<Row>[],
): readonly { readonly [K in keyof Row]?: Row[K] }[] => {
  const column = (key: keyof Row) => rows.map((row) => Number(row[key]))
  const hidden = new Map<keyof Row, ReadonlySet<number>>()
  for (const { key, goesWith, of } of columns) if (!goesWith && !of) hidden.set(key, hiddenIn(column(key)))
  for (const [of, parts] of Map.groupBy(columns, (one) => one.of)) {
    if (of === undefined) continue
    const whole = column(of)
    const together = hiddenTogether(
      parts.map(({ key }) => column(key)),
      whole,
      hidden.get(of),
    )
    for (const { key } of parts) hidden.set(key, together)
  }
  return rows.map((row, at) => {
    const seen = { ...row } as Record<string, unknown>
    for (const { key, goesWith = key } of columns) if (hidden.get(goesWith)?.has(at)) delete seen[key as string]
    return seen as { readonly [K in keyof Row]?: Row[K] }
  })
}

/** Rows in which the parts of a whole are not told: one of them or what it leaves is small, or the whole is hidden. */
const hiddenTogether = (
  parts: readonly (readonly number[])[],
  whole: readonly number[],
  wholeHidden: ReadonlySet<number> = new Set(),
): ReadonlySet<number> => {
  let hidden = new Set([
    ...wholeHidden,
    ...parts.flatMap((part) => part.flatMap((value, at) => (isSmall(whole[at]! - value) ? [at] : []))),
  ])
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size
    hidden = new Set(parts.flatMap((part) => [...hiddenIn(part, hidden)]))
  }
  return hidden
}
