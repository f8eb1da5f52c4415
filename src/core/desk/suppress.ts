/** Counts from one to this are not told: somebody could be meant. */
export const smallestTold = 5
/** How many values the hidden ones of a column must be able to have, given its total. */
const leeway = 5

/**
 * A column of counts with the small ones left out, and as many others that they can't be worked out from the column's total: at
 * least two are hidden, and their sum leaves each of them several values. Zero is told: it is about nobody.
 */
export const suppress = (column: readonly number[]): readonly (number | undefined)[] => {
  const hidden = new Set(column.flatMap((value, at) => (value > 0 && value < smallestTold ? [at] : [])))
  if (hidden.size === 0) return column
  const others = column
    .map((value, at) => ({ value, at }))
    .filter(({ value, at }) => value > 0 && !hidden.has(at))
    .sort((a, b) => a.value - b.value || a.at - b.at)
  for (const { at } of others) {
    if (isSafe([...hidden].map((one) => column[one]!))) break
    hidden.add(at)
  }
  return column.map((value, at) => (hidden.has(at) ? undefined : value))
}

/** Each is at least one, so the sum leaves every one of them `sum - (n - 1)` values. */
const isSafe = (values: readonly number[]): boolean =>
  values.length > 1 && values.reduce((sum, value) => sum + value, 0) - (values.length - 1) >= leeway

/** A table's columns, each by itself; what belongs to a count (its hours, say) is hidden with it. */
export const suppressTable = <Row extends object>(
  rows: readonly Row[],
  columns: readonly { readonly key: keyof Row; readonly goesWith?: keyof Row }[],
): readonly { readonly [K in keyof Row]?: Row[K] }[] => {
  const told = new Map<keyof Row, readonly (number | undefined)[]>()
  for (const { key, goesWith } of columns) if (!goesWith) told.set(key, suppress(rows.map((row) => Number(row[key]))))
  return rows.map((row, at) => {
    const seen = { ...row } as Record<string, unknown>
    for (const { key, goesWith = key } of columns)
      if (told.get(goesWith)?.[at] === undefined) delete seen[key as string]
    return seen as { readonly [K in keyof Row]?: Row[K] }
  })
}
