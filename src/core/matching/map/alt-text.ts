import { peopleCount } from '../phrases.ts'
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
    pairs.map(([a, b]) => (a === b ? `within ${nameOf(a)}` : [a, b].map(nameOf).sort().join(' to '))),
  ).map(([route, count]) => `${route}, ${count}`)
  const alone = topOf((leftOver ?? []).map(nameOf)).map(([name, count]) => `${name}, ${count}`)
  const sentences = [
    `A map of the ${shape.features.length} counties of ${stateName}.`,
    pairs.length === 0
      ? 'There are no pairs yet.'
      : `${pairs.length === 1 ? '1 pair is' : `${pairs.length} pairs are`} drawn as lines from county to county. The most: ${routes.join('; ')}.`,
    ...(leftOver ? [aloneInWords(leftOver.length, alone)] : []),
  ]
  return sentences.join(' ')
}

const aloneInWords = (people: number, most: readonly string[]): string =>
  people === 0
    ? 'Everyone has a partner.'
    : `Diamonds mark ${peopleCount(people)} without a partner. The most: ${most.join('; ')}.`
