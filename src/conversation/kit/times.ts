import { DateTime } from 'luxon'
import type { LengthRange } from '../../core/partnership/recommended.ts'
import { count } from './words.ts'

const at = (moment: Date, zone: string) => DateTime.fromJSDate(moment, { zone }).setLocale('en-US')

/** "7:30 AM" of "07:30". */
export const timeOfDay = (time: string): string => {
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`
}

/** A moment for people: "Tue, Mar 3, 10:00 AM CST", and what it is in the other zone where that differs: "(11:00 AM EST)". */
export const momentInWords = (moment: Date, zone: string, otherZone = zone): string => {
  const here = at(moment, zone)
  const there = at(moment, otherZone)
  const words = `${here.toFormat('ccc, LLL d, h:mm a')} ${shortZone(moment, zone)}`
  if (here.offset === there.offset) return words
  const day = here.toISODate() === there.toISODate() ? '' : 'ccc, '
  return `${words} (${there.toFormat(`${day}h:mm a`)} ${shortZone(moment, otherZone)})`
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>()

/** "CST". Luxon makes a formatter for each moment, which costs more than all the rest of its words. */
const shortZone = (moment: Date, zone: string): string => {
  const known = zoneFormats.get(zone)
  const format = known ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' })
  if (!known) zoneFormats.set(zone, format)
  return format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')!.value
}

/** The same without the zone, for a button. */
export const momentOnButton = (moment: Date, zone: string): string => at(moment, zone).toFormat('ccc, LLL d, h:mm a')

/** ISO day and HH:mm, as a form has them. */
export const asDateAndTime = (moment: Date, zone: string): { readonly date: string; readonly time: string } => ({
  date: at(moment, zone).toISODate()!,
  time: at(moment, zone).toFormat('HH:mm'),
})

/** The moment of a day and a time there; undefined when the clocks skip it that night. */
export const momentOf = (date: string, time: string, zone: string): Date | undefined => {
  const moment = DateTime.fromISO(`${date}T${time}`, { zone })
  return moment.isValid && moment.toFormat('HH:mm') === time ? moment.toJSDate() : undefined
}

const zoneNames: Record<string, string> = {
  'America/New_York': 'Eastern',
  'America/Chicago': 'Central',
  'America/Denver': 'Mountain',
  'America/Phoenix': 'Arizona',
  'America/Los_Angeles': 'Pacific',
}

/** How people call a zone: "Central time". */
export const zoneInWords = (zone: string): string =>
  `${zoneNames[zone] ?? zone.split('/').at(-1)!.replaceAll('_', ' ')} time`

/** "2 to 4 hours", "30 to 45 minutes"; hours where both are whole. */
export const rangeInWords = ({ from, to }: LengthRange): string => {
  if (from === to) return lengthInWords(from)
  if (from % 60 === 0 && to % 60 === 0) return `${from / 60} to ${to / 60} hours`
  return to < 120 ? `${from} to ${to} minutes` : `${lengthInWords(from)} to ${lengthInWords(to)}`
}

/** Under a field that asks for minutes; undefined: no length is recommended. */
export const recommendsLength = (range: LengthRange | undefined): string | undefined => {
  if (!range) return undefined
  const words = rangeInWords(range)
  const minutes = range.from === range.to ? `${range.to}` : `${range.from} to ${range.to}`
  return `P3 recommends ${words}${words.startsWith(`${minutes} minutes`) ? '' : ` (${minutes} minutes)`}.`
}

/** A length: "40 minutes", "3 hours", "2 hours 30 minutes". */
export const lengthInWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [hours && count(hours, 'hour'), rest && `${rest} minutes`].filter(Boolean)
  return parts.join(' ') || '0 minutes'
}
