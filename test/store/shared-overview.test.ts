import { expect, it } from 'vitest'
import { sharedOverview } from '../../src/store/desk/shared-overview.ts'
import type { Overview } from '../../src/usecases/desk/overview-port.ts'

/** An overview whose looks end when they are let; each answers with its own number. */
const slowOverview = () => {
  const ends: (() => void)[] = []
  const asked: string[] = []
  const waits = (cycleId: string) =>
    new Promise((resume) => {
      asked.push(cycleId)
      const look = asked.length
      ends.push(() => resume(look))
    })
  const { waits: shared } = sharedOverview({ waits } as Partial<Overview> as Overview)
  return { ask: (cycleId = 'cycle') => shared(cycleId) as Promise<unknown>, asked, ends }
}
const begun = (ends: readonly unknown[], count: number) => expect.poll(() => ends.length).toBe(count)

it('fifty who ask at once are answered by one look', async () => {
  const { ask, ends } = slowOverview()
  const all = Promise.all(Array.from({ length: 50 }, () => ask()))
  await begun(ends, 1)
  ends[0]!()
  expect(new Set(await all)).toEqual(new Set([1]))
})

it('who asks while a look is under way is answered by the next, which sees what happened meanwhile', async () => {
  const { ask, ends } = slowOverview()
  const first = ask()
  await begun(ends, 1)
  const [second, third] = [ask(), ask()]
  ends[0]!()
  expect(await first).toBe(1)
  await begun(ends, 2)
  ends[1]!()
  expect([await second, await third]).toEqual([2, 2])
})

it('other years are other questions', async () => {
  const { ask, asked, ends } = slowOverview()
  const both = Promise.all([ask('one'), ask('two')])
  await begun(ends, 1)
  ends[0]!()
  await begun(ends, 2)
  ends[1]!()
  expect(await both).toEqual([1, 2])
  expect(asked).toEqual(['one', 'two'])
})

it('a look that fails fails for who asked, and the next is looked at again', async () => {
  let calls = 0
  const { waits } = sharedOverview({
    waits: async () => {
      calls += 1
      throw new Error('no database')
    },
  } as Partial<Overview> as Overview)
  await expect(Promise.all([waits('cycle'), waits('cycle')])).rejects.toThrow('no database')
  await expect(waits('cycle')).rejects.toThrow('no database')
  expect(calls).toBe(2)
})
