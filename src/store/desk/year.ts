import type { LeftIndicator } from '../../core/chart/year-charts.ts'
import { meantBy, type VersionedRubric } from '../../core/plan/crosswalk.ts'
import type { YearCounts } from '../../usecases/desk/overview-port.ts'
import { cyclesIn } from '../cycles.ts'
import type { Handle } from '../db/handle.ts'
import { type KeptCounts, keptCounts } from './kept-counts.ts'
import { wholeYearOf } from './state-year.ts'

/** What a year came to. Reads no text that somebody typed. */
export const countYear = async (db: Handle, cycleId: string): Promise<YearCounts> => {
  const [whole, said] = await Promise.all([wholeYearOf(db, cycleId), saidIn(db, cycleId)])
  return { ...whole, ...said }
}

/** Codes of earlier versions of the rubric count as those that took their place; what nothing took the place of, by itself. */
const saidIn = async (db: Handle, cycleId: string): Promise<Omit<YearCounts, 'districts'>> => {
  const rubric = (await cyclesIn(db).find(cycleId))?.rubric
  const { to, left } = rubric ? meanings(rubric) : { to: {}, left: new Map<string, Left>() }
  const counts = await keptCounts(db, cycleId, ['said', 'offered', 'versions'])
  const { indicators, ...named } = namedIn(to, counts)
  const offered = offeredIn(to, counts)
  const inRubric = (counts: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(counts).filter(([code]) => !left.has(code)))
  return {
    ...named,
    indicators: inRubric(indicators),
    offered: inRubric(offered),
    left: [...left].flatMap(([key, one]) => {
      const counts = { steps: indicators[key] ?? 0, offered: offered[key] ?? 0 }
      return counts.steps + counts.offered > 0 ? [{ ...one, ...counts }] : []
    }),
  }
}

/** By version, what each of its codes counts as. */
type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>
type Left = Pick<LeftIndicator, 'code' | 'name' | 'version'>

/** By version, what each code counts as; and what the rubric has no more, by the key that it counts as. */
const meanings = (rubric: VersionedRubric) => {
  const versions = [rubric, ...(rubric.former ?? [])]
  const codes = new Set(versions.flatMap(({ indicators }) => indicators.map(({ code }) => code)))
  const left = new Map<string, Left>()
  const keyOf = (code: string, version: string): string => {
    const meant = meantBy(rubric, code, version)
    if (!meant.left) return meant.code ?? code
    const { rubricId, ...was } = meant.left
    const key = `${rubricId} ${was.code}`
    left.set(key, was)
    return key
  }
  const to = Object.fromEntries(
    versions.map(({ id }) => [id, Object.fromEntries([...codes].map((code) => [code, keyOf(code, id)]))]),
  )
  return { to, left }
}

const namedKinds = ['activities', 'strategies', 'indicators'] as const
type Named = Readonly<Record<string, number>>

/** What was written with the year's own version, and the sets of codes that were written with others: in a set, codes that mean the same count once. */
const inAll = (
  plain: readonly (readonly [code: string, n: number])[],
  sets: KeptCounts,
  what: 'said' | 'offered',
  to: Meanings,
): Named => {
  const all = new Map(plain)
  for (const [[of, ...set], n] of sets.all('versions')) {
    if (of !== what) continue
    const byVersion = Object.entries(JSON.parse(set.join(' ')) as Readonly<Record<string, readonly string[]>>)
    const meant = byVersion.flatMap(([version, codes]) => codes.map((code) => to[version]?.[code] ?? code))
    for (const code of new Set(meant)) all.set(code, (all.get(code) ?? 0) + n)
  }
  return Object.fromEntries(all)
}

const offeredIn = (to: Meanings, counts: KeptCounts): Named =>
  inAll(
    counts.all('offered').map(([words, n]) => [words.join(' '), n] as const),
    counts,
    'offered',
    to,
  )

/** How many logged steps name each code, the most named first; both partners' logs of a step count as one. */
const namedIn = (to: Meanings, counts: KeptCounts): Pick<YearCounts, (typeof namedKinds)[number]> => {
  const plain = (kind: (typeof namedKinds)[number]) =>
    counts.all('said').flatMap(([[what, ...code], n]) => (what === kind ? [[code.join(' '), n] as const] : []))
  return {
    activities: mostFirst(Object.fromEntries(plain('activities'))),
    strategies: mostFirst(Object.fromEntries(plain('strategies'))),
    indicators: mostFirst(inAll(plain('indicators'), counts, 'said', to)),
  }
}

const mostFirst = (named: Named): Named =>
  Object.fromEntries(Object.entries(named).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
