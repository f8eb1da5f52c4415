import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect } from 'vitest'
import type { Profile } from '../../src/conversation/kit/reply.ts'
import { type Database, openDatabase } from '../../src/store/db/open.ts'
import { onceARun } from '../once-a-run.ts'
import { createDatabase } from '../store/database.ts'
import { mayRead, people, written } from './law.ts'
import { type Mark, plant } from './planted.ts'
import { type Shown, type Walker, type Way, walker } from './walk.ts'

/** The server's database that walks go through copies of. */
const PLANTED = 'p3_planted'

const plantOnce = async (): Promise<readonly Mark[]> => {
  const folder = await onceARun('planted', async (made) => {
    const database = await openDatabase({ url: (await createDatabase({ name: PLANTED })).url })
    writeFileSync(join(made, 'marks.json'), JSON.stringify(await plant(database)))
    await database.close()
  })
  return JSON.parse(readFileSync(join(folder, 'marks.json'), 'utf8'))
}

/** A copy of the planted world, for a test that opens it itself. */
export const plantedDatabase = async () => {
  await plantOnce()
  return createDatabase({ template: PLANTED })
}

/**
 * Plants the words once a run: what walks through a copy of that world, and how what was shown is held against the law.
 * The walks stand in several files, so that several processes walk at once.
 */
export const planted = () => {
  let marks: readonly Mark[] = []
  beforeAll(async () => {
    marks = await plantOnce()
  })
  const leaks = (who: string, seen: ReadonlyMap<string, string>) =>
    marks
      .filter((one) => seen.has(one.word) && !mayRead(who, one))
      .map((one) => `${who} reads ${nameOf(one)}: ${seen.get(one.word)}`)
  const expectLawful = (who: string, shown: readonly Shown[]) => {
    expect(leaks(who, readIn(shown))).toEqual([])
    expect(shown.filter(({ preview }) => found(preview).length > 0).map(({ where }) => where)).toEqual([])
    expect(shown.flatMap(({ where, mistyped = [] }) => mistyped.map((words) => `${where}: ${words}`))).toEqual([])
    expect(shown.flatMap(({ where, whole }) => titlesIn(whole).map((words) => `${where}: ${words}`))).toEqual([])
    expect(shown.flatMap(({ where, faults = [] }) => faults.map((fault) => `${where}: ${fault}`))).toEqual([])
  }
  /** What somebody may read and did not come upon. */
  const missing = (who: string, shown: readonly Shown[]) => {
    const seen = readIn(shown)
    return marks
      .filter((one) => table.has(one.law) && !unshown.includes(one.column) && mayRead(who, one) && !seen.has(one.word))
      .map(nameOf)
  }
  return {
    marks: () => marks,
    /** Somebody's walk through a world of their own. */
    walking: async <T>(
      who: string,
      way: Way,
      walk: (walker: Walker, database: Database) => Promise<T>,
      profile?: Profile,
    ): Promise<T> => {
      const copy = await plantedDatabase()
      const database = await openDatabase({ url: copy.url })
      try {
        return await walk(walker(database, who, way, profile), database)
      } finally {
        await database.close()
        await copy.drop()
      }
    },
    expectLawful,
    /** That a walk through everything that can be looked at came upon all that is somebody's, and on nothing else. */
    expectReading: (who: string, shown: readonly Shown[]) => {
      expectLawful(who, shown)
      expect(missing(who, shown)).toEqual([])
      expect(opens(shown)).toBe(opening.includes(who))
    },
  }
}

/** Sights that somebody may read and doesn't come upon: of an older version, or kept from the card that would show them. */
const unshown = ['Goal.actions', 'Goal.progress', 'Log.onBehalfWhy']
const table = new Set<string>(Object.keys(written))

/**
 * This program says superintendent: a sentence with Tennessee's word forgot to ask. Ids and names of fields have dashes or quotes
 * about them; “Director of Schools” is a title that somebody typed, and what stands behind an opening quote is what was asked.
 */
const titlesIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\w"'“=/;-])directors?(?![\w"'=&-]| of Schools)/gi)].map(({ index }) =>
    text.slice(Math.max(0, index - 60), index + 40),
  )

export const found = (text: string): string[] => text.match(/QX\d{4}XQ/g) ?? []
/** What each word was read in first. */
export const readIn = (shown: readonly Shown[]): Map<string, string> => {
  const seen = new Map<string, string>()
  for (const { whole, where } of shown) for (const word of found(whole)) if (!seen.has(word)) seen.set(word, where)
  return seen
}
const nameOf = ({ column, owner = 'both', pairs, later }: Mark) =>
  `${column} of ${owner} in ${pairs}${later ? ', later' : ''}`

/** Who opens a pair, by the walk: everybody else is refused. */
export const opens = (shown: readonly Shown[]): boolean =>
  shown.some(({ where, refused }) => /pair-open$/.test(where) && !refused)
export const opening = Object.keys(people).filter((who) => !['finn', 'otto', 'faye', 'omar', 'cleo'].includes(who))
/** Whose links are followed: their walk is gone once, for both. */
export const followed: readonly string[] = ['ana', 'ben', 'fred', 'dora', 'duo', 'cora', 'cleo']
