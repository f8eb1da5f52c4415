import { beforeAll, describe, expect, it } from 'vitest'
import { withDatabase } from './database.ts'

const database = withDatabase()

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
})
