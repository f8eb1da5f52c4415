import { isZone } from '../calendar/zone.ts'
import { shortened } from '../characters.ts'
import { formerCodes } from '../plan/crosswalk.ts'
import { districtFinder } from '../roster/district-meant.ts'
import { dayMeant } from '../table/day-meant.ts'
import { codeMeant, isCrushed } from '../table/read-codes.ts'
import type { Cells, ItemReader, Wrong } from './item-reader.ts'
import type { ListFacts, ListKind } from './list-items.ts'
import { recommendedReaders } from './recommended-rows.ts'
import { regionReaders, yesOrNo } from './region-rows.ts'

export type ItemReaders = { readonly [K in ListKind]: ItemReader<K> }

const longest = 120
const code = /^[A-Za-z0-9-]{1,20}$/
const levels = ['elementary', 'middle', 'high', 'other'] as const
const zones: Readonly<Record<string, string>> = {
  central: 'America/Chicago',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  eastern: 'America/New_York',
  et: 'America/New_York',
  est: 'America/New_York',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
}

/** A code that may be new: Excel's lost zeros come back where all codes there are have one length. */
const codeOf = (cell: string, known: ReadonlyMap<string, unknown>, width: number | undefined): string => {
  const meant = codeMeant(cell, known)
  if (meant !== undefined) return meant
  return width !== undefined && /^\d+$/.test(cell) ? cell.padStart(width, '0') : cell
}

const widthOf = (items: readonly { readonly code: string }[]): number | undefined => {
  const widths = new Set(items.map((one) => one.code.length))
  return widths.size === 1 ? [...widths][0] : undefined
}

/** Reads each list's rows against what there is now. What a file has no cell for stays as it is. */
export const itemReaders = (facts: ListFacts, has: ReadonlySet<string> = new Set()): ItemReaders => {
  const districts = new Map(facts.districts.map((one) => [one.code, one]))
  const schools = new Map(facts.schools.map((one) => [one.code, one]))
  const rubric = new Map(facts.rubric.map((one) => [one.code.toLowerCase(), one]))
  const counties = new Map(facts.districts.map((one) => [one.county.toLowerCase(), one]))
  const districtOf = districtFinder(facts.districts)
  const [districtWidth, schoolWidth] = [widthOf(facts.districts), widthOf(facts.schools)]
  const named = (cells: Cells, wrong: Wrong) => {
    if (cells.name === '') wrong('name', 'Please fill in the name.')
    if ((cells.name ?? '').length > longest) wrong('name', `Please keep the name to ${longest} characters.`)
    return cells.name ?? ''
  }
  const enrolled = (cell: string | undefined, before: number | undefined, wrong: Wrong): number => {
    if (!cell) return before ?? 0
    const value = Number(cell.replaceAll(',', ''))
    if (!Number.isInteger(value) || value < 0 || value > 10_000_000) wrong('enrollment', 'That is no whole number.')
    return value
  }
  const coded = (cell: string, wrong: Wrong) => {
    if (isCrushed(cell)) wrong('code', 'Excel has made a power of ten of this code. Please format the column as text.')
    else if (!code.test(cell)) wrong('code', 'A code has letters, digits and hyphens, 20 at most.')
  }
  const districtIn = (cell: string | undefined, column: string, wrong: Wrong): string => {
    const found = districtOf(cell ?? '')
    if (typeof found === 'string') wrong(column, found)
    return typeof found === 'string' ? '' : found.code
  }
  const days = (cells: Cells, wrong: Wrong) => {
    const startsOn = dayMeant(cells.startsOn ?? '')
    const endsOn = cells.endsOn ? dayMeant(cells.endsOn) : startsOn
    if (!startsOn) wrong('start', 'Please write the day as 2026-10-05 or 10/5/2026.')
    if (startsOn && !endsOn) wrong('end', 'Please write the day as 2026-10-09 or 10/9/2026.')
    if (startsOn && endsOn && endsOn < startsOn) wrong('end', 'The last day lies before the first.')
    return { startsOn: startsOn ?? '', endsOn: endsOn ?? '' }
  }
  return {
    districts: {
      keyOf: (item) => item.code,
      read: (cells, wrong) => {
        const own = codeOf(cells.code ?? '', districts, districtWidth)
        const before = districts.get(own)
        coded(own, wrong)
        const county = cells.county || before?.county || ''
        const near = counties.get(county.toLowerCase())
        const countyFips = cells.countyFips || near?.countyFips || before?.countyFips || ''
        if (county === '') wrong('county', 'Please fill in the county.')
        else if (!/^\d{5}$/.test(countyFips))
          wrong(
            'county',
            `No district of ${shortened(county, 40)} is here yet: please add a column county_fips with its five digits.`,
          )
        const said = cells.timeZone?.toLowerCase().replace(/\s*(standard|daylight)?\s*time$/, '')
        const timeZone = said
          ? (zones[said] ?? cells.timeZone!)
          : (before?.timeZone ?? near?.timeZone ?? facts.timeZone)
        if (!isZone(timeZone)) wrong('time_zone', 'Please write Central, Eastern or a zone like America/Chicago.')
        const enrollment = enrolled(cells.enrollment, before?.enrollment, wrong)
        return { code: own, name: named(cells, wrong), county, countyFips, timeZone, enrollment }
      },
    },
    schools: {
      keyOf: (item) => item.code,
      read: (cells, wrong) => {
        const own = codeOf(cells.code ?? '', schools, schoolWidth)
        const before = schools.get(own)
        coded(own, wrong)
        const level = cells.level ? levelOf(cells.level) : (before?.level ?? levelOf(cells.name ?? ''))
        const districtCode = districtIn(cells.district, 'district', wrong)
        const enrollment = enrolled(cells.enrollment, before?.enrollment, wrong)
        return { code: own, name: named(cells, wrong), districtCode, level, enrollment }
      },
    },
    neighbors: {
      keyOf: (item) => `${item.districtA} ${item.districtB}`,
      read: (cells, wrong) => {
        const [a, b] = [districtIn(cells.district, 'district', wrong), districtIn(cells.other, 'neighbor', wrong)]
        if (a !== '' && a === b) wrong('neighbor', 'That is the district itself.')
        const neighbors = yesOrNo(cells.neighbors, 'neighbors', wrong)
        return a < b ? { districtA: a, districtB: b, neighbors } : { districtA: b, districtB: a, neighbors }
      },
    },
    ...regionReaders(facts, districtIn),
    rubric: {
      keyOf: (item) => item.code.toLowerCase(),
      read: (cells, wrong) => {
        if (!/^[A-Za-z0-9.-]{1,12}$/.test(cells.code ?? '')) wrong('indicator', 'A code is short, like A1.')
        if (cells.standard === '') wrong('standard', 'Please fill in the standard.')
        if ((cells.standard ?? '').length > longest) wrong('standard', `Please keep it to ${longest} characters.`)
        // An empty cell ends what the column said before; a file without the column leaves it.
        const stands = has.has('was') ? undefined : rubric.get((cells.code ?? '').toLowerCase())?.was
        const was = formerCodes(cells.was).join(' ') || stands
        if ((was ?? '').length > longest) wrong('was', `Please keep it to ${longest} characters.`)
        return {
          code: cells.code ?? '',
          name: named(cells, wrong),
          standard: cells.standard ?? '',
          ...(was && { was }),
        }
      },
    },
    ...recommendedReaders(facts),
    breaks: {
      keyOf: (item) => `${item.districtCode ?? ''} ${item.startsOn} ${item.endsOn}`,
      read: (cells, wrong) => {
        const { startsOn, endsOn } = days(cells, wrong)
        const everywhere = /^(|all|state|statewide|state-wide|everyone|\*)$/i.test(cells.district ?? '')
        const districtCode = everywhere ? undefined : districtIn(cells.district, 'district', wrong)
        const year = facts.years.find((one) => one.startsOn <= startsOn && startsOn <= one.endsOn)
        if (startsOn && endsOn && (!year || year.closed))
          wrong('start', 'These days are in no school year that runs or is prepared.')
        const name = shortened(cells.name || 'Days off', 60)
        return { cycleId: year?.cycleId ?? '', name, ...(districtCode && { districtCode }), startsOn, endsOn }
      },
    },
    years: {
      keyOf: (item) => item.cycleId,
      read: (cells, wrong) => {
        const { startsOn, endsOn } = days(cells, wrong)
        const year = facts.years.find(
          (one) => one.name === (cells.name ?? '').replace(/^(\d{4})\s*[-–/]\s*(?:20)?(\d{2})$/, '$1-$2'),
        )
        if (!year) wrong('year', 'No such school year is here. Prepare it first: the word “prepare” does.')
        else if (year.closed) wrong('year', 'That school year is closed; its dates stay.')
        if (startsOn && endsOn && Date.parse(endsOn) - Date.parse(startsOn) > longestYear)
          wrong('end', 'A school year has at most 18 months.')
        return { cycleId: year?.cycleId ?? '', name: year?.name ?? '', startsOn, endsOn }
      },
    },
  }
}

const longestYear = 550 * 86_400_000

/** "Elementary School", "K-5", "HS": the level that is meant. */
const levelOf = (words: string): string => {
  const said = words.toLowerCase()
  const plain = levels.find((one) => said.includes(one))
  if (plain) return plain
  if (/\b(es|primary|intermediate|k-?[2-6]|pk-?[2-6])\b/.test(said)) return 'elementary'
  if (/\b(ms|junior high|6-?8|5-?8|7-?8)\b/.test(said)) return 'middle'
  return /\b(hs|secondary|9-?12)\b/.test(said) ? 'high' : 'other'
}
