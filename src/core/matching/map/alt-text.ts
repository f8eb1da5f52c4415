import { listOf, peopleCount } from '../phrases.ts'
import type { CountyAtlas } from './county-atlas.ts'
import type { MapContent } from './map-content.ts'

const MOST_NAMED = 3

const topOf = (keys: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_NAMED)
}

/** What the picture shows, for whoever cannot see it. */
export const altTextFor = ({ names, shape }: CountyAtlas, { pairs, leftOver, stateName }: MapContent): string => {
  const nameOf = (fips: string): string => names.get(fips) ?? fips
  const routes = topOf(
    pairs.map(([a, b]) => (a === b ? `within ${nameOf(a)}` : `between ${listOf([a, b].map(nameOf).sort())}`)),
  ).map(([route, count]) => `${route} (${count})`)
  const alone = topOf(leftOver.map(nameOf)).map(([name, count]) => `${name} (${count})`)
  const sentences = [
    `Map of ${stateName} with its ${shape.features.length} counties.`,
    pairs.length === 0
      ? 'No pairs yet.'
      : `Lines join the counties of ${pairs.length === 1 ? '1 pair' : `${pairs.length} pairs`}, most ${listOf(routes)}.`,
    leftOver.length === 0
      ? 'Nobody is without a partner.'
      : `Diamonds mark ${peopleCount(leftOver.length)} without a partner, most in ${listOf(alone)}.`,
  ]
  return sentences.join(' ')
}
