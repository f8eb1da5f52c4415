/** A sentence to learn from: what somebody says and the meanings it may have. Several wishes at once are joined by `+`. */
export interface Example {
  readonly words: string
  readonly meanings: readonly string[]
}

/** Numbers between 0 and 1, the same in each run. */
export const sameChance = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Piece = string | readonly Piece[][]

/** "(can|could) we $when": alternatives in brackets, sets by their names. */
const parse = (pattern: string): Piece[][] => {
  let at = 0
  const alternatives = (): Piece[][] => {
    const all: Piece[][] = [[]]
    while (at < pattern.length) {
      const sign = pattern[at++]!
      if (sign === '(') all.at(-1)!.push(alternatives())
      else if (sign === ')') return all
      else if (sign === '|') all.push([])
      else {
        const last = all.at(-1)!
        if (typeof last.at(-1) === 'string') last.push(`${last.pop()}${sign}`)
        else last.push(sign)
      }
    }
    return all
  }
  return alternatives()
}

const any = <T>(all: readonly T[], chance: () => number): T => all[Math.floor(chance() * all.length)]!

const heads =
  'hey|ok|um|so|well|hi|good morning|listen|hey there|quick one|yo|okay so|just|hi there|y’all|afternoon|sorry to bug you but|real quick'.split(
    '|',
  )
const tails = 'please|thanks|thx|pls|if you can|thank you|y’all|asap|again|sorry|ok|?|!|when you get a chance'.split(
  '|',
)
/** What people also tell; it changes nothing about what they want. */
const asides =
  `we had a water leak in the gym and it has been a day|hope you had a good weekend|sorry for the slow reply|
  it was a madhouse over here|i know everybody is busy|two of my teachers are out today|this is sarah at birch elementary|
  i hope this is the right place|i just got back to my desk|the buses ran late this morning|my secretary is out|i am new at this|
  with testing coming up and everything|i finally have a minute|it has been crazy with the new schedule|my phone died|
  i meant to write yesterday|we are short staffed|i looked at my calendar`
    .split('|')
    .map((one) => one.trim())

/** How people put it around: with a greeting, a please, an aside. */
const dressed = (words: string, meaning: string, chance: () => number): string => {
  const by = chance()
  if (by < 0.18) return `${any(heads, chance)} ${words}`
  if (by < 0.33) return `${words} ${any(tails, chance)}`
  if (by < 0.41) return `${any(asides, chance)}, ${words}`
  if (by < 0.45 && meaning !== 'home') return `${words}, ${any(asides, chance)}`
  return words
}

/** A line with many alternatives makes more sentences. */
const most = 3
const shareOf = (pattern: string): number => Math.min(most, Math.max(1, pattern.split('|').length / 12))

/** Sentences made from a file of ways, `each` of a plain line and up to three times as many of one with many alternatives, the same in each run. */
export const sentencesOf = (text: string, each: number, chance: () => number): readonly Example[] => {
  const sets = new Map<string, Piece[][]>()
  const draw = (alternatives: readonly (readonly Piece[])[]): string =>
    any(alternatives, chance)
      .map((piece) => (typeof piece === 'string' ? piece : draw(piece)))
      .join('')
      .replaceAll(/\$(\w+)/g, (_, name: string) => {
        const set = sets.get(name)
        if (!set) throw new Error(`No set $${name}`)
        return draw(set)
      })
  return text.split('\n').flatMap((line) => {
    const set = /^\$(\w+) = (.*)$/.exec(line)
    if (set) sets.set(set[1]!, parse(set[2]!))
    const way = /^([\w-]+): (.*)$/.exec(line)
    if (!way) return []
    const [, meaning = '', pattern = ''] = way
    const tree = parse(pattern)
    const wanted = Math.round(each * shareOf(pattern))
    const drawn = Array.from({ length: wanted * 3 }, () => draw(tree).replaceAll(/\s+/g, ' ').trim())
    return [...new Set(drawn)]
      .slice(0, wanted)
      .map((words) => ({ words: dressed(words, meaning, chance), meanings: [meaning] }))
  })
}
