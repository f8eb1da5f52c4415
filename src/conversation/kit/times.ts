import { DateTime } from 'luxon'

const at = (moment: Date, zone: string) => DateTime.fromJSDate(moment, { zone }).setLocale('en-US')

/** A moment for people: "Tue, Mar 3, 10:00 AM CST", and what it is in the other zone where that differs: "(11:00 AM EST)". */
export const momentInWords = (moment: Date, zone: string, otherZone = zone): string => {
  const here = at(moment, zone)
  const there = at(moment, otherZone)
  const words = here.toFormat('ccc, LLL d, h:mm a ZZZZ')
  if (here.offset === there.offset) return words
  const day = here.toISODate() === there.toISODate() ? '' : 'ccc, '
  return `${words} (${there.toFormat(`${day}h:mm a ZZZZ`)})`
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

/** A length: "40 minutes", "3 hours", "2 hours 30 minutes". */
export const lengthInWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [hours && `${hours} ${hours === 1 ? 'hour' : 'hours'}`, rest && `${rest} minutes`].filter(Boolean)
  return parts.join(' ') || '0 minutes'
}
