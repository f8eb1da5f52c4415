import { expect, it } from 'vitest'
import { receiveFile } from '../../../src/conversation/roster/files.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { countStatements } from '../../store/count-statements.ts'
import { cardOf, labelsOf, textOf } from '../conversation.ts'
import { cycleId, withSample } from '../sample-stage.ts'

const stage = withSample('server')
const pool = () => stage().database.pool
const heading = 'name,email,title,school_code,status'

const send = async (content: string) => {
  const { deps, actor, as } = stage()
  const who = await actor('coordinator-slack')
  const person = (await deps.store.read.people.find(who.personId))!
  const input = { deps: withoutStore(deps), actor: who, person, place: { kind: 'direct' } } as const
  const preview = await receiveFile(input, { name: 'roster.csv', bytes: new TextEncoder().encode(content) })
  const label = labelsOf(cardOf(preview)).find((one) => /^Import /.test(one))
  if (!label) throw new Error(textOf(cardOf(preview)))
  const chat = await as('coordinator-slack')
  let said = ''
  const statements = await countStatements(async () => {
    said = textOf(cardOf(await chat.press(preview, label)))
  })
  return { said, statements }
}

/** So many schools of a district that takes part, and as many people who have the app and are on no roster. */
const strangers = async (mark: string, count: number): Promise<readonly string[]> => {
  await pool().query(
    `INSERT INTO "OptIn" ("cycleId", "districtCode", at) VALUES ($1, '0010', '2026-08-01') ON CONFLICT ("cycleId", "districtCode") DO UPDATE SET "withdrawnAt" = NULL`,
    [cycleId],
  )
  await pool().query(
    `INSERT INTO "School" (code, name, "districtCode", level, enrollment)
     SELECT $1 || n, $1 || ' school ' || n, '0010', 'elementary', 400 FROM generate_series(1, $2) n`,
    [mark, count],
  )
  const { rowCount } = await pool().query(
    `INSERT INTO "Newcomer" (id, platform, "tenantId", "externalId", addresses, "timeZone", conversation, "seenAt")
     SELECT $1 || n, t.platform, t.id, $1 || n, ARRAY[$1 || n || '@example.org'], 'America/New_York', '{"channel":"D1"}', now()
     FROM generate_series(1, $2) n, (SELECT * FROM "Tenant" WHERE "everyDistrict" OR id IN (SELECT "tenantId" FROM "TenantDistrict" WHERE "districtCode" = '0010') ORDER BY id LIMIT 1) t`,
    [mark, count],
  )
  expect(rowCount).toBe(count)
  return Array.from(
    { length: count },
    (_, at) => `Pat ${mark}${at + 1},${mark}${at + 1}@example.org,Principal,${mark}${at + 1}`,
  )
}

it('a roster that names hundreds who had the app before, or takes them out again, costs no more statements than one of ten', async () => {
  const few = await strangers('few', 10)
  const many = await strangers('many', 400)
  const csv = (lines: readonly string[], status: string) =>
    [heading, ...lines.map((line) => `${line},${status}`)].join('\n')
  const first = await send(csv(few, ''))
  const state = await send(csv(many, ''))
  expect(state.said).toContain('400 people added')
  expect(first.statements).toBeGreaterThan(5)
  expect(state.statements).toBe(first.statements)
  const { rows } = await pool().query(
    `SELECT count(*)::int AS accounts, count(*) FILTER (WHERE a.reach = 'reachable' AND a.conversation->>'channel' = 'D1' AND p."timeZone" = 'America/New_York')::int AS reached
     FROM "Account" a JOIN "Person" p ON p.id = a."personId" WHERE p.email = a."externalId" || '@example.org'`,
  )
  expect(rows).toEqual([{ accounts: 410, reached: 410 }])
  expect((await pool().query('SELECT id FROM "Newcomer" WHERE addresses[1] LIKE $1', ['many%'])).rowCount).toBe(0)
  const fewOut = await send(csv(few, 'withdrawn'))
  const allOut = await send(csv(many, 'withdrawn'))
  expect(allOut.said).toContain('400')
  expect(allOut.statements).toBe(fewOut.statements)
})
