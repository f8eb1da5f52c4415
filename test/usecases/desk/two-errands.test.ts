import { beforeEach, describe, expect, it } from 'vitest'
import type { PersonActor } from '../../../src/core/actor.ts'
import type { ErrandAct, ErrandTerms } from '../../../src/core/desk/errand.ts'
import { runErrand, undoErrand } from '../../../src/usecases/desk/run-errand.ts'
import { prepareErrand, seeErrand } from '../../../src/usecases/desk/see-errand.ts'
import { actorOf } from '../../../src/usecases/identity/actor-of.ts'
import { databaseKinds, withDatabase } from '../../store/database.ts'
import { addPairs } from '../more-pairs.ts'
import { makeWorld, type World } from '../world.ts'

const pairs = ['pair-0', 'pair-1', 'pair-2', 'pair-3']

/** What two coordinators do to the same pairs; how the first visit of each and the call stand after one of them did. */
interface Act {
  readonly act: ErrandAct
  readonly terms?: readonly [ErrandTerms, ErrandTerms]
  readonly from?: 'done'
  readonly after: object
}
const acts: Record<string, Act> = {
  extend: { act: 'extend', terms: [{ days: 7 }, { days: 7 }], after: { dueOn: '2026-10-14' } },
  excuse: { act: 'excuse', after: { firstVisit: 'excused', call: 'open' } },
  'reopen a step of': { act: 'reopen', from: 'done', after: { firstVisit: 'excused', call: 'open' } },
  'turn the host of': { act: 'host', after: { host: 'p-y0' } },
  'put on hold': { act: 'hold', after: { status: 'frozen' } },
  end: { act: 'end', after: { status: 'ended' } },
  'assign to each of the two': {
    act: 'assign',
    terms: [{ assignTo: 'cora' }, { assignTo: 'carl' }],
    after: {},
  },
}

describe.each(databaseKinds)('two coordinators who act on the same pairs, on a database that is %s', (kind) => {
  const database = withDatabase(kind)
  let world: World
  let both: readonly [PersonActor, PersonActor]

  beforeEach(async () => {
    world = await makeWorld(database())
    const { prisma } = database()
    await prisma.errand.deleteMany()
    await addPairs(database(), pairs.length)
    const carl = { id: 'carl', name: 'Carl Coordinator', email: 'carl@example.org', title: 'P3 coordinator' }
    await prisma.person.upsert({ where: { id: 'carl' }, create: carl, update: {} })
    const grant = { id: 'g-carl', personId: 'carl', role: 'coordinator' } as const
    await prisma.roleGrant.upsert({ where: { id: grant.id }, create: grant, update: {} })
    both = [world.actors.coordinator, actorOf((await world.deps.store.read.people.find('carl'))!)]
    await prisma.step.updateMany({ where: { kind: 'firstVisit' }, data: { dueOn: new Date('2026-10-07') } })
    for (const n of pairs.keys())
      await prisma.step.update({ where: { id: `pair-${n}-firstVisit` }, data: { hostId: `p-x${n}` } })
  })

  const prepare = async (who: PersonActor, { act }: Act, terms: ErrandTerms, partnershipIds: readonly string[]) => {
    const made = await prepareErrand(world.deps, who, { act, terms, partnershipIds, words: 'As we agreed' })
    return made.ok ? made.value : made.refusal.kind
  }
  /** The second chose the same pairs in the opposite order. */
  const prepared = async (act: Act) => {
    const [mine, theirs] = act.terms ?? [{}, {}]
    return [await prepare(both[0], act, mine, pairs), await prepare(both[1], act, theirs, pairs.toReversed())] as const
  }
  const ran = async (who: PersonActor, errandId: string) => {
    const done = await runErrand(world.deps, who, errandId)
    return done.ok ? { done: done.value.done, leftOut: done.value.leftOut } : done.refusal.kind
  }
  const standing = async (id: string) => {
    const { steps, status } = (await world.deps.store.read.partnerships.find(id))!
    const [first, call] = steps
    return { status, firstVisit: first!.state, call: call!.state, dueOn: first!.dueOn, host: first!.hostId }
  }
  const make = async ({ from }: Act) => {
    if (from !== 'done') return
    await database().prisma.step.updateMany({ where: { kind: 'firstVisit' }, data: { state: 'excused' } })
    await database().prisma.step.updateMany({ where: { kind: 'call' }, data: { state: 'excused' } })
    await database().prisma.step.updateMany({ where: { kind: 'secondVisit' }, data: { state: 'open' } })
  }

  it.each(Object.keys(acts))('%s: done once, as both saw it, and the other one is told', async (name) => {
    const act = acts[name]!
    await make(act)
    const errands = await prepared(act)
    const counts = await Promise.all(both.map((who, at) => ran(who, errands[at]!)))
    expect(counts.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))).toEqual([
      { done: 0, leftOut: 4 },
      { done: 4, leftOut: 0 },
    ])
    expect(await standing('pair-0')).toMatchObject(act.after)
    const { prisma } = database()
    const looks = await prisma.pairDesk.findMany({ distinct: ['assignedToId'], select: { assignedToId: true } })
    expect(looks).toHaveLength(act.act === 'assign' ? 1 : 0)
    expect(await prisma.audit.count({ where: { action: `errand.${act.act}` } })).toBe(2)
  })

  it.each(Object.keys(acts))('%s: who looks again is shown which pairs have changed since', async (name) => {
    const act = acts[name]!
    await make(act)
    const errands = await prepared(act)
    await ran(both[0], errands[0])
    const seen = await seeErrand(world.deps, both[1], errands[1])
    expect(seen.ok && seen.seen.pairs.map(({ fate }) => fate.kind)).toEqual(
      pairs.map(() => (['hold', 'end'].includes(act.act) ? 'barred' : 'leftOut')),
    )
  })

  it('takes back no more than what is still as it was left', async () => {
    const act = acts['assign to each of the two']!
    const [mine] = await prepared(act)
    await ran(both[0], mine)
    const later = await prepare(both[1], act, { assignTo: 'carl' }, ['pair-0'])
    expect(await ran(both[1], later)).toEqual({ done: 1, leftOut: 0 })
    expect(await undoErrand(world.deps, both[0], mine)).toMatchObject({ value: { done: 3, leftOut: 1 } })
    const desks = await database().prisma.pairDesk.findMany({ where: { assignedToId: { not: null } } })
    expect(desks.map(({ partnershipId, assignedToId }) => [partnershipId, assignedToId])).toEqual([['pair-0', 'carl']])
  })
})
