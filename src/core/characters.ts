/** Locale-free: what one character is does not depend on the language. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Nearly every text: each unit is a character of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are units of their own
const plain = /^[\0-\x0c\x0e-\u02ff]*$/

/** UTF-16 units that one character may have; the longest family of emoji has 19. Accents piled up without end are several. */
export const unitsOfOne = 32

/** How many characters a reader sees: an emoji of several parts is one, and so are a letter with its accents and a line end. */
export const charactersIn = (text: string): number => {
  if (plain.test(text)) return text.length
  let count = 0
  for (const { segment } of segmenter.segment(text)) count += Math.ceil(segment.length / unitsOfOne)
  return count
}

/** The beginning of a text, of at most so many UTF-16 units, as platforms count; never through the middle of a character. */
export const beginningOf = (text: string, units: number): string => {
  if (text.length <= units) return text
  // What begins a character decides where the last whole one ends, so a little more than what may be kept is looked at.
  const end = segmenter.segment(text.slice(0, units + unitsOfOne)).containing(units)?.index ?? units
  if (end > units - unitsOfOne && end > 0) return text.slice(0, end)
  // No reader would call this one character: at least no half of an emoji is left.
  const kept = text.slice(0, units)
  return /[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept
}

/** The same with an ellipsis where something is left out, which counts. */
export const cutTo = (text: string, units: number): string =>
  text.length <= units ? text : `${beginningOf(text, units - 1)}…`

/** Where there is room for so many characters: cut with an ellipsis, never in the middle of one. */
export const shortened = (text: string, characters = 80): string => {
  if (text.length <= characters || charactersIn(text) <= characters) return text
  let kept = ''
  let count = 1
  for (const { segment } of segmenter.segment(text)) {
    count += Math.ceil(segment.length / unitsOfOne)
    if (count > characters) break
    kept += segment
  }
  return `${kept}…`
}
