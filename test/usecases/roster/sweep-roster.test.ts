import { beforeEach, expect, it } from 'vitest'
import { remindInvited } from '../../../src/usecases/roster/see-to-person.ts'
import { sweepRoster } from '../../../src/usecases/roster/sweep-roster.ts'
import { cycleId, withSample } from '../../conversation/sample-stage.ts'
import { countStatements } from '../../store/count-statements.ts'

const stage = withSample('server')
const pool = () => stage().database.pool

/** Everybody of the sample but these many has answered; these were invited a week and a day ago. */
const waitingFor = async (many: number): Promise<readonly string[]> => {
  await pool().query(`UPDATE "Participant" SET status = 'joined', reminders = 0, "remindedAt" = NULL`)
  const { rows } = await pool().query<{ id: string }>(
    `UPDATE "Participant" SET status = 'invited', "statusAt" = '2026-08-24T14:00:00Z'
     WHERE id IN (SELECT id FROM "Participant" WHERE "cycleId" = $1 ORDER BY id LIMIT $2) RETURNING id`,
    [cycleId, many],
  )
  expect(rows).toHaveLength(many)
  return rows.map(({ id }) => id).sort()
}

/** To whom a reminder is on its way, once for each. */
const remindedOf = async () => {
  const { rows } = await pool().query<{ id: string }>(
    `SELECT facts->>'participantId' AS id FROM "Delivery" WHERE notice = 'invitation' AND priority = 2 ORDER BY 1`,
  )
  return rows.map(({ id }) => id)
}
const counted = async () => {
  const { rows } = await pool().query<{ id: string }>(`SELECT id FROM "Participant" WHERE reminders = 1 ORDER BY id`)
  return rows.map(({ id }) => id)
}

beforeEach(() => pool().query('DELETE FROM "Delivery"'))

it('a hundred people are reminded of their invitation in as many statements as two', async () => {
  await waitingFor(2)
  const ofTwo = await countStatements(() => sweepRoster(stage().deps))
  const all = await waitingFor(100)
  const ofAll = await countStatements(async () => expect(await sweepRoster(stage().deps)).toBe(100))
  expect(ofAll).toBe(ofTwo)
  expect(await counted()).toEqual(all)
})

it('who wants no reminders until a day gets none on that day either', async () => {
  const [one] = await waitingFor(1)
  const person = 'id = (SELECT "personId" FROM "Participant" WHERE id = $1)'
  const today = stage().deps.clock.now().toISOString().slice(0, 10)
  await pool().query(`UPDATE "Person" SET "pausedUntil" = '${today}' WHERE ${person}`, [one])
  expect(await sweepRoster(stage().deps)).toBe(0)
  // A zone that is none is the district's.
  await pool().query(`UPDATE "Person" SET "pausedUntil" = NULL, "timeZone" = 'Nowhere' WHERE ${person}`, [one])
  expect(await sweepRoster(stage().deps)).toBe(1)
  await pool().query(`UPDATE "Person" SET "timeZone" = NULL WHERE ${person}`, [one])
})

it('processes that sweep at once remind each of them once', async () => {
  const all = await waitingFor(100)
  const sweeps = Array.from({ length: 4 }, () => sweepRoster(stage().deps))
  const sums = await Promise.all(sweeps)
  expect(sums.reduce((sum, one) => sum + one, 0)).toBe(100)
  expect(await remindedOf()).toEqual(all)
  expect(await counted()).toEqual(all)
})

it('a coordinator who reminds somebody whom a sweep has in hand adds no second one', async () => {
  const [one] = await waitingFor(1)
  const sweep = await pool().connect()
  try {
    await sweep.query('BEGIN')
    await sweep.query('SELECT 1 FROM "Participant" WHERE id = $1 FOR UPDATE', [one])
    const coordinator = await stage().actor('coordinator-slack')
    const result = await remindInvited(stage().deps, coordinator, one!)
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'remindedToday' } })
    expect(await remindedOf()).toEqual([])
  } finally {
    await sweep.query('ROLLBACK')
    sweep.release()
  }
  expect(await sweepRoster(stage().deps)).toBe(1)
})

it('one who can’t be reminded is in nobody’s way', async () => {
  const all = await waitingFor(20)
  const [odd, ...others] = all
  await pool().query(
    `ALTER TABLE "Delivery" ADD CONSTRAINT odd CHECK (coalesce(facts->>'participantId', '') <> '${odd}')`,
  )
  try {
    expect(await sweepRoster(stage().deps)).toBe(19)
    expect(await remindedOf()).toEqual(others)
    expect(await counted()).toEqual(others)
  } finally {
    await pool().query('ALTER TABLE "Delivery" DROP CONSTRAINT odd')
  }
  expect(await sweepRoster(stage().deps)).toBe(1)
  expect(await counted()).toEqual(all)
})

it('says so when nobody can be reminded', async () => {
  await waitingFor(3)
  await pool().query(`ALTER TABLE "Delivery" ADD CONSTRAINT odd CHECK (notice <> 'invitation')`)
  try {
    await expect(sweepRoster(stage().deps)).rejects.toThrow('odd')
  } finally {
    await pool().query('ALTER TABLE "Delivery" DROP CONSTRAINT odd')
  }
  expect(await counted()).toEqual([])
})
