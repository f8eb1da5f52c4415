import { stepLabels } from '../partnership/partnership.ts'
import { formerCodes } from '../plan/crosswalk.ts'
import type { RowFault } from '../table/open-table.ts'
import type {
  BreakItem,
  DistrictItem,
  DutyItem,
  IndicatorItem,
  LengthItem,
  ListFacts,
  ListItems,
  ListKind,
  NeighborItem,
  RecommendedListItem,
  RegionItem,
  SchoolItem,
  YearItem,
} from './list-items.ts'
import type { ReadLine, ReadList } from './read-list.ts'
import { mostOffered } from './recommended-rows.ts'

/** One thing that a file would do. */
export interface PlannedLine<K extends ListKind = ListKind> {
  readonly does: 'add' | 'change' | 'remove'
  readonly item: ListItems[K]
  /** As it stands now. */
  readonly before?: ListItems[K]
  /** The thing, and what of it changes, for who reads the preview. */
  readonly words: string
}

export interface ListPlan<K extends ListKind = ListKind> {
  readonly kind: K
  readonly lines: readonly PlannedLine<K>[]
  /** Rows that say what stands there already. */
  readonly same: number
  readonly faults: readonly RowFault[]
  /** Headings, or events of a calendar, that are not used. */
  readonly unused: readonly string[]
}

type Names = (code: string) => string

interface Planner<T> {
  find(item: T): T | undefined
  words(item: T, name: Names): string
  /** Labels of what differs. */
  differs(item: T, before: T): readonly string[]
}

const differing = <T extends object>(item: T, before: T, labels: { readonly [K in keyof T]?: string }) =>
  (Object.keys(labels) as (keyof T)[]).flatMap((key) =>
    item[key] === before[key] ? [] : [`${labels[key]}: ${item[key]}`],
  )

type Planners = { readonly [K in ListKind]: Planner<ListItems[K]> }

const plannersOf = (facts: ListFacts): Planners => {
  const districts = new Map(facts.districts.map((one) => [one.code, one]))
  const schools = new Map(facts.schools.map((one) => [one.code, one]))
  const neighbors = new Set(facts.neighbors.map((one) => `${one.districtA} ${one.districtB}`))
  const regions = new Map(facts.regions.map((one) => [one.districtCode, one]))
  const duties = new Set(facts.duties.map((one) => `${one.region} ${one.personId}`))
  const coordinators = new Map(facts.coordinators.map(({ personId, name }) => [personId, name]))
  const indicators = new Map(facts.rubric.map((one) => [one.code.toLowerCase(), one]))
  const breaks = new Map(facts.breaks.map((one) => [breakKey(one), one]))
  return {
    districts: {
      find: ({ code }: DistrictItem) => districts.get(code),
      words: ({ name, code }) => `${name} (${code})`,
      differs: (item, before) =>
        differing(item, before, {
          name: 'name',
          county: 'county',
          countyFips: 'county_fips',
          timeZone: 'time zone',
          enrollment: 'enrollment',
        }),
    },
    schools: {
      find: ({ code }: SchoolItem) => schools.get(code),
      words: ({ name, code, districtCode }, nameOf) => `${name} (${code}), ${nameOf(districtCode)}`,
      differs: (item, before) =>
        differing(item, before, { name: 'name', districtCode: 'district', level: 'level', enrollment: 'enrollment' }),
    },
    neighbors: {
      find: (item: NeighborItem) => {
        const stands = neighbors.has(`${item.districtA} ${item.districtB}`)
        return stands || !item.neighbors ? { ...item, neighbors: stands } : undefined
      },
      words: ({ districtA, districtB }, nameOf) => `${nameOf(districtA)} and ${nameOf(districtB)}`,
      differs: (item, before) => (item.neighbors === before.neighbors ? [] : ['no neighbors any more']),
    },
    regions: {
      find: (item: RegionItem) => {
        const now = regions.get(item.districtCode)
        return now?.region || item.region === '' ? now : undefined
      },
      words: ({ districtCode, region }, nameOf) => `${nameOf(districtCode)}: ${region || 'in no region'}`,
      differs: (item, before) => (item.region === before.region ? [] : [`was ${before.region}`]),
    },
    duties: {
      find: (item: DutyItem) => {
        const stands = duties.has(`${item.region} ${item.personId}`)
        return stands || !item.looksAfter ? { ...item, looksAfter: stands } : undefined
      },
      words: ({ region, personId }) => `${coordinators.get(personId) ?? 'A coordinator'} for ${region}`,
      differs: (item, before) => (item.looksAfter === before.looksAfter ? [] : ['not any more']),
    },
    rubric: {
      find: ({ code }: IndicatorItem) => indicators.get(code.toLowerCase()),
      words: ({ code, name, standard }) => `${code} ${name}, ${standard}`,
      differs: (item, before) => [
        ...differing(item, before, { code: 'code', name: 'name', standard: 'standard' }),
        ...wasDiffers(item, before),
      ],
    },
    activities: recommendedPlanner(facts.activities),
    strategies: recommendedPlanner(facts.strategies),
    lengths: {
      find: ({ step }: LengthItem) => facts.lengths.find((one) => one.step === step),
      words: lengthWords,
      differs: (item, before) =>
        item.from === before.from && item.to === before.to ? [] : [`was ${before.from} to ${before.to}`],
    },
    breaks: {
      find: (item: BreakItem) => breaks.get(breakKey(item)),
      words: ({ name, startsOn, endsOn, districtCode }, nameOf) =>
        `${name}, ${startsOn}${endsOn === startsOn ? '' : ` to ${endsOn}`}${districtCode ? `, ${nameOf(districtCode)}` : ''}`,
      differs: (item, before) => differing(item, before, { name: 'name' }),
    },
    years: {
      find: ({ cycleId }: YearItem) => facts.years.find((one) => one.cycleId === cycleId),
      words: ({ name }) => name,
      differs: (item, before) => differing(item, before, { startsOn: 'start', endsOn: 'end' }),
    },
  }
}

/** What the report counts as one from now on, and what it does not any more. */
const wasDiffers = (item: IndicatorItem, before: IndicatorItem): readonly string[] => {
  const [now, then] = [formerCodes(item.was), formerCodes(before.was)]
  const ended = then.filter((code) => !now.includes(code))
  return [
    ...(now.some((code) => !then.includes(code)) ? [`was: ${item.was}`] : []),
    ...(ended.length > 0 ? [`not counted with ${ended.join(', ')} any more`] : []),
  ]
}

const recommendedPlanner = (items: readonly RecommendedListItem[]): Planner<RecommendedListItem> => {
  const known = new Map(items.map((one) => [one.code.toLowerCase(), one]))
  return {
    find: ({ code }) => known.get(code.toLowerCase()),
    words: ({ label, code }) => `${label} (${code})`,
    differs: (item, before) => [
      ...(item.label === before.label ? [] : [`was ${before.label}`]),
      ...(item.retired === before.retired ? [] : [item.retired ? 'retired' : 'offered again']),
    ],
  }
}

const lengthWords = ({ step, from, to }: LengthItem): string => `${stepLabels[step]}: ${from} to ${to} minutes`

const breakKey = ({ cycleId, districtCode = '', startsOn, endsOn }: BreakItem) =>
  `${cycleId} ${districtCode} ${startsOn} ${endsOn}`

/** What a list would change, against what there is now. */
export const planList = <K extends ListKind>(kind: K, read: ReadList<K>, facts: ListFacts): ListPlan<K> => {
  const planner = plannersOf(facts)[kind]
  const names = new Map(facts.districts.map(({ code, name }) => [code, name]))
  const nameOf: Names = (code) => names.get(code) ?? code
  const lines = read.lines.flatMap(({ item }) => lineOf(planner, item, nameOf) ?? [])
  const gone = read.lines.length > 0 ? goneFrom(kind, read.lines, facts) : []
  const faults = [...read.faults, ...wholeFaults(kind, read.lines, facts)]
  return {
    kind,
    lines: [...lines, ...(gone as readonly PlannedLine<K>[])],
    same: read.lines.length - lines.length,
    faults,
    unused: read.unknown.filter(Boolean),
  }
}

const lineOf = <T extends ListItems[ListKind]>(planner: Planner<T>, item: T, nameOf: Names) => {
  const before = planner.find(item)
  const words = planner.words(item, nameOf)
  if (!before) return { does: 'add', item, words } as const
  const differs = planner.differs(item, before)
  if (differs.length === 0) return undefined
  const removes = 'neighbors' in item || 'looksAfter' in item
  return {
    does: removes ? 'remove' : 'change',
    item,
    before,
    words: removes ? words : `${words}: ${differs.join(', ')}`,
  } as const
}

/** A file of the rubric, or of lengths, is the whole of it: what it has no row for is none any more. */
const goneFrom = (
  kind: ListKind,
  lines: readonly ReadLine[],
  { rubric, lengths }: ListFacts,
): readonly PlannedLine[] => {
  if (kind === 'rubric') {
    const stays = new Set((lines as readonly ReadLine<'rubric'>[]).map(({ item }) => item.code.toLowerCase()))
    return rubric
      .filter(({ code }) => !stays.has(code.toLowerCase()))
      .map((item) => ({ does: 'remove', item, before: item, words: `${item.code} ${item.name}` }))
  }
  if (kind !== 'lengths') return []
  const stays = new Set((lines as readonly ReadLine<'lengths'>[]).map(({ item }) => item.step))
  return lengths
    .filter(({ step }) => !stays.has(step))
    .map((item) => ({ does: 'remove', item, before: item, words: lengthWords(item) }))
}

/** What is wrong with the list that would come of it, not with a row by itself. */
const wholeFaults = (kind: ListKind, lines: readonly ReadLine[], facts: ListFacts): readonly RowFault[] => {
  if (kind === 'years') return overlaps(lines as readonly ReadLine<'years'>[], facts)
  if (kind !== 'activities' && kind !== 'strategies') return []
  const rows = lines as readonly ReadLine<'activities'>[]
  const after = new Map(facts[kind].map((one) => [one.code, one.retired]))
  for (const { item } of rows) after.set(item.code, item.retired)
  const offered = [...after.values()].filter((retired) => !retired).length
  const last = rows.findLast(({ item }) => !item.retired)
  if (offered <= mostOffered || !last) return []
  const sentence = `That would offer ${offered} at once, and a form has room for ${mostOffered}. Please retire some: write “yes” under retired.`
  return [{ line: last.line, column: 'retired', sentence }]
}

const overlaps = (lines: readonly ReadLine<'years'>[], { years }: ListFacts): readonly RowFault[] => {
  const after = years.map((one) => lines.find(({ item }) => item.cycleId === one.cycleId)?.item ?? one)
  return lines.flatMap(({ line, item }) => {
    const other = after.find(
      (one) => one.cycleId !== item.cycleId && one.startsOn <= item.endsOn && item.startsOn <= one.endsOn,
    )
    return other
      ? [{ line, sentence: `${item.name} would overlap ${other.name}, ${other.startsOn} to ${other.endsOn}.` }]
      : []
  })
}
