import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '../../src/core/actor.ts'
import { createFixedClock } from '../../src/core/clock.ts'
import { openQueue } from '../../src/deliveries/boss.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import { STRANDED } from '../../src/store/deliveries/deliveries-sql.ts'
import { UNREACHABLE } from '../../src/store/desk/unreachable.ts'
import { DUE, KEEP_LOOKS, NEWS } from '../../src/store/nudges/nudges-sql.ts'
import { DUE_REMINDERS } from '../../src/store/nudges/own-reminders.ts'
import { createStore } from '../../src/store/store.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { addBlackout } from '../../src/usecases/year/change-blackouts.ts'
import { silentLog } from '../deliveries/stage.ts'
import { withDatabase } from './database.ts'
import { addManyPairs } from './many-pairs.ts'

const pairs = 900
const database = withDatabase()
beforeAll(() => addManyPairs(database(), pairs))

/** Without values the plan that is kept for all of them. */
const planOf = async (text: string, values?: readonly unknown[]): Promise<string> => {
  const explain = values ? 'EXPLAIN' : 'EXPLAIN (GENERIC_PLAN)'
  const { rows } = await database().pool.query<{ 'QUERY PLAN': string }>(`${explain} ${text}`, values && [...values])
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

/** The plans of everything that is asked of the pool meanwhile. */
const plansOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const { pool } = database()
  const query = pool.query.bind(pool)
  const asked: { text: string; values: readonly unknown[] }[] = []
  const spy = vi.spyOn(pool, 'query').mockImplementation((...of: unknown[]) => {
    asked.push(of[0] as (typeof asked)[number])
    return Reflect.apply(query, pool, of)
  })
  await work()
  spy.mockRestore()
  return Promise.all(asked.map(({ text, values }) => planOf(text, values)))
}

const storeHere = () => {
  const clock = createFixedClock('2026-12-01T15:00:00Z')
  const enqueue = { deliveries: async () => undefined, refresh: async () => undefined, committed: () => undefined }
  return createStore(database(), { clock, newId: createNewId(clock), enqueue })
}

describe('what one person asks reads what is theirs, not the state’s:', () => {
  it('their pairs of all years', async () => {
    let found = 0
    const plans = await plansOf(async () => {
      found = (await storeHere().read.partnerships.ofPerson('m8')).length
    })
    expect(found).toBe(1)
    expect(plans.length).toBeGreaterThan(1)
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on "(Partnership|Step|Log)"/)
  })

  it('what a director hears of their district every day', async () => {
    const between = [new Date('2026-09-20T12:00:00Z'), new Date('2026-10-10T12:00:00Z')] as const
    const [after, until] = between
    let visits: readonly string[] = []
    const plans = await plansOf(async () => {
      const news = await storeHere().read.directors.news({ cycleId: 'cycle', districtCode: 'm8', after, until })
      visits = news.firstVisits
    })
    const { rows } = await database().pool.query<{ names: string }>(
      `SELECT a.name || ' and ' || b.name AS names FROM "Step" s JOIN "Partnership" p ON p.id = s."partnershipId"
       JOIN "Person" a ON 'mp' || substr(a.id, 2) = p."aId" JOIN "Person" b ON 'mp' || substr(b.id, 2) = p."bId"
       WHERE s.kind = 'firstVisit' AND s.state = 'logged' AND s."outcomeAt" > $1 AND s."outcomeAt" <= $2 AND a."districtCode" = 'm8' ORDER BY p.id`,
      [...between],
    )
    expect(visits.length).toBeGreaterThan(0)
    expect(visits).toEqual(rows.map(({ names }) => names))
    expect(plans.length).toBeGreaterThan(1)
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on "(Partnership|Participant|Person|Step|Delivery)"/)
  })
})

describe('what is asked every few minutes reads what is new, not all that ever was:', () => {
  beforeAll(async () => {
    await database().pool.query(`INSERT INTO "Delivery" (id, notice, "queuedAt", state)
      SELECT 'old' || n, 'nudge', now() - interval '40 days' - n * interval '1 hour', 'sent' FROM generate_series(1, 20000) n`)
    await database().pool.query(`INSERT INTO "Nudge" ("stepId", "personId", rung, "escalatedAt")
      SELECT s.id, 'm' || n, 1, CASE WHEN n = 7 THEN now() END FROM generate_series(0, 1799) n JOIN "Step" s ON s.id = 'mt' || n / 2 || '-1'`)
    await database().pool.query(`UPDATE "Partnership" SET "nextNudgeAt" = '2027-01-01'`)
    await database().pool.query(`INSERT INTO "OwnReminder" (id, "participantId", words, "remindOn", state, "nextAt", "createdAt")
      SELECT 'own' || n, 'mp' || n, 'x', '2027-01-01', 'open', '2027-01-01', now() FROM generate_series(0, 1799) n`)
    await database().pool.query('ANALYZE')
  })

  it('messages that a killed process left behind, which are still found', async () => {
    const { pool } = database()
    await pool.query(`INSERT INTO "Delivery" (id, notice, "queuedAt", "startedAt", state)
      VALUES ('left', 'nudge', now() - interval '1 hour', now() - interval '1 hour', 'sending')`)
    const now = new Date()
    const plan = await planOf(STRANDED.text, [now])
    expect(plan).toContain('Delivery_queuedAt_idx')
    expect(plan).not.toContain('Seq Scan')
    const clock = createFixedClock(now)
    const enqueue = { deliveries: async () => undefined, refresh: async () => undefined, committed: () => undefined }
    const store = createStore(database(), { clock, newId: createNewId(clock), enqueue })
    const left = await store.transaction((data) => data.deliveries.stranded(new Date(now.getTime() - 300_000)))
    expect(left.map(({ id }) => id)).toEqual(['left'])
  })

  it('pairs that are due, by one plan for every moment', async () => {
    const plan = await planOf(DUE)
    expect(plan).toContain('Partnership_nextNudgeAt_idx')
    expect(plan).not.toMatch(/Seq Scan on "(Partnership|Participant|Person|Step|Nudge|Delivery)"/)
  })

  it('what people asked to be reminded of and is due, by one plan for every moment', async () => {
    const plan = await planOf(DUE_REMINDERS)
    expect(plan).toContain('OwnReminder_nextAt_idx')
    expect(plan).not.toMatch(/Seq Scan on "(OwnReminder|Partnership|Participant|Person|Delivery)"/)
  })

  it('pairs that a sweep has looked at, which it finds by their ids alone', async () => {
    const ids = Array.from({ length: 20 }, (_, at) => `mm${at}`)
    const plan = await planOf(KEEP_LOOKS, [ids, ids.map(() => '2026-12-02')])
    expect(plan).toContain('Partnership_pkey')
    expect(plan).not.toContain('Seq Scan')
  })

  it('what was left to the coordinators since their last digest', async () => {
    const plan = await planOf(NEWS, [new Date(Date.now() - 86_400_000)])
    expect(plan).toContain('Nudge_escalatedAt_idx')
    expect(plan).not.toContain('Seq Scan on "Nudge"')
  })

  it('people whom nothing reaches, who are asked for with every overview and digest', async () => {
    const plan = await planOf(UNREACHABLE, ['cycle', 0, 8])
    expect(plan).toContain('Delivery_reason_idx')
    expect(plan).not.toMatch(/Seq Scan on "(Person|Delivery)"/)
  })
})

describe('a snow day of the whole state', () => {
  const coordinator: Actor = { kind: 'person', personId: 'm0', directs: [], coordinator: true, operator: false }
  const query = pg.Client.prototype.query
  afterAll(() => {
    pg.Client.prototype.query = query
  })

  it('takes at most twenty statements, however many pairs it concerns, and moves what is due for each', async () => {
    const { pool } = database()
    const clock = createFixedClock('2026-11-30T15:00:00Z')
    const newId = createNewId(clock)
    const { boss, enqueue } = await openQueue(database(), silentLog)
    const store = createStore(database(), { clock, newId, enqueue })
    const { rows: before } = await pool.query(
      `SELECT id, "dueOn"::text AS due FROM "Step" WHERE state = 'open' AND "dueOn" > '2026-11-30'`,
    )
    let statements = 0
    // Of this database alone: pg-boss asks by itself now and then, and other tests have connections of their own.
    pg.Client.prototype.query = function (this: pg.Client & { database?: string }, ...words: unknown[]) {
      const text = (words[0] as { text?: string } | string | undefined) ?? ''
      const said = typeof text === 'string' ? text : (text.text ?? '')
      if (this.database === new URL(`http://x/${pool.options.connectionString!.split('/').at(-1)}`).pathname.slice(1))
        statements += /pgboss\.(version|queue|warning|bam|schedule|job_dependency)/.test(said) ? 0 : 1
      return (query as (...all: unknown[]) => unknown).apply(this, words)
    } as typeof query
    const added = await addBlackout({ store, clock, newId } as unknown as Deps, coordinator, {
      name: 'Snow day',
      startsOn: '2026-12-01',
      endsOn: '2026-12-01',
    })
    pg.Client.prototype.query = query
    await boss.stop({ close: false })
    expect(added).toMatchObject({ ok: true, value: { kind: 'added' } })
    const { rows: after } = await pool.query(`SELECT id, "dueOn"::text AS due FROM "Step" WHERE state = 'open'`)
    const now = new Map(after.map(({ id, due }) => [id, due]))
    const moved = before.filter(({ id, due }) => now.get(id) > due)
    expect(moved.length).toBeGreaterThan(150)
    expect(statements).toBeGreaterThan(3)
    expect(statements).toBeLessThanOrEqual(20)
  })
})
