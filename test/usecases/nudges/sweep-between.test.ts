import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { PersonActor } from '../../../src/core/actor.ts'
import { createFixedClock, type MovableClock } from '../../../src/core/clock.ts'
import { createNewId } from '../../../src/store/db/new-id.ts'
import { sweepNudges } from '../../../src/usecases/nudges/sweep-nudges.ts'
import type { Deps } from '../../../src/usecases/ports.ts'
import { addBlackout } from '../../../src/usecases/year/change-blackouts.ts'
import { silentLog } from '../../deliveries/stage.ts'
import { countStatements } from '../../store/count-statements.ts'
import { storeWithoutJobs, withDatabase } from '../../store/database.ts'
import { addCycle, addPair } from '../pair.ts'

const database = withDatabase()
const coordinator: PersonActor = { kind: 'person', personId: 'ana', directs: [], coordinator: true, operator: false }
let clock: MovableClock
let deps: Deps
const goTo = (moment: string) => clock.advance(new Date(moment).getTime() - clock.now().getTime())
const add = (...names: [string, string]) => addPair(database(), deps.store, names, clock.now(), '2026-10-13')

beforeAll(() => addCycle(database()))
beforeEach(async () => {
  clock = createFixedClock('2026-09-01T15:00:00Z')
  const store = storeWithoutJobs(database(), clock)
  deps = { store, clock, newId: createNewId(clock), log: silentLog } as unknown as Deps
})

it('a day taken out between two transactions of a sweep is kept to by the second', async () => {
  await add('ana', 'ben')
  await sweepNudges(deps)
  goTo('2026-10-07T15:00:00Z')
  const [startsOn, endsOn] = ['2026-10-07', '2026-10-07']
  let transactions = 0
  const meeting: Deps['store'] = {
    ...deps.store,
    transaction: async (work) => {
      transactions++
      if (transactions === 2) await addBlackout(deps, coordinator, { name: 'Snow day', startsOn, endsOn })
      return deps.store.transaction(async (data) => {
        const result = await work(data)
        if (transactions === 1) throw new Error('no')
        return result
      })
    },
  }
  expect(await sweepNudges({ ...deps, store: meeting })).toBe(0)
  expect(transactions).toBe(2)
  const pair = await database().prisma.partnership.findUniqueOrThrow({ where: { id: 'ana+ben' } })
  expect(pair.nextNudgeAt?.toISOString()).toBe('2026-10-08T12:30:00.000Z')
})

it('a sweep that finds little asks seven times, as often for ten pairs as for one, and twice where nothing is due', async () => {
  await add('cid', 'dan')
  expect(await countStatements(() => sweepNudges(deps))).toBe(7)
  for (let at = 0; at < 10; at++) await add(`gus${at}`, `hal${at}`)
  expect(await countStatements(() => sweepNudges(deps))).toBe(7)
  expect(await countStatements(() => sweepNudges(deps))).toBe(2)
})
