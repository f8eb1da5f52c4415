import type { PgBoss } from 'pg-boss'
import { describe, expect, it } from 'vitest'
import { startConsumer } from '../../src/deliveries/consumer.ts'
import type { Handled } from '../../src/deliveries/deliver.ts'
import { silentLog } from './stage.ts'

const ROOM = 100

/** How many jobs each look asks for, in turn, where each job carries so many deliveries and none of them comes to an end meanwhile. */
const looksAt = async (carried: number): Promise<number[]> => {
  const looks: number[] = []
  let jobs = 0
  let finish = (_: Handled) => {}
  const finished = new Promise<Handled>((resolve) => {
    finish = resolve
  })
  let rest = () => {}
  const atRest = new Promise<void>((resolve) => {
    rest = resolve
  })
  let underWay = 0
  const fetch = async (_queue: string, { batchSize, minPriority }: { batchSize: number; minPriority?: number }) => {
    if (minPriority !== undefined) return []
    looks.push(batchSize)
    return Array.from({ length: batchSize }, () => {
      const id = `j${jobs++}`
      return { id, data: { ids: Array.from({ length: carried }, (_, at) => `${id}-${at}`), priority: 1 } }
    })
  }
  const boss = { fetch, deleteJob: async () => undefined } as unknown as PgBoss
  const handle = () => {
    if (++underWay > (ROOM * 3) / 4) rest()
    return finished
  }
  const perTenant = { slack: 10, teams: 10, email: 10 }
  const consumer = startConsumer({ boss, log: silentLog, handle, perTenant, room: ROOM, idlePause: 10 })
  await atRest
  const stopped = consumer.stop()
  finish('done')
  await stopped
  return looks
}

describe('a look for deliveries', () => {
  it('takes as many jobs as fill the room when each carries eight', async () => {
    expect(await looksAt(8)).toEqual([13])
  })

  it('takes as many as fill the room when each carries one, and no more than do no harm where the next carry eight', async () => {
    expect(await looksAt(1)).toEqual([13, 50, 37])
  })
})
