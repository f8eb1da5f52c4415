import { describe, expect, it } from 'vitest'
import { batchJobs, MOST_IN_BATCH } from '../../src/deliveries/batch.ts'

const slack = { id: 's1', tier: 'slack' }
const teams = { id: 't1', tier: 'teams' }
const idsOf = (...waiting: Parameters<typeof batchJobs>[0]) => batchJobs(waiting).map((job) => job.data!.ids.join())
const ids = (count: number) => Array.from({ length: count }, (_, i) => `d${i}`)

describe('a job', () => {
  it('carries a few deliveries, each of them once and in their order', () => {
    const jobs = batchJobs(ids(2 * MOST_IN_BATCH + 1).map((id) => ({ id, priority: 1, group: slack })))
    expect(jobs.map((job) => job.data!.ids.length)).toEqual([MOST_IN_BATCH, MOST_IN_BATCH, 1])
    expect(jobs.flatMap((job) => job.data!.ids)).toEqual(ids(2 * MOST_IN_BATCH + 1))
  })

  it('sorts behind those made before it, so that what comes together lies together', async () => {
    const [before] = batchJobs([{ id: 'a', priority: 1 }])
    await new Promise((resume) => setTimeout(resume, 2))
    const [after] = batchJobs([{ id: 'b', priority: 1 }])
    expect(before!.id! < after!.id!).toBe(true)
  })

  it('is of one tenant, so that it counts as that tenant’s', () => {
    const jobs = batchJobs([
      { id: 'a', priority: 1, group: slack },
      { id: 'b', priority: 1, group: teams },
      { id: 'c', priority: 1, group: slack },
    ])
    expect(jobs.map(({ data, group }) => [data!.ids.join(), group])).toEqual([
      ['a,c', slack],
      ['b', teams],
    ])
  })

  it('is as urgent as each delivery in it, and as late', () => {
    const urgent = { id: 'b', priority: 0 }
    const late = { id: 'c', priority: 1, afterSeconds: 3 }
    const jobs = batchJobs([{ id: 'a', priority: 1 }, urgent, late, { ...late, id: 'd' }])
    expect(jobs.map(({ data, priority, startAfter }) => [data!.ids.join(), priority, startAfter])).toEqual([
      ['a', 3, undefined],
      ['b', 4, undefined],
      ['c,d', 3, 3],
    ])
  })

  it('with a delivery that failed before carries nothing else', () => {
    const failed = { priority: 1, failures: 2 }
    expect(idsOf({ id: 'a', ...failed }, { id: 'b', ...failed }, { id: 'c', priority: 1 })).toEqual(['a', 'b', 'c'])
  })
})
