/** A booked time as a calendar needs it. Holds no words that somebody typed. */
export interface CalendarEntry {
  readonly title: string
  readonly place: string
  readonly startsAt: Date
  readonly minutes: number
}

const endOf = ({ startsAt, minutes }: CalendarEntry) => new Date(startsAt.getTime() + minutes * 60_000)

/** "Add to Google Calendar": a page with the entry filled in. */
export const googleCalendarUrl = (entry: CalendarEntry): string => {
  const stamp = (date: Date) => date.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  return withQuery('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: entry.title,
    dates: `${stamp(entry.startsAt)}/${stamp(endOf(entry))}`,
    location: entry.place,
  })
}

/** "Add to Outlook", for accounts of an organization. */
export const outlookCalendarUrl = (entry: CalendarEntry): string =>
  withQuery('https://outlook.office.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: entry.title,
    startdt: entry.startsAt.toISOString(),
    enddt: endOf(entry).toISOString(),
    location: entry.place,
  })

/** Outlook shows the plus signs that stand for spaces in a form's encoding: they are spelled out. */
const withQuery = (address: string, query: Record<string, string>): string =>
  `${address}?${new URLSearchParams(query).toString().replaceAll('+', '%20')}`
