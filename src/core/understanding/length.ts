/** A length of time that was said, in minutes, and the words without it. */
export interface Length {
  readonly minutes?: number
  readonly rest: string
}

type Rule = readonly [pattern: RegExp, minutes: (match: RegExpMatchArray) => number]

const number = String.raw`(\d{1,3}(?:\.\d+)?)`
/** The first that fits counts: the longer ones stand before what they contain. */
const rules: readonly Rule[] = [
  [/\bthree quarters of an hour\b/, () => 45],
  [/\b(a )?couple( of)? hours\b/, () => 120],
  [new RegExp(`\\b${number}(?: and a half)[ -]hours?\\b`), (m) => Number(m[1]) * 60 + 30],
  [new RegExp(`\\b${number}[ -]hours? and a half\\b`), (m) => Number(m[1]) * 60 + 30],
  [new RegExp(`\\b${number}[ -]hours?(?: and)? ${number}[ -]minutes?\\b`), (m) => Number(m[1]) * 60 + Number(m[2])],
  [new RegExp(`\\ban hour(?: and)? ${number} minutes?\\b`), (m) => 60 + Number(m[1])],
  [/\ban hour and a half\b/, () => 90],
  [/\bhalf an hour\b|\bhalf hour\b/, () => 30],
  [/\ban? hour\b/, () => 60],
  [new RegExp(`\\b${number}[ -]hours?\\b`), (m) => Number(m[1]) * 60],
  [new RegExp(`\\b${number}[ -]minutes?\\b`), (m) => Number(m[1])],
]

/** "A really helpful hour", "two good hours": how it was, not how long. */
const praise =
  /\b(?:good|full|solid|whole|long|great|nice|productive|really|very|helpful|wonderful|quick|straight) (?=(?:\w+ )?(?:hours?|minutes)\b)/g

/** Of what is over, a number that stands alone at the end is how long it was: "call done yesterday, 35". */
const bare: Rule = [/(?<=, |\b(?:call|visit|meeting|done|was|took|lasted|for) )(\d{2,3})$/, (m) => Number(m[1])]

/** Takes the length out: its numbers are neither hours of the day nor days. */
export const takeLength = (said: string, isOver = false): Length => {
  const words = said.replaceAll(praise, '')
  // "At 10 hours" is a time of day as other languages say it.
  const at = /(\bat(?= \d+ hours?\b)|day(?= \d+ hour\b)) (\d{1,2}) hours?\b/
  if (at.test(words)) return takeLength(words.replace(at, '$1 $2 oclock'), isOver)
  const later = /\b(back|up|later|earlier|delayed|late)( by)? (an hour|half an hour|\d+ (hours?|minutes))\b/
  if (!isOver && later.test(words)) return takeLength(words.replace(later, '$1'), isOver)
  // "Finished an hour ago", "an hour later" is when, not how long.
  const away =
    /\b(?:an hour|half an hour|\d+ (?:hours?|minutes)) (?=ago\b|later\b|earlier\b|sooner\b|away\b|from now\b)/
  if (away.test(words)) return takeLength(words.replace(away, ''), isOver)
  for (const [pattern, minutes] of isOver ? [...rules, bare] : rules) {
    const match = words.match(pattern)
    if (!match || match.index === undefined) continue
    const rest = `${words.slice(0, match.index)} , ${words.slice(match.index + match[0].length)}`
    return { minutes: Math.round(minutes(match)), rest: rest.replace(/\b(for|about)( a)? ,/, ',') }
  }
  return { rest: words }
}
