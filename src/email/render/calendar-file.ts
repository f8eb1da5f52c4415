import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

/** One booked step as calendars know it: the same `uid` for ever, a higher `sequence` with every change. */
export interface CalendarEvent {
  readonly uid: string
  readonly sequence: number
  readonly title: string
  /** Both zones where they differ, how to change it; no words that somebody typed. */
  readonly description: string
  readonly place: string
  readonly startsAt: Date
  readonly minutes: number
  readonly organizer: { readonly name: string; readonly email: string }
  readonly attendees: readonly { readonly name: string; readonly email: string }[]
  /** When the file is made. */
  readonly stampedAt: Date
}

/** Publish: to add by hand. Request: an invitation or its update. Cancel: takes the entry out of the calendar again. */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL'

/** An iCalendar file (RFC 5545, 5546). Times are in UTC, so that no calendar needs to know the zone. */
export const calendarFile = (event: CalendarEvent, method: CalendarMethod): string => {
  const calendar = ical({
    prodId: { company: 'P3', product: 'P3 Bot', language: 'EN' },
    method: ICalCalendarMethod[method],
  })
  const entry = calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    start: event.startsAt,
    end: new Date(event.startsAt.getTime() + event.minutes * 60_000),
    stamp: event.stampedAt,
    summary: event.title,
    description: event.description,
    location: event.place,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  // A file to add by hand invites nobody.
  if (method === 'PUBLISH') return calendar.toString()
  entry.organizer(event.organizer)
  for (const { name, email } of event.attendees) entry.createAttendee({ name, email, rsvp: true })
  return calendar.toString()
}
