import { shortened } from '../characters.ts'
import type { RowFault } from '../table/open-table.ts'
import { tidyCell } from '../table/tidy-cell.ts'

/** An all-day event of a calendar file, as a row of the list of breaks. */
interface CalendarRow {
  readonly line: number
  readonly cells: { readonly name: string; readonly startsOn: string; readonly endsOn: string }
}

export interface ReadCalendar {
  readonly rows: readonly CalendarRow[]
  /** Events that are no days off, by name. */
  readonly left: readonly string[]
  readonly faults: readonly RowFault[]
}

/** Whether a file is a calendar (.ics). */
export const isCalendar = (text: string): boolean => /^\ufeff?\s*BEGIN:VCALENDAR/i.test(text)

/** A school's calendar has board meetings and concerts too: what of it are days without school, or days that nobody should be asked on. */
const daysOff =
  /break|holiday|closed|no school|no students|vacation|recess|snow|inclement|testing|assessment|tnready|tcap|thanksgiving|christmas|winter|labor day|memorial day|mlk|martin luther|presidents|veterans|good friday|election day|teacher work ?day|in-?service|professional development/i

interface Line {
  readonly line: number
  readonly name: string
  readonly value: string
}

/** Days off of a calendar file; repeated events are said to be written out. */
export const readCalendar = (text: string): ReadCalendar => {
  const rows: CalendarRow[] = []
  const left: string[] = []
  const faults: RowFault[] = []
  for (const event of eventsOf(text)) {
    const of = (name: string) => event.find((one) => one.name === name)?.value ?? ''
    const summary = wordsOf(of('SUMMARY'))
    const line = event[0]?.line ?? 1
    if (/^CANCELLED$/i.test(of('STATUS'))) continue
    const [starts, ends] = [of('DTSTART'), of('DTEND')]
    if (!isWholeDay(starts) || (ends !== '' && !isWholeDay(ends)) || !daysOff.test(summary)) {
      left.push(summary || 'without a name')
      continue
    }
    if (of('RRULE') !== '') {
      faults.push({
        line,
        sentence: `“${shortened(summary, 60)}” repeats. Please write its days out as events of their own.`,
      })
      continue
    }
    const startsOn = isoOf(starts)
    rows.push({
      line,
      cells: { name: summary, startsOn, endsOn: ends === '' ? startsOn : lastDay(startsOn, isoOf(ends)) },
    })
  }
  return { rows, left, faults }
}

function* eventsOf(text: string): Generator<readonly Line[]> {
  let event: Line[] | undefined
  let line = 0
  // A long line goes on in the next one, after a space.
  for (const raw of text.split(/\r\n|\r|\n/)) {
    line++
    if (/^[ \t]/.test(raw)) {
      const last = event?.at(-1)
      if (event && last) event[event.length - 1] = { ...last, value: last.value + raw.slice(1) }
    } else if (/^BEGIN:VEVENT/i.test(raw)) event = []
    else if (/^END:VEVENT/i.test(raw)) {
      if (event) yield event
      event = undefined
    } else if (event) {
      const [, name = '', value = ''] = /^([A-Za-z-]+)(?:;[^:]*(?:"[^"]*"[^:]*)*)?:(.*)$/.exec(raw) ?? []
      event.push({ line, name: name.toUpperCase(), value })
    }
  }
}

/** 20261005, or midnight of it. */
const isWholeDay = (value: string): boolean => /^\d{8}(T000000Z?)?$/.test(value.trim())
const isoOf = (value: string): string => value.trim().replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3')

/** The end of a calendar's day is the morning after it. */
const lastDay = (startsOn: string, end: string): string => {
  const before = new Date(Date.parse(`${end}T00:00:00Z`) - 86_400_000)
  const iso = Number.isNaN(before.getTime()) ? startsOn : before.toISOString().slice(0, 10)
  return iso < startsOn ? startsOn : iso
}

const wordsOf = (value: string): string => tidyCell(value.replaceAll(/\\n/gi, ' ').replaceAll(/\\([,;\\])/g, '$1'))
