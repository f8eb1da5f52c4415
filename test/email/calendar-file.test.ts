import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, it } from 'vitest'
import { type CalendarEvent, calendarFile } from '../../src/email/render/calendar-file.ts'

const event: CalendarEvent = {
  uid: 's1@p3',
  sequence: 2,
  title: 'P3 first visit: Ana Ruiz and Ben Cole',
  description: 'Tue, Mar 3, 10:00 AM CST (11:00 AM EST)',
  place: 'Birch Elementary',
  startsAt: new Date('2027-03-03T16:00:00Z'),
  minutes: 180,
  timeZone: 'America/Chicago',
  organizer: { name: 'P3', email: 'p3@education.example' },
  attendees: [{ name: 'Ana Ruiz', email: 'ana@schools.example' }],
  stampedAt: new Date('2026-11-24T15:00:00Z'),
}

/** A name as rosters hold them, and how it may be read back. */
const names: readonly (readonly [string, string])[] = [
  ['Robert "Bob" Doe', "Robert 'Bob' Doe"],
  ['Robert “Bob” Doe', "Robert 'Bob' Doe"],
  ['"', "'"],
  ['Back\\slash', 'Back/slash'],
  ['ends with \\', 'ends with /'],
  ['Dr. Lee: Principal', 'Dr. Lee: Principal'],
  ['Doe, Jane; Ed.D.', 'Doe, Jane, Ed.D.'],
  ['O’Neill-Ruiz', 'O’Neill-Ruiz'],
  ['أحمد בן־דוד', 'أحمد בן־דוד'],
  ['Zoë 🎓👩🏽‍🏫', 'Zoë 🎓👩🏽‍🏫'],
  ['two\r\nATTENDEE:mailto:evil@x.example', 'two ATTENDEE:mailto:evil@x.example'],
  [`${'Ñandú 🏫 '.repeat(30)}end`, `${'Ñandú 🏫 '.repeat(30)}end`],
  ['Tab\there', 'Tab here'],
  ["^n ^' ^^", "n '"],
  ['"Bob" and "Ann"', "'Bob' and 'Ann'"],
  ['"Robert Doe"', "'Robert Doe'"],
  ['\\n\\N\\,\\;', '/n/N/,/,'],
  ['two\nlines\rthree\u2028four\u2029five\u0085six', 'two lines three four five six'],
  ['\u0000bell\u0007 and\u001b[31m escape\u007f', 'bell and [31m escape'],
  ['\u202Eevil\u202C \u2066Lee\u2069 \u200Fעברית', 'evil Lee \u200Fעברית'],
  ['محمد (Lee) דוד, Ph.D.', 'محمد (Lee) דוד, Ph.D.'],
  ['👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['José Núñez', 'José Núñez'],
  ['ATTENDEE;CN=x:mailto:a@b.example', 'ATTENDEE,CN=x:mailto:a@b.example'],
  ['a'.repeat(200), 'a'.repeat(200)],
  ['ü'.repeat(200), 'ü'.repeat(200)],
  ['🏫'.repeat(200), '🏫'.repeat(200)],
  [`${'"'.repeat(100)}${'\\'.repeat(100)}`, `${"'".repeat(100)}${'/'.repeat(100)}`],
]

const byNodeIcal = (text: string) => {
  const found = Object.values(nodeIcal.sync.parseICS(text)).find((one) => one?.type === 'VEVENT') as Read
  return { attendees: [found.attendee].flat(), organizer: found.organizer, start: found.start, end: found.end }
}
interface Party {
  readonly params: { readonly CN: string }
  readonly val: string
}
interface Read {
  readonly attendee: Party | Party[]
  readonly organizer: Party
  readonly start: Date
  readonly end: Date
}

const byIcalJs = (text: string) => {
  const found = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!
  const party = (one: ICAL.Property) => [one.getParameter('cn'), String(one.getFirstValue()).toLowerCase()]
  return {
    attendees: found.getAllProperties('attendee').map(party),
    organizer: party(found.getFirstProperty('organizer')!),
    start: new ICAL.Event(found).startDate.toJSDate(),
  }
}

const unquoted = (words: string) => words.replace(/^"(.*)"$/s, '$1')

describe.each(['REQUEST', 'CANCEL'] as const)('a calendar file for %s', (method) => {
  it.each(names)('is read alike by two readers with %j as attendee and organizer', (typed, read) => {
    const text = calendarFile(
      {
        ...event,
        organizer: { name: typed, email: 'p3@education.example' },
        attendees: [
          { name: typed, email: 'bob.doe@one.example' },
          { name: 'Ana Ruiz', email: 'ana@schools.example' },
        ],
      },
      method,
    )
    expect(byIcalJs(text)).toMatchObject({
      attendees: [
        [read, 'mailto:bob.doe@one.example'],
        ['Ana Ruiz', 'mailto:ana@schools.example'],
      ],
      organizer: [read, 'mailto:p3@education.example'],
    })
    const other = byNodeIcal(text)
    expect(other.attendees.map((one) => [unquoted(one.params.CN), one.val.toLowerCase()])).toEqual([
      [read, 'mailto:bob.doe@one.example'],
      ['Ana Ruiz', 'mailto:ana@schools.example'],
    ])
    expect(unquoted(other.organizer.params.CN)).toBe(read)
  })
})

describe.each(['REQUEST', 'CANCEL'] as const)('a calendar file for %s of somebody without a name', (method) => {
  it.each(['', ' ', '\n', '\u200B', '\u0000'])('%j: the address stands for it, and both readers find it', (name) => {
    const text = calendarFile(
      { ...event, organizer: { name, email: 'p3@education.example' }, attendees: [{ name, email: 'bob@one.example' }] },
      method,
    )
    expect(byIcalJs(text)).toMatchObject({
      attendees: [['bob@one.example', 'mailto:bob@one.example']],
      organizer: ['p3@education.example', 'mailto:p3@education.example'],
    })
    const { attendees, organizer } = byNodeIcal(text)
    expect([...attendees, organizer].map((one) => [unquoted(one.params.CN), one.val.toLowerCase()])).toEqual([
      ['bob@one.example', 'mailto:bob@one.example'],
      ['p3@education.example', 'mailto:p3@education.example'],
    ])
  })
})

describe('a calendar file', () => {
  it.each([
    ['America/Chicago', '20270303T100000'],
    ['America/New_York', '20270303T110000'],
    ['America/Phoenix', '20270303T090000'],
  ])('tells the time in %s, with the zone itself, and both readers find the moment', (timeZone, local) => {
    const text = calendarFile({ ...event, timeZone }, 'REQUEST')
    expect(text).toContain(`BEGIN:VTIMEZONE\r\nTZID:${timeZone}\r\n`)
    expect(text).toContain(`DTSTART;TZID=${timeZone}:${local}\r\n`)
    expect(byNodeIcal(text)).toMatchObject({ start: event.startsAt, end: new Date('2027-03-03T19:00:00Z') })
    const zone = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone')!
    ICAL.TimezoneService.register(zone)
    expect(byIcalJs(text).start).toEqual(event.startsAt)
  })

  it.each(['US/Eastern', 'US/Central', 'America/Louisville', 'America/Indianapolis', 'America/Fort_Wayne'])(
    'tells the time in %s by the name that its zone has in the file, where both readers find the moment',
    (timeZone) => {
      const text = calendarFile({ ...event, timeZone }, 'REQUEST')
      const [, name] = /^TZID:(.+)\r$/m.exec(text)!
      expect(text).toContain(`DTSTART;TZID=${name}:`)
      ICAL.TimezoneService.register(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone')!)
      expect(byIcalJs(text).start).toEqual(event.startsAt)
      expect(byNodeIcal(text)).toMatchObject({ start: event.startsAt, end: new Date('2027-03-03T19:00:00Z') })
    },
  )

  it('keeps the moment across the change of the clocks', () => {
    const startsAt = new Date('2027-03-14T07:30:00Z') // 1:30 AM, half an hour before the clocks change
    const text = calendarFile({ ...event, startsAt, minutes: 60 }, 'REQUEST')
    expect(byNodeIcal(text)).toMatchObject({ start: startsAt, end: new Date('2027-03-14T08:30:00Z') })
  })

  it('tells a zone it does not know in UTC', () => {
    expect(calendarFile({ ...event, timeZone: 'Etc/Unknown' }, 'REQUEST')).not.toContain('VTIMEZONE')
  })

  it('ends with a line break, has no other kind of line break, and no line over 75 octets', () => {
    const words = `${'Schule für Mädchen 🏫 '.repeat(20)}, a; b\\c`
    for (const method of ['PUBLISH', 'REQUEST', 'CANCEL'] as const) {
      const text = calendarFile({ ...event, place: words, title: words }, method)
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const read = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!
      expect(read.getFirstPropertyValue('location')).toBe(words)
    }
  })

  it('is an invitation that later ones replace, and is taken out of the calendar again', () => {
    const linesOf = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n')
    expect(linesOf(calendarFile(event, 'REQUEST'))).toEqual(
      expect.arrayContaining(['METHOD:REQUEST', 'UID:s1@p3', 'SEQUENCE:2', 'STATUS:CONFIRMED']),
    )
    expect(linesOf(calendarFile({ ...event, sequence: 3 }, 'CANCEL'))).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'UID:s1@p3', 'SEQUENCE:3', 'STATUS:CANCELLED']),
    )
  })

  it('asks for no answer, which nobody would hear', () => {
    const answers = (text: string) => text.replace(/\r\n[ \t]/g, '').match(/RSVP=\w+/g)
    for (const method of ['REQUEST', 'CANCEL'] as const)
      expect(answers(calendarFile(event, method))).toEqual(['RSVP=FALSE'])
  })
  it('to add by hand invites nobody', () => {
    expect(calendarFile(event, 'PUBLISH')).not.toMatch(/ATTENDEE|ORGANIZER/)
  })
})
