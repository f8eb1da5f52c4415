const format = (date: Date, timeZone: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', { timeZone, ...options }).format(date).replace(/\u202f/g, ' ')

/** Tue, Nov 24, 2026 */
export const dayOf = (date: Date, timeZone: string): string =>
  format(date, timeZone, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' })

/** 8:41 AM CST */
export const timeOf = (date: Date, timeZone: string): string =>
  format(date, timeZone, { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' })

/** Tue, Nov 24, 8:41 AM CST */
export const momentOf = (date: Date, timeZone: string): string =>
  format(date, timeZone, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  })

/** Whether both moments lie on one day there. */
const sameDay = (a: Date, b: Date, timeZone: string): boolean => dayOf(a, timeZone) === dayOf(b, timeZone)

/** A mail list's short stamp: the hour for today, else the day. */
export const stampOf = (date: Date, now: Date, timeZone: string): string =>
  sameDay(date, now, timeZone)
    ? format(date, timeZone, { hour: 'numeric', minute: '2-digit' })
    : format(date, timeZone, { month: 'short', day: 'numeric' })

/** 3 days ahead, 5 hours ahead; undefined when the clock was not moved by an hour at least. */
export const aheadOf = (offsetMilliseconds: number): string | undefined => {
  const hours = Math.round(offsetMilliseconds / 3_600_000)
  if (hours < 1) return undefined
  const [count, unit] = hours < 24 ? [hours, 'hour'] : [Math.round(hours / 24), 'day']
  return `${count} ${unit}${count === 1 ? '' : 's'} ahead`
}
