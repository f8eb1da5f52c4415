/** A time of day that was said: where in the words, HH:mm, and the length when an end was said too. */
export interface ClockTime {
  readonly at: number
  readonly to: number
  readonly time: string
  /** Minutes. */
  readonly length?: number
}

type Half = 'am' | 'pm' | undefined

const clock = String.raw`(\d{1,2})(?::?([0-5]\d))?`
const half = String.raw`\s*(am|pm|a|p)?\b`
const hour = `${clock}${half}`
const vague: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  '(?:at |over |during )?lunch ?time': '12:00',
  'after lunch': '13:00',
  'after school': '15:30',
  'first thing': '08:00',
  'mornings?': '09:00',
  'afternoons?': '13:00',
  evening: '17:00',
}
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const day = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)'

/** Ranges before single times, clear ones before bare hours: the first that claims a piece of the words keeps it. */
const patterns: readonly RegExp[] = [
  // "February 9-11" is days in a row.
  new RegExp(`(?<!\\b(?:${months}) )\\b(?:from )?${hour}\\s*(?:-|–|to|until)\\s*(?:${hour}|(noon))(?! ?/)`, 'g'),
  /(?<!\/)\b(?:at |around |about |@ ?)?(\d{1,2})(?::?([0-5]\d))?\s*(am|pm|a|p)\b/g,
  /(?:\bat |\baround |\babout )?\b(\d{1,2}):([0-5]\d)\b/g,
  new RegExp(
    `(?<=\\b${day} (?:the visit )?(?:,? ?(?:at |around |round |about |by |(?:any ?time )?after )?))${clock}(?: ?oclock)?(?![/\\d]|th\\b|nd\\b|rd\\b|st\\b| (?:weeks?|days?|hours?|minutes|(?:of )?(?:${months}))\\b)`,
    'g',
  ),
  new RegExp(`(?:\\b(?:at|around|round|about)|@) ?${clock}(?: ?oclock)?(?![/\\d]|th\\b)`, 'g'),
  new RegExp(
    `(?<=\\b(?:for|after|by|before|do|or|and) )${clock}(?= on (?:the |this |next )?(?:${day}|\\d|${months}))`,
    'g',
  ),
  new RegExp(`(?<=\\b(?:after|past) )${clock}(?= ?(?:$|,))`, 'g'),
  new RegExp(`\\b${clock} ?oclock\\b`, 'g'),
  new RegExp(`(?<![/\\d])\\b${clock}(?= (?:eastern|central|est|edt|cst|cdt|et|ct|my time)\\b)`, 'g'),
  new RegExp(`(?<=\\bfrom )${clock}(?= on(?:ward|wards)?(?: ?$| ?,| (?!(?:the|this|next|${day}|${months})\\b)))`, 'g'),
  // "The 12th, 10": an hour behind a date, at the end of what is said.
  new RegExp(
    `(?<=\\d(?:st|nd|rd|th) ?,? ?(?:at |around |about )?)${clock}(?= ?(?:$|,|if\\b|ok\\b|works?\\b|for\\b))`,
    'g',
  ),
  new RegExp(`(?<=\\bmake it )${clock}(?![/\\d]|th\\b)`, 'g'),
  // "Feb 10 930": three or four digits behind a date are a clock.
  new RegExp(
    `(?<=\\b(?:${months}) \\d{1,2} |\\d/\\d{1,2} |${day} |\\d(?:th|st|nd|rd) )(\\d{1,2})([0-5]\\d)(?![/\\d]| ?(?:am|pm|minutes|hours))`,
    'g',
  ),
]

/** A school's day: bare hours from seven to noon are before lunch, the others after. */
const toTime = (hours: number, minutes: number, said: Half): string | undefined => {
  if (hours > 23 || minutes > 59) return undefined
  const pm = said === 'pm' || (said === undefined && hours >= 1 && hours <= 6)
  const h = said === 'am' && hours === 12 ? 0 : pm && hours < 12 ? hours + 12 : hours
  return `${String(h).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

const halfOf = (sign: string | undefined): Half => (sign ? (sign.startsWith('a') ? 'am' : 'pm') : undefined)
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** "at 9 in the morning", "Friday morning at 9": the words right beside a time say which half of the day is meant. */
const halfBeside = (words: string, at: number, to: number): Half => {
  const [, said] =
    /^ (?:in the |at )?(morning|afternoon|evening|night|tonight)\b/.exec(words.slice(to)) ??
    /\b(morning|afternoon|evening|night|tonight),? ?$/.exec(words.slice(0, at)) ??
    []
  return said ? (said === 'morning' ? 'am' : 'pm') : undefined
}
/** A clock time that says more exactly when in the morning. */
const isToldExactly = /^s? ?,? ?(?:at |around |about |@ ?)?\d/

const read = (words: string, match: RegExpExecArray): ClockTime | undefined => {
  const [whole, h = '', m = '0', sign, h2, m2 = '0', sign2, noon] = match
  // 9-22 is a day: nobody says an hour above twelve without its minutes.
  if (/^\d{1,2} ?- ?(?:1[3-9]|2\d|3[01])$/.test(whole.trim())) return undefined
  const to = match.index + whole.length
  const said = halfOf(sign) ?? halfBeside(words, match.index, to)
  const end = noon
    ? '12:00'
    : h2
      ? toTime(Number(h2), Number(m2), halfOf(sign2) ?? halfBeside(words, match.index, to))
      : undefined
  const start = toTime(
    Number(h),
    Number(m),
    said ?? (sign2 && Number(h) < Number(h2) && Number(h2) !== 12 ? halfOf(sign2) : undefined),
  )
  if (!start) return undefined
  const between = end ? minutesOf(end) - minutesOf(start) : undefined
  // From 10 PM to 2 AM: past midnight, where both halves of the day are said.
  const length = between !== undefined && between < 0 && sign && sign2 ? between + 24 * 60 : between
  return { at: match.index, to, time: start, ...(length && length > 0 && { length }) }
}

/** Every time of day in tidy words, in their order. */
export const clockTimes = (words: string): readonly ClockTime[] => {
  const found: ClockTime[] = []
  const free = (at: number, to: number) => found.every((one) => to <= one.at || at >= one.to)
  for (const pattern of patterns)
    for (const match of words.matchAll(pattern)) {
      const time = read(words, match)
      if (time && free(time.at, time.to)) found.push(time)
    }
  for (const [said, time] of Object.entries(vague))
    for (const match of words.matchAll(new RegExp(`\\b${said}\\b`, 'g'))) {
      const [at, to] = [match.index, match.index + match[0].length]
      // Beside a clock time it only says which half of the day that is.
      const beside = found.some(
        (one) => one.to <= at && at - one.to <= ' in the '.length && !/\d/.test(words.slice(one.to, at)),
      )
      const told = beside || isToldExactly.test(words.slice(to))
      if (free(at, to) && !told && !/\b(this|good) $/.test(words.slice(0, at))) found.push({ at, to, time })
    }
  return found.sort((a, b) => a.at - b.at)
}
