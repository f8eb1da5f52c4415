import { describe, expect, it } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import type { NewNotice } from '../../src/core/notice.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import { createStore } from '../../src/store/store.ts'
import type { QueuedDelivery } from '../../src/usecases/deliveries/outbox-port.ts'
import { databaseKinds, withDatabase } from '../store/database.ts'

const clock = createFixedClock('2026-11-24T15:00:00Z')
const newId = createNewId(clock)
const entry = (id: string) => ({ role: 'system', action: 'tried', subject: { kind: 'thing', id } })
const welcome: NewNotice<'welcome'> = {
  name: 'welcome',
  to: { kind: 'person', personId: 'ana' },
  facts: {},
  priority: 'nudge',
}

describe.each(databaseKinds)('the store on %s', (kind) => {
  const database = withDatabase(kind)
  const jobs: QueuedDelivery[] = []
  const storeOf = () =>
    createStore(database(), {
      clock,
      newId,
      enqueue: {
        deliveries: async (_, deliveries) => void jobs.push(...deliveries),
        refresh: async () => undefined,
        committed: () => undefined,
      },
    })

  it('keeps everything a transaction wrote', async () => {
    const ids = await storeOf().transaction(async (data) => {
      await data.audit.write(entry('kept'))
      return data.outbox.send([welcome, { ...welcome, priority: 'interactive' }])
    })
    const rows = await database().prisma.delivery.findMany({ orderBy: { id: 'asc' } })
    const priorities = Object.fromEntries(rows.map((row) => [row.id, row.priority]))
    expect(priorities).toEqual({ [ids[0]!]: 2, [ids[1]!]: 0 })
    expect(rows.every((row) => row.state === 'queued')).toBe(true)
    expect(jobs.map((job) => job.id)).toEqual(ids)
    expect(await database().prisma.audit.count({ where: { subjectId: 'kept' } })).toBe(1)
  })

  it('keeps nothing of a transaction that failed', async () => {
    const failing = storeOf().transaction(async (data) => {
      await data.audit.write(entry('lost'))
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await database().prisma.audit.count({ where: { subjectId: 'lost' } })).toBe(0)
  })

  it('writes thousands of messages at once', async () => {
    const ids = await storeOf().transaction((data) => data.outbox.send(Array.from({ length: 4_500 }, () => welcome)))
    expect(new Set(ids).size).toBe(4_500)
    expect(await database().prisma.delivery.count({ where: { id: { in: ids.slice(0, 2_000) } } })).toBe(2_000)
  })

  it('gives times back as they went in', async () => {
    await storeOf().transaction((data) => data.audit.write(entry('time')))
    const row = await database().prisma.audit.findFirstOrThrow({ where: { subjectId: 'time' } })
    expect(row.at).toEqual(clock.now())
    const [raw] = await database().prisma.$queryRaw<{ at: Date }[]>`SELECT at FROM "Audit" WHERE "subjectId" = 'time'`
    expect(raw!.at).toEqual(clock.now())
  })

  it('does a transaction again when another changed the same row meanwhile', async () => {
    const store = storeOf()
    await store.transaction((data) => data.people.add({ id: 'ana', name: 'Ana', email: 'Ana@x.example', title: '' }))
    let runs = 0
    const change = async (_: unknown, i: number) =>
      store.transaction(async (data) => {
        runs++
        expect((await data.people.find('ana'))?.name).toBe('Ana')
        await data.people.noteTimeZones(new Map([['ana', `zone ${i}`]]))
        await data.audit.write(entry('changed'))
      })
    await Promise.all(Array.from({ length: 6 }, change))
    expect(await database().prisma.audit.count({ where: { subjectId: 'changed' } })).toBe(6)
    // The embedded database has one connection, so there nothing ever crosses.
    if (kind === 'server') expect(runs).toBeGreaterThan(6)
  })
})
