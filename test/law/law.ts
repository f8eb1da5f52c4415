import { readFileSync } from 'node:fs'
import type { Extent, Sight, Viewer } from '../../src/core/access.ts'
import { viewers } from '../../src/core/access.ts'
import { type Mark, type PairId, pairs } from './planted.ts'

const page = readFileSync(new URL('../../docs/who-sees-what.md', import.meta.url), 'utf8')
/** The table as people read it, which the walk is held against; what the program decides by is compared with it. */
export const written = Object.fromEntries(
  [...page.matchAll(/^\| (\w+) \| [^|]+ \| (\w+) \| (\w+) \| (\w+) \| (\w+) \| (\w+) \|$/gm)].map(
    ([, sight, ...cells]) => [sight, Object.fromEntries(viewers.map((viewer, n) => [viewer, cells[n]]))],
  ),
) as Readonly<Record<Sight, Readonly<Record<Viewer, Extent>>>>

/** Everybody who walks: what they are, by what they hold and where they take part. */
export const people: Readonly<Record<string, { coordinator?: true; directs?: readonly string[] }>> = {
  ana: {},
  ben: {},
  fred: {},
  pat: {},
  duo: { coordinator: true, directs: ['d2'] },
  dora: { directs: ['d1'] },
  bea: { directs: ['d2'] },
  finn: {},
  otto: { directs: ['d3'] },
  cora: { coordinator: true },
  faye: {},
  omar: {},
  cleo: {},
}

const viewerOf = (who: string, pair: PairId, owner: string | undefined): Viewer => {
  const { coordinator, directs = [] } = people[who] ?? {}
  if ((pairs[pair].people as readonly string[]).includes(who)) return !owner || owner === who ? 'self' : 'partner'
  if (coordinator) return 'coordinator'
  return pairs[pair].districts.some((one) => directs.includes(one)) ? 'director' : 'anyone'
}

/** Whether somebody may read a word, by the page. */
export const mayRead = (who: string, mark: Mark): boolean => {
  const office = people[who]?.coordinator === true
  switch (mark.law) {
    case 'nobody':
      return false
    case 'author':
      return mark.owner === who
    case 'authorAndOffice':
      return mark.owner === who || office
    case 'office':
      return office
    case 'officeAndSentTo':
      return office || mark.pairs.some((pair) => (pairs[pair].people as readonly string[]).includes(who))
    default:
      return mark.pairs.some((pair) => extentAllows(mark, mark.law as Sight, who, pair))
  }
}

const extentAllows = (mark: Mark, sight: Sight, who: string, pair: PairId): boolean => {
  const viewer = viewerOf(who, pair, mark.owner)
  if (viewer === 'partner' && mark.later && pair === 'old') return false
  switch (written[sight][viewer]) {
    case 'yes':
      return true
    case 'ifShared':
      return mark.sharedWithPartner === true
    case 'existence':
      return mark.sharedWithCoordinator === true
    default:
      return false
  }
}
