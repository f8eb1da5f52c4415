import { DateTime } from 'luxon'

/** What a calendar file says, for people. */
export interface Invitation {
  /** invitation, update or cancellation. */
  readonly kind: 'invitation' | 'update' | 'cancellation'
  readonly title: string
  /** ISO instants; undefined where the file has none that can be read. */
  readonly startsAt: string | undefined
  readonly endsAt: string | undefined
  readonly place: string | undefined
}

interface Property {
  readonly value: string
  readonly zone: string | undefined
}

/** Lines of RFC 5545, unfolded: a line that starts with a blank goes on from the one before. */
const propertiesOf = (ics: string): Map<string, Property> => {
  const properties = new Map<string, Property>()
  const lines = ics.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  // A time zone's own DTSTART comes before the event's: only what stands in the event counts.
  const event = lines.slice(lines.indexOf('BEGIN:VEVENT') + 1)
  for (const line of [...event, ...lines.filter((one) => one.startsWith('METHOD'))]) {
    const [, name, parameters, value] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? []
    if (!name || value === undefined || properties.has(name)) continue
    properties.set(name, { value, zone: /;TZID="?([^;"]+)/.exec(parameters ?? '')?.[1] })
  }
  return properties
}

const textOf = (property: Property | undefined): string | undefined =>
  property?.value.replace(/\\n/gi, '\n').replace(/\\([,;\\])/g, '$1')

const instantOf = (property: Property | undefined): string | undefined => {
  if (!property) return undefined
  const utc = property.value.endsWith('Z')
  const zone = utc ? 'utc' : (property.zone ?? 'utc')
  const at = DateTime.fromFormat(property.value.replace(/Z$/, ''), "yyyyMMdd'T'HHmmss", { zone })
  return at.isValid ? (at.toUTC().toISO() ?? undefined) : undefined
}

/** Reads the first event of a calendar file; undefined when there is none. */
export const readInvitation = (ics: string): Invitation | undefined => {
  if (!/^BEGIN:VEVENT\r?$/m.test(ics)) return undefined
  const properties = propertiesOf(ics)
  const cancelled = properties.get('METHOD')?.value === 'CANCEL' || properties.get('STATUS')?.value === 'CANCELLED'
  const update = Number(properties.get('SEQUENCE')?.value ?? 0) > 0
  return {
    kind: cancelled ? 'cancellation' : update ? 'update' : 'invitation',
    title: textOf(properties.get('SUMMARY')) ?? 'Untitled event',
    startsAt: instantOf(properties.get('DTSTART')),
    endsAt: instantOf(properties.get('DTEND')),
    place: textOf(properties.get('LOCATION')),
  }
}
