/** A length of time that was said, in minutes, and the words without it. */
export interface Length {
  readonly minutes?: number
  readonly rest: string
  /** The words that said it, where they stand together. */
  readonly told?: string
  /** Something was said of how long, and it can't be told which length: "an hour or two", "over an hour". */
  readonly isUnread?: boolean
}

type Rule = readonly [pattern: RegExp, minutes: (match: RegExpMatchArray) => number]

const number = String.raw`(\d{1,3}(?:\.\d+)?)`
/** The first that fits counts: the longer ones stand before what they contain. */
const rules: readonly Rule[] = [
  [/\bthree quarters of an hour\b/, () => 45],
  [/\b(?:a )?quarter of an hour\b/, () => 15],
  [/\b(a )?couple( of)? hours\b/, () => 120],
  [new RegExp(`\\b${number}(?: and a half)[ -]hours?\\b`), (m) => Number(m[1]) * 60 + 30],
  [new RegExp(`\\b${number}[ -]hours? and a half\\b`), (m) => Number(m[1]) * 60 + 30],
  [new RegExp(`\\b${number}[ -]hours?(?: and)? ${number}[ -]minutes?\\b`), (m) => Number(m[1]) * 60 + Number(m[2])],
  [/\b(?:an? )?hours?(?: and)? (\d{1,2}) minutes?\b/, (m) => 60 + Number(m[1])],
  [/\b(?:an? )?hours? and a half\b/, () => 90],
  [/\b(?:an? )?hour and (?:a|one) quarter\b/, () => 75],
  [/\b(?:an? )?hour and three quarters\b/, () => 105],
  [/\bhalf an hours?\b|(?<!\band an? )\bhalf hours?\b/, () => 30],
  [new RegExp(`\\b${number}[ -]hours?\\b`), (m) => Number(m[1]) * 60],
  [new RegExp(`\\b${number}[ -]minutes?\\b`), (m) => Number(m[1])],
  [/\ban? hours?\b|(?<![-\d] ?)\bhour(?= (?:long )?(?:call|visit|meeting)\b)/, () => 60],
]

/** "A really helpful hour", "two good hours": how it was, not how long. */
const praise =
  /\b(?:good|full|solid|whole|long|great|nice|productive|really|very|helpful|wonderful|quick|straight|some|odd) (?=(?:\w+ )?(?:hours?|minutes)\b)/g

/** Of what is over, a number that stands alone at the end is how long it was: "call done yesterday, 35". */
const bare: Rule = [/(?<=, |\b(?:call|visit|meeting|done|was|took|lasted|for) )(\d{2,3})$/, (m) => Number(m[1])]

const amount = String.raw`(?:an hour|half an hour|a quarter of an hour|\d+(?:\.\d+)?[ -](?:hours?|minutes?))`
/** "An hour or two", "30 to 45 minutes", "over an hour": between two lengths, or beyond one. */
const unsure: readonly RegExp[] = [
  /\b(?:an?|one|two|three|four|\d{1,3}(?:\.\d+)?)(?: hours?| minutes)? ?(?:or|to|-|–) ?(?:\d{1,3}(?:\.\d+)?|two|three|four|so many)(?: and a half)?[ -](?:hours?|minutes)\b/,
  /\b(?:an hour|\d+ (?:hours?|minutes)) (?:or|to) (?:two|three|four|more|less|\d{1,3})\b(?! ?(?:am|pm|oclock))/,
  new RegExp(
    `\\b(?:over|more than|less than|under|at least|at most|up to|no more than|not even|longer than|shorter than) (?:an? )?${amount}`,
  ),
  /\b(?:a )?(?:few|several|bunch of|handful of) (?:hours|minutes)\b/,
]

/** "A two-hour delay", "20 minutes away", "an hour ago": when, or of something else, not how long the two meet. */
const ofSomethingElse = new RegExp(
  `\\b(?:a )?${amount} (?=(?:ago|later|earlier|sooner|away|late|early|from now|from here|before|behind|out|apart|drive|commute|ride|delay|delayed|break|lunch|notice|each way|one way|time difference|difference|to get|to drive|of driving|in the car)\\b)`,
)

/** "In an hour": when, unless something is fitted in. */
const away =
  /(?<!\b(?:fit|squeeze|put|get|got|work|pencil|spent|done) )\bin (?:an hour|half an hour|\d+ (?:hours?|minutes))\b/

/** The length without what only praises it or belongs to something else. */
const plainLengths = (said: string, isOver: boolean): string => {
  const words = said.replaceAll(praise, '')
  // "At 10 hours" is a time of day as other languages say it.
  const at = /(\bat(?= \d+ hours?\b)|day(?= \d+ hour\b)) (\d{1,2}) hours?\b/
  if (at.test(words)) return plainLengths(words.replace(at, '$1 $2 oclock'), isOver)
  const later = /\b(back|up|later|earlier|delayed|late)( by)? (an hour|half an hour|\d+ (hours?|minutes))\b/
  if (!isOver && later.test(words)) return plainLengths(words.replace(later, '$1'), isOver)
  if (!isOver && away.test(words)) return plainLengths(words.replace(away, ''), isOver)
  return ofSomethingElse.test(words) ? plainLengths(words.replace(ofSomethingElse, ''), isOver) : words
}

const without = (words: string, at: number, length: number): string =>
  `${words.slice(0, at)} , ${words.slice(at + length)}`.replace(/\b(for|about)( a)? ,/, ',')

/** Takes the length out: its numbers are neither hours of the day nor days. */
export const takeLength = (said: string, isOver = false): Length => {
  const words = plainLengths(said, isOver)
  for (const pattern of unsure) {
    const match = pattern.exec(words)
    if (match) return { rest: without(words, match.index, match[0].length), isUnread: true, told: match[0] }
  }
  for (const [pattern, minutes] of isOver ? [...rules, bare] : rules) {
    const match = words.match(pattern)
    if (!match || match.index === undefined) continue
    const rest = without(words, match.index, match[0].length)
    const said = Math.round(minutes(match))
    const other = rules.map(([again, more]) => [rest.match(again), more] as const).find(([again]) => again !== null)
    // Two lengths that differ: which of them is meant can't be told.
    if (other?.[0] && Math.round(other[1](other[0])) !== said)
      return { rest: without(rest, other[0].index!, other[0][0].length), isUnread: true, told: match[0] }
    return { minutes: said, rest, told: match[0] }
  }
  return { rest: words }
}
