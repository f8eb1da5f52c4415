/** A piece of a line that is drawn by itself. */
export interface Piece {
  readonly text: string
  /** Its place in the line as it is read aloud. */
  readonly at: number
}

type Kind = 'left' | 'right' | 'number' | 'neutral'

const right = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}\u200f]/u
const kindOf = (sign: string): Kind => {
  if (/\p{Nd}/u.test(sign)) return 'number'
  if (/[\p{L}\p{M}\u200f]/u.test(sign)) return right.test(sign) ? 'right' : 'left'
  return 'neutral'
}

/** Whether words hold letters of Hebrew, Arabic, Kurdish and the like. */
export const runsRightToLeft = (words: string): boolean => right.test(words)

/** A line that begins with such letters and has mostly them runs their way: a Hebrew name in English words turns nothing else around. */
const isTurned = (kinds: readonly Kind[]): boolean => {
  const strong = kinds.filter((kind) => kind === 'right' || kind === 'left')
  return strong[0] === 'right' && strong.filter((kind) => kind === 'right').length * 2 > strong.length
}

/** 9:30 and 2.5 are one number. */
const withSeparators = (signs: readonly string[], kinds: readonly Kind[]): Kind[] =>
  kinds.map((kind, at) =>
    kind === 'neutral' && /[.,:/]/.test(signs[at]!) && kinds[at - 1] === 'number' && kinds[at + 1] === 'number'
      ? 'number'
      : kind,
  )

/**
 * How deep each sign is turned, as the Unicode Bidirectional Algorithm (UAX 9) has it without its marks for embedding: even runs to the
 * right, odd to the left. What stands between two that run one way runs that way, else as the line does.
 */
const levelsOf = (signs: readonly string[]): number[] => {
  const kinds = withSeparators(signs, signs.map(kindOf))
  const base = isTurned(kinds) ? 1 : 0
  let strong: Kind = base === 1 ? 'right' : 'left'
  const sides = kinds.map((kind) => {
    if (kind === 'left' || kind === 'right') strong = kind
    return kind === 'number' && strong === 'left' ? 'left' : kind
  })
  const isRight = (kind: Kind | undefined) => (kind === undefined ? base === 1 : kind !== 'left')
  return sides.map((kind, at) => {
    if (kind === 'left') return base * 2
    if (kind === 'number') return 2
    if (kind === 'right') return 1
    const before = sides.slice(0, at).findLast((one) => one !== 'neutral')
    const behind = sides.slice(at).find((one) => one !== 'neutral')
    if (isRight(before) !== isRight(behind)) return base
    return isRight(before) ? 1 : base * 2
  })
}

const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
}

/** Fonts turn words of such letters around by themselves, but no brackets, and no signs that stand alone. */
const asDrawn = (text: string, level: number): string => {
  if (level % 2 === 0) return text
  const signs = [...text].map((sign) => mirrored[sign] ?? sign)
  return (runsRightToLeft(text) ? signs : signs.reverse()).join('')
}

/** One line's words, each with its level: what runs from right to left is cut at its spaces, since each word is shaped by itself. */
const wordsWithLevels = (line: string) => {
  const signs = [...line]
  const levels = levelsOf(signs)
  const words: { text: string; level: number }[] = []
  signs.forEach((sign, at) => {
    const last = words.at(-1)
    const level = levels[at]!
    const isCut = level % 2 === 1 && (sign === ' ' || last?.text.endsWith(' '))
    if (last?.level === level && !isCut) last.text += sign
    else words.push({ text: sign, level })
  })
  return words.map((word, at) => ({ ...word, at }))
}

/** The pieces of one line from the left edge to the right one. */
export const fromTheLeft = (line: string): readonly Piece[] => {
  const words = wordsWithLevels(line)
  const deepest = Math.max(0, ...words.map(({ level }) => level))
  for (let level = deepest; level > 0; level--)
    for (let from = 0; from < words.length; from++) {
      if (words[from]!.level < level) continue
      let to = from
      while (to < words.length && words[to]!.level >= level) to++
      words.splice(from, to - from, ...words.slice(from, to).reverse())
      from = to
    }
  return words.map(({ text, level, at }) => ({ text: asDrawn(text, level), at }))
}

/** Lines no wider than there is room, as `widthOf` measures; a word that is wider is cut. */
export const linesWithin = (words: string, width: number, widthOf: (words: string) => number): readonly string[] =>
  words.split('\n').flatMap((paragraph) => {
    const lines = ['']
    for (const word of paragraph.split(' ')) {
      const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`
      if (widthOf(longer) <= width) lines[lines.length - 1] = longer
      else
        for (const [at, part] of cutWithin(word, width, widthOf).entries())
          if (at === 0 && lines.at(-1) === '') lines[lines.length - 1] = part
          else lines.push(part)
    }
    return lines
  })

const cutWithin = (word: string, width: number, widthOf: (words: string) => number): string[] => {
  const parts = ['']
  for (const sign of word) {
    const longer = `${parts.at(-1)}${sign}`
    if (parts.at(-1) === '' || widthOf(longer) <= width) parts[parts.length - 1] = longer
    else parts.push(sign)
  }
  return parts
}
