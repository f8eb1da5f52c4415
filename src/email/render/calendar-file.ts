import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { DateTime } from 'luxon'
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library'

/** One booked step as calendars know it: the same `uid` for ever, a higher `sequence` with every change. */
export interface CalendarEvent {
  readonly uid: string
  readonly sequence: number
  readonly title: string
  /** Both zones where they differ, how to change it. */
  readonly description: string
  /** The school, or the phone number, meeting link or place that the two agreed on. */
  readonly place: string
  readonly startsAt: Date
  readonly minutes: number
  /** IANA zone the file tells its times in: the host's. */
  readonly timeZone: string
  readonly organizer: { readonly name: string; readonly email: string }
  readonly attendees: readonly { readonly name: string; readonly email: string }[]
  /** When the file is made. */
  readonly stampedAt: Date
}

/** Publish: to add by hand. Request: an invitation or its update. Cancel: takes the entry out of the calendar again. */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL'

/** An iCalendar file (RFC 5545, 5546), in the event's own zone, which goes along as a VTIMEZONE. */
export const calendarFile = (event: CalendarEvent, method: CalendarMethod): string => {
  const calendar = ical({
    prodId: { company: 'P3', product: 'P3 Bot', language: 'EN' },
    method: ICalCalendarMethod[method],
  })
  const zone = zoneBlock(event.timeZone)
  const start = DateTime.fromJSDate(event.startsAt, { zone: zone?.name ?? 'utc' })
  if (zone) calendar.timezone({ name: zone.name, generator: () => zone.block })
  const entry = calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    start,
    end: start.plus({ minutes: event.minutes }),
    // A zone that the library doesn't know is told in UTC, which every calendar understands.
    ...(zone && { timezone: zone.name }),
    stamp: event.stampedAt,
    summary: printable(event.title),
    description: event.description,
    location: printable(event.place),
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  // A file to add by hand invites nobody.
  if (method !== 'PUBLISH') {
    entry.organizer({ ...event.organizer, name: calledIn(event.organizer) })
    // Both have agreed, and an answer that a calendar sends would reach nobody: none is asked for.
    for (const one of event.attendees) entry.createAttendee({ name: calledIn(one), email: one.email, rsvp: false })
  }
  // The library leaves out that a stamp is in UTC where the file has a zone (RFC 5545, 3.8.7.2 wants it so).
  return `${calendar
    .toString()
    .trimEnd()
    .replace(/^(DTSTAMP:\d{8}T\d{6})\r?$/m, '$1Z\r')}\r\n`
}

/** A zone with an older name, like US/Central, is told by the name that stands in its block: readers look it up there. */
const zoneBlock = (timeZone: string): { readonly name: string; readonly block: string } | undefined => {
  if (!tzlib_get_timezones(false).includes(timeZone)) return undefined
  const [block = '', parameter = ''] = tzlib_get_ical_block(timeZone)
  return { name: parameter.replace(/^TZID=/, ''), block }
}

/** On one line, without what no line shows, and without signs that turn the direction of what stands behind them. */
const printable = (words: string): string =>
  words
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()

/**
 * A parameter's value has no way to hold a quotation mark (RFC 5545, 3.2); of a backslash, a caret and a semicolon readers
 * make different things.
 */
const asParameter = (name: string): string =>
  printable(name).replaceAll(/["“”]/g, "'").replaceAll('\\', '/').replaceAll('^', '').replaceAll(';', ',').trim()

/** Whoever has no name that shows is called by their address: calendars refuse an organizer without one. */
const calledIn = ({ name, email }: { readonly name: string; readonly email: string }): string => {
  const called = asParameter(name)
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(called) ? called : email
}
