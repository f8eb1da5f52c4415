const unstorable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\uf0f3-\uf0f6]/g

/**
 * What was sent, without what no database keeps (zero characters, halves of emoji), no screen shows (spaces without width and marks
 * that are copied along from web pages), or turns around how a line reads, nor what sentences of ours are marked with. Line ends,
 * tabs and what joins emoji stay.
 */
export const storable = <T>(sent: T): T => clean(sent) as T

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replaceAll(unstorable, '').toWellFormed()
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, clean(one)]))
}
