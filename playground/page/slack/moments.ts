const format = (date: Date, timeZone: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', { timeZone, ...options }).format(date).replace(/\u202f/g, ' ')

const longDate = { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' } as const
const plainDate = { month: 'long', day: 'numeric', year: 'numeric' } as const
const shortDate = { month: 'short', day: 'numeric', year: 'numeric' } as const

const parts: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date: plainDate,
  date_pretty: plainDate,
  date_short: shortDate,
  date_short_pretty: shortDate,
  date_long: longDate,
  date_long_pretty: longDate,
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  time: { hour: 'numeric', minute: '2-digit' },
  time_secs: { hour: 'numeric', minute: '2-digit', second: '2-digit' },
}

/** Slack's date mark, e.g. `{date_short} at {time}`, in the reader's own zone; undefined when it makes no sense. */
export const formatDate = (seconds: number, pattern: string, timeZone: string): string | undefined => {
  if (!Number.isFinite(seconds)) return undefined
  const date = new Date(seconds * 1000)
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const options = parts[name]
    return options ? format(date, timeZone, options) : whole
  })
}

export const dateOfTimestamp = (ts: string): Date => new Date(Number(ts) * 1000)

export const clockTime = (date: Date, timeZone: string): string =>
  format(date, timeZone, { hour: 'numeric', minute: '2-digit' })

export const fullMoment = (date: Date, timeZone: string): string =>
  format(date, timeZone, { ...longDate, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' })

/** The line between days: Today, Yesterday, or Tuesday, March 3. */
export const dayLabel = (date: Date, now: Date, timeZone: string): string => {
  const day = (moment: Date): string => format(moment, timeZone, shortDate)
  if (day(date) === day(now)) return 'Today'
  if (day(date) === day(new Date(now.getTime() - 86_400_000))) return 'Yesterday'
  return format(date, timeZone, { weekday: 'long', month: 'long', day: 'numeric' })
}

/** Wall-clock time in a zone as a date-time field writes it: 2027-03-02T10:30. */
export const localFieldValue = (seconds: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(seconds * 1000))
    .replace(' ', 'T')

/** The moment of a wall-clock time in a zone, in UNIX seconds; asked twice, because the first guess may lie across a clock change. */
export const momentOfField = (value: string, timeZone: string): number | null => {
  const wanted = Date.parse(`${value}:00Z`)
  if (Number.isNaN(wanted)) return null
  let guess = wanted
  for (let round = 0; round < 2; round += 1) {
    const shown = Date.parse(`${localFieldValue(guess / 1000, timeZone)}:00Z`)
    guess += wanted - shown
  }
  return guess / 1000
}
