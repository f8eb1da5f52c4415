import { beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../src/core/clock.ts'
import { WAITING_ELSE } from '../../src/store/desk/waiting-else.ts'
import { storeWithoutJobs, withDatabase } from './database.ts'

const database = withDatabase()

describe('a message that a process left as being sent', () => {
  const left = async (days: number, state: 'sending' | 'sent') => {
    const at = new Date(Date.now() - days * 86_400_000)
    await database().prisma.delivery.create({
      data: { id: `${state}-${days}`, notice: 'nudge', state, queuedAt: at, startedAt: at },
    })
  }
  const found = async () => {
    const rows = await storeWithoutJobs(database(), systemClock).read.deliveries.stranded(
      new Date(Date.now() - 300_000),
    )
    return rows.map(({ id }) => id)
  }

  it('is found after a summer in which no process ran, while nothing newer has been written', async () => {
    await left(75, 'sending')
    await left(76, 'sent')
    expect(await found()).toEqual(['sending-75'])
    await left(0, 'sending')
    expect(await found()).toEqual([])
    await left(29, 'sending')
    expect(await found()).toEqual(['sending-29'])
    await database().prisma.delivery.deleteMany()
  })
})

describe('what grows with the years', () => {
  beforeAll(async () => {
    await database().pool.query(`INSERT INTO "Delivery" (id, notice, "queuedAt", state)
      SELECT 'd' || n, 'nudge', now() - n * interval '1 hour', 'sent' FROM generate_series(1, 20000) n`)
    await database().pool.query('ANALYZE "Delivery"')
  })

  it('is tidied without reading all messages ever sent', async () => {
    const { rows } = await database().pool.query(`EXPLAIN DELETE FROM "Delivery"
      WHERE "queuedAt" < now() - interval '800 days' AND state NOT IN ('queued', 'sending')`)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toContain('Delivery_queuedAt_idx')
    expect(plan).not.toContain('Seq Scan')
  })

  it('is not read whole to see what was given up of late', async () => {
    const { rows } = await database().pool.query(
      `EXPLAIN ${WAITING_ELSE.replaceAll('$1', "'year'").replaceAll('$2', 'now()')}`,
    )
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toContain('Delivery_reason_idx')
    expect(plan).not.toContain('Seq Scan on "Delivery"')
  })

  it('is sent in place: no index, nor the condition of one, holds what taking and settling a message change', async () => {
    const { rows } = await database().pool.query(`SELECT DISTINCT a.attname AS column FROM pg_index i
      JOIN pg_depend d ON d.objid = i.indexrelid AND d.classid = 'pg_class'::regclass AND d.refobjid = i.indrelid
      JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
      WHERE i.indrelid = '"Delivery"'::regclass ORDER BY 1`)
    expect(rows.map(({ column }) => column)).toEqual([
      ...['campaignId', 'partnershipId', 'personId', 'queuedAt', 'reason'],
    ])
  })
})
