import { type Column, headingKey, mapHeadings } from '../table/headings.ts'
import type { OpenTable } from '../table/open-table.ts'
import { type ListKind, listKinds } from './list-items.ts'

const districtNames = ['district code', 'district id', 'district name', 'lea', 'lea code', 'school district', 'system']
const regionNames = ['region name', 'core region', 'service region']
const startNames = ['start', 'starts', 'start date', 'begins', 'from', 'first day', 'date', 'day']
const endNames = ['end', 'ends', 'end date', 'to', 'until', 'through', 'last day']

const labelNames = ['words', 'name', 'text', 'title', 'description']
const retiredNames = ['retired yes or no', 'no longer offered']

/** The columns of each list, those that must be there first. */
export const listColumns = {
  districts: [
    { key: 'code', label: 'code', also: ['district code', 'district id', 'lea', 'lea code', 'district number'] },
    { key: 'name', label: 'name', also: ['district', 'district name', 'system', 'system name', 'lea name'] },
    { key: 'county', label: 'county', also: ['county name'] },
    { key: 'countyFips', label: 'county_fips', also: ['fips', 'county code', 'geoid'] },
    { key: 'timeZone', label: 'time_zone', also: ['zone', 'timezone', 'tz'] },
    { key: 'enrollment', label: 'enrollment', also: ['students', 'enrolment', 'adm', 'total enrollment'] },
  ],
  schools: [
    {
      key: 'code',
      label: 'code',
      also: ['school code', 'school id', 'school number', 'school_no', 'sourcedId', 'identifier'],
    },
    { key: 'name', label: 'name', also: ['school', 'school name'] },
    { key: 'district', label: 'district', also: [...districtNames, 'parentSourcedId', 'district number'] },
    { key: 'level', label: 'level', also: ['school level', 'grade level', 'grade band', 'type', 'school type'] },
    { key: 'enrollment', label: 'enrollment', also: ['students', 'enrolment', 'adm', 'total enrollment'] },
  ],
  neighbors: [
    { key: 'district', label: 'district', also: [...districtNames, 'district a', 'from district'] },
    { key: 'other', label: 'neighbor', also: ['neighbour', 'district b', 'other district', 'neighboring district'] },
    { key: 'neighbors', label: 'neighbors', also: ['yes or no', 'counts', 'active', 'keep'] },
  ],
  regions: [
    { key: 'district', label: 'district', also: districtNames },
    { key: 'region', label: 'region', also: regionNames },
  ],
  duties: [
    { key: 'region', label: 'region', also: regionNames },
    { key: 'coordinator', label: 'coordinator', also: ['region coordinator', 'looks after'] },
    { key: 'looksAfter', label: 'yes_or_no', also: ['yes or no', 'counts', 'active', 'keep'] },
  ],
  rubric: [
    { key: 'code', label: 'indicator', also: ['indicator code', 'code', 'indicator id'] },
    { key: 'name', label: 'name', also: ['indicator name', 'title', 'description'] },
    { key: 'standard', label: 'standard', also: ['standard name', 'domain', 'strand', 'category'] },
    {
      key: 'was',
      label: 'was',
      also: ['former code', 'former codes', 'old code', 'crosswalk', 'replaces', 'previous code'],
    },
  ],
  activities: [
    { key: 'activity', label: 'activity', also: ['activity code'] },
    { key: 'label', label: 'label', also: labelNames },
    { key: 'retired', label: 'retired', also: retiredNames },
  ],
  strategies: [
    { key: 'strategy', label: 'strategy', also: ['strategy code'] },
    { key: 'label', label: 'label', also: labelNames },
    { key: 'retired', label: 'retired', also: retiredNames },
  ],
  lengths: [
    { key: 'step', label: 'step', also: ['part', 'meeting'] },
    { key: 'from', label: 'from_minutes', also: ['from', 'minutes from', 'at least', 'shortest', 'minimum'] },
    { key: 'to', label: 'to_minutes', also: ['to', 'minutes to', 'at most', 'longest', 'maximum'] },
  ],
  breaks: [
    { key: 'startsOn', label: 'start', also: startNames },
    {
      key: 'name',
      label: 'name',
      also: ['break', 'holiday', 'event', 'summary', 'subject', 'what', 'title', 'reason'],
    },
    { key: 'endsOn', label: 'end', also: endNames },
    { key: 'district', label: 'district', also: districtNames },
  ],
  years: [
    { key: 'name', label: 'year', also: ['school year', 'cycle', 'academic year'] },
    { key: 'startsOn', label: 'start', also: startNames },
    { key: 'endsOn', label: 'end', also: endNames },
  ],
} as const satisfies Readonly<Record<ListKind, readonly Column[]>>

/** How many of a list's columns, the first, a file must have. */
const needed: Readonly<Record<ListKind, number>> = {
  districts: 3,
  schools: 3,
  neighbors: 2,
  regions: 2,
  duties: 2,
  rubric: 3,
  activities: 2,
  strategies: 2,
  lengths: 3,
  breaks: 1,
  years: 3,
}

/** A column without which the file is another list. */
const tells: Readonly<Record<ListKind, readonly string[]>> = {
  years: ['name', 'startsOn', 'endsOn'],
  breaks: ['startsOn'],
  neighbors: ['district', 'other'],
  regions: ['district', 'region'],
  duties: ['region', 'coordinator'],
  rubric: ['code', 'standard'],
  activities: ['activity', 'label'],
  strategies: ['strategy', 'label'],
  lengths: ['step', 'from', 'to'],
  schools: ['code', 'name', 'district'],
  districts: ['code', 'county'],
}
/** Looked for in this order: what names most about itself first. */
const order: readonly ListKind[] = [
  'years',
  'neighbors',
  'rubric',
  'activities',
  'strategies',
  'lengths',
  'districts',
  'schools',
  'breaks',
  'duties',
  'regions',
]

const emailLike = new Set(['email', 'emailaddress', 'mail', 'workemail', 'signinname', 'username'])

/** Which list a file is, by its heading. A list of people is none. */
export const tellList = ({ headings }: OpenTable): ListKind | undefined => {
  if (headings.some((heading) => emailLike.has(headingKey(heading)))) return undefined
  const placesOf = (kind: ListKind) => mapHeadings<string>(headings, listColumns[kind]).places
  return order.find((kind) => {
    const places = placesOf(kind)
    // Breaks may name their year, too.
    if (kind === 'years' && placesOf('breaks').name !== undefined) return false
    return tells[kind].every((key) => places[key] !== undefined)
  })
}

/** Labels of columns that a list needs and a file lacks. */
export const lacking = (kind: ListKind, places: Readonly<Record<string, number | undefined>>): readonly string[] =>
  listColumns[kind]
    .slice(0, needed[kind])
    .filter(({ key }) => places[key] === undefined)
    .map(({ label }) => label)

export const listSpellings: ReadonlySet<string> = new Set(
  listKinds.flatMap((kind) =>
    listColumns[kind].flatMap(({ key, label, also }) => [key, label, ...also].map(headingKey)),
  ),
)

export const listHeading = (kind: ListKind): string => listColumns[kind].map(({ label }) => label).join(',')
