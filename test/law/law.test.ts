import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Profile } from '../../src/conversation/kit/reply.ts'
import { type Extent, type Sight, type Viewer, viewers, whoSeesWhat } from '../../src/core/access.ts'
import { type Database, openDatabase } from '../../src/store/db/open.ts'
import { actorOf } from '../../src/usecases/identity/actor-of.ts'
import { erasePerson } from '../../src/usecases/privacy/erase-person.ts'
import { createDatabase } from '../store/database.ts'
import { textColumns, withoutWords, words } from './columns.ts'
import { mayRead, people, written } from './law.ts'
import { type Mark, plant } from './planted.ts'
import { neverPressed, type Shown, type Walker, type Way, walker } from './walk.ts'

let marks: readonly Mark[] = []
let template: Awaited<ReturnType<typeof createDatabase>>
beforeAll(async () => {
  template = await createDatabase()
  const database = await openDatabase({ url: template.url })
  marks = await plant(database)
  await database.close()
})
afterAll(() => template.drop())

/** Somebody's walk through a world of their own. */
const walking = async <T>(
  who: string,
  way: Way,
  walk: (walker: Walker, database: Database) => Promise<T>,
  profile?: Profile,
): Promise<T> => {
  const copy = await createDatabase({ template: new URL(template.url).pathname.slice(1) })
  const database = await openDatabase({ url: copy.url })
  try {
    return await walk(walker(database, who, way, profile), database)
  } finally {
    await database.close()
    await copy.drop()
  }
}

const found = (text: string): string[] => text.match(/QX\d{4}XQ/g) ?? []
/** What each word was read in first. */
const readIn = (shown: readonly Shown[]): Map<string, string> => {
  const seen = new Map<string, string>()
  for (const { whole, where } of shown) for (const word of found(whole)) if (!seen.has(word)) seen.set(word, where)
  return seen
}
const nameOf = ({ column, owner = 'both', pairs, later }: Mark) =>
  `${column} of ${owner} in ${pairs}${later ? ', later' : ''}`
const leaks = (who: string, seen: ReadonlyMap<string, string>) =>
  marks
    .filter((one) => seen.has(one.word) && !mayRead(who, one))
    .map((one) => `${who} reads ${nameOf(one)}: ${seen.get(one.word)}`)

describe('the law', () => {
  it('knows of every column of the database whether somebody’s words about the work stand in it', () => {
    expect([...Object.keys(words), ...withoutWords].sort()).toEqual([...textColumns].sort())
  })
  it('decides by the table that people read', () => {
    expect(whoSeesWhat).toEqual(written)
  })
  it('has a word in every place, and presses everything there is', () => {
    expect([...new Set(marks.map((one) => one.column))].sort()).toEqual(Object.keys(words).sort())
    expect(neverPressed()).toEqual([])
  })
})

/** Sights that somebody may read and doesn't come upon: of an older version, or kept from the card that would show them. */
const unshown = ['Goal.actions', 'Goal.progress', 'Log.onBehalfWhy']
const table = new Set<string>(Object.keys(written))
const missing = (who: string, seen: ReadonlyMap<string, string>) =>
  marks.filter((one) => table.has(one.law) && !unshown.includes(one.column) && mayRead(who, one) && !seen.has(one.word))
/** Who opens a pair, by the walk: everybody else is refused. */
const opens = (shown: readonly Shown[]) =>
  new Set(shown.flatMap(({ where, refused }) => (/pair-open$/.test(where) && !refused ? [where] : []))).size > 0
const opening = Object.keys(people).filter((who) => !['finn', 'otto', 'faye', 'omar', 'cleo'].includes(who))
const expectLawful = (who: string, shown: readonly Shown[]) => {
  expect(leaks(who, readIn(shown))).toEqual([])
  expect(shown.filter(({ preview }) => found(preview).length > 0).map(({ where }) => where)).toEqual([])
  expect(shown.flatMap(({ where, mistyped = [] }) => mistyped.map((words) => `${where}: ${words}`))).toEqual([])
  expect(shown.flatMap(({ where, faults = [] }) => faults.map((fault) => `${where}: ${fault}`))).toEqual([])
}

describe.each(Object.keys(people))('%s', (who) => {
  it('reads all that is theirs and nothing else, and no preview says a word of it', async () => {
    const shown = await walking(who, 'slack', (walker) => walker.reads())
    expectLawful(who, shown)
    expect(missing(who, readIn(shown)).map(nameOf)).toEqual([])
    expect(opens(shown)).toBe(opening.includes(who))
  })
})

describe.each([
  ['ben', 'teams'],
  ['fred', 'email'],
] as const)('%s, by %s', (who, way) => {
  it('reads what is theirs and nothing else', async () => {
    expectLawful(who, await walking(who, way, (walker) => walker.reads()))
  })
})

describe.each(['ben', 'fred', 'duo', 'cora', 'omar'])('%s', (who) => {
  it('is shown nothing else by anything that changes something, and no word gets among the ids', async () => {
    const shown = await walking(who, 'slack', async (walker, { prisma }) => {
      const all = await walker.changes()
      const kept = await Promise.all([
        prisma.audit.findMany(),
        prisma.delivery.findMany(),
        prisma.submission.findMany(),
      ])
      expect(found(JSON.stringify(kept))).toEqual([])
      return all
    })
    expectLawful(who, shown)
  })
})

/** Buttons and links of before, in the hands of whoever has no part in them any more. */
describe('an old id, pressed by', () => {
  /** Messages to them are not sent; what one of before would say is held against the law as well. */
  const opened = (shown: readonly Shown[]) =>
    shown.filter(
      ({ refused, whole, where }) => !/ message | home$/.test(where) && (!refused || found(whole).length > 0),
    )

  it('somebody who was erased, opens nothing', async () => {
    const shown = await walking('fred', 'email', async ({ deps, reads }) => {
      const cora = actorOf((await deps.store.read.people.find('cora'))!)
      expect(await erasePerson(deps, cora, 'p-fred')).toMatchObject({ ok: true })
      return reads()
    })
    expect(opened(shown).map(({ where }) => where)).toEqual([])
    expectLawful('fred', shown)
  })

  it('a partner who was taken out of a pair on hold, shows nothing that was written after', async () => {
    const shown = await walking('ben', 'slack', async ({ reads }, { prisma }) => {
      await prisma.partnership.update({ where: { id: 'pair' }, data: { status: 'frozen' } })
      const out = { status: 'withdrawn' as const, statusAt: new Date('2026-09-03T15:00:00Z') }
      await prisma.participant.update({ where: { id: 'p-ben' }, data: out })
      return reads()
    })
    expectLawful('ben', shown)
    const after = marks.filter(({ later, owner }) => later && owner === 'ana').map(({ word }) => word)
    expect(after.length).toBeGreaterThan(0)
    expect([...readIn(shown)].filter(([word]) => after.includes(word))).toEqual([])
  })

  it('somebody of another program, opens nothing of this one', async () => {
    const shown = await walking('pat', 'slack', async ({ reads }, { prisma }) => {
      const year = { name: '2026-27', startsOn: new Date('2026-07-01'), endsOn: new Date('2027-06-30') }
      const place = { state: 'KY', department: 'Another', timeZone: 'America/New_York' }
      await prisma.program.create({ data: { id: 'another', name: 'Another', ...place } })
      await prisma.cycle.create({ data: { id: 'elsewhere', programId: 'another', rubricId: 'rubric', ...year } })
      const theirs = { cycleId: 'elsewhere' }
      await prisma.participant.updateMany({ where: { id: { in: ['p-pat', 'p-duo'] } }, data: theirs })
      await prisma.partnership.update({ where: { id: 'pair2' }, data: theirs })
      return reads()
    })
    expectLawful('pat', shown)
  })
})

describe('a guest and a stranger', () => {
  it.each(['slack', 'teams'] as const)('are refused whatever they ask, on %s', async (way) => {
    for (const [id, guest] of [
      ['guest', true],
      ['nobody', false],
    ] as const) {
      const profile = { guest, email: guest ? 'ana@example.org' : 'nobody@example.org', name: 'Ana Alder' }
      const shown = await walking(id, way, (walker) => walker.reads(), profile)
      expect(shown.filter(({ refused, where }) => !refused && !where.includes(' message '))).toEqual([])
      expect(readIn(shown).size).toBe(0)
    }
  })
})

describe('the table, each line of it turned the other way', () => {
  const standing: Record<Viewer, string> = {
    self: 'ben',
    partner: 'ben',
    director: 'bea',
    coordinator: 'cora',
    anyone: 'cleo',
  }
  it.each(viewers)('shows %s something else, and the walk sees it', async (viewer) => {
    const who = standing[viewer]
    await walking(who, 'slack', async (walker) => {
      const seen = async () => {
        const shown = await walker.probe()
        return [opens(shown), ...[...readIn(shown).keys()].sort()].join(' ')
      }
      for (const sight of Object.keys(written) as Sight[]) {
        const undo = turn(viewer, beneath(viewer, sight))
        const before = await seen()
        const undoSight = turn(viewer, [sight])
        const after = await seen()
        undoSight()
        undo()
        expect(after, `${sight} of ${viewer}`).not.toBe(before)
      }
    })
  })
})

/** What must be open for a sight to be asked after at all: the pair, and the plan that comments stand in. */
const beneath = (viewer: Viewer, sight: Sight): readonly Sight[] =>
  (['path', ...(sight === 'comments' ? (['plan'] as const) : [])] as const).filter(
    (one) => one !== sight && written[one][viewer] === 'no',
  )

/** To the opposite of what it is. */
const turn = (viewer: Viewer, sights: readonly Sight[]): (() => void) => {
  const cells = whoSeesWhat as Record<Sight, Record<Viewer, Extent>>
  const was = structuredClone(cells)
  for (const sight of sights) {
    const closes = was[sight][viewer] === 'yes' || (sight === 'comments' && was[sight][viewer] === 'ifShared')
    cells[sight][viewer] = closes ? 'no' : 'yes'
  }
  return () => {
    for (const sight of sights) cells[sight][viewer] = was[sight][viewer]
  }
}
