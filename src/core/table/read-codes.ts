/** No code is longer. Characters. */
const longestCode = 20

/**
 * What a code cell may mean, the likeliest first: as it stands, and with the zeros that Excel takes off the front of a number.
 * Whoever knows the codes picks the one there is.
 */
const codeReadings = (cell: string): string[] => {
  const number = /^\d{1,3}(,\d{3})+$/.test(cell) ? cell.replaceAll(',', '') : cell.replace(/^(\d+)\.0+$/, '$1')
  if (!/^\d{1,20}$/.test(number)) return [cell.toUpperCase() === cell ? cell : cell.toUpperCase(), cell]
  const digits = number.replace(/^0+(?=\d)/, '')
  const padded = Array.from({ length: longestCode - digits.length + 1 }, (_, zeros) => '0'.repeat(zeros) + digits)
  return [...new Set([cell, number, ...padded])]
}

/** The one code of those there are that a cell means; undefined for none, and for two that it may mean. */
export const codeMeant = (cell: string, known: { has(code: string): boolean }): string | undefined => {
  if (known.has(cell)) return cell
  const found = [...new Set(codeReadings(cell).filter((code) => known.has(code)))]
  return found.length === 1 ? found[0] : undefined
}

/** 3.3E+06: the code is gone, and only its owner can tell what it was. */
export const isCrushed = (cell: string): boolean => /^\d(\.\d+)?e\+?\d+$/i.test(cell)
