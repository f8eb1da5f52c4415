import { afterAll, beforeAll, expect, it } from 'vitest'
import { tooManyCard } from '../../../src/conversation/identity/account-cards.ts'
import { createFixedClock } from '../../../src/core/clock.ts'
import { type Database, openDatabase } from '../../../src/store/db/open.ts'
import { allowForm, allowInstallation, allowNewLink } from '../../../src/usecases/people/allowance.ts'
import { createDatabase } from '../../store/database.ts'
import { depsOn } from '../world.ts'

/** Two processes of one installation: what they share is the database. */
let place: Awaited<ReturnType<typeof createDatabase>>
let processes: readonly [Database, Database]
beforeAll(async () => {
  place = await createDatabase()
  processes = [await openDatabase({ url: place.url }), await openDatabase({ url: place.url })]
})
afterAll(async () => {
  for (const one of processes) await one.close()
  await place.drop()
})

const sending = () => {
  const clock = createFixedClock('2026-11-24T15:00:00Z')
  const both = processes.map((database) => depsOn(database, clock))
  let turn = 0
  /** Each goes to the other process than the one before. */
  const next = () => both[turn++ % 2]!
  return { clock, next }
}
const times = <T>(many: number, ask: (at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: many }, (_, at) => ask(at)))
const sender = (personId: string, key = 'k') => ({ personId, hasOffice: false, tenant: `slack of ${personId}`, key })

it('25 forms at once, through two processes, are not 25 messages: fifteen go, and the rest are told when', async () => {
  const { clock, next } = sending()
  const answers = await times(25, (at) => allowForm(next(), sender('ada', `k${at}`)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(15)
  const refused = await allowForm(next(), sender('ada'))
  if (refused.ok) throw new Error('It went')
  expect(JSON.stringify(tooManyCard(refused.refusal, clock.now()))).toContain('again in 1 minute.')
  expect((await allowForm(next(), sender('ben'))).ok).toBe(true)
  clock.advance(40_000)
  expect((await allowForm(next(), sender('ada'))).ok).toBe(true)
  expect((await allowForm(next(), sender('ada'))).ok).toBe(false)
  clock.advance(10 * 60_000)
  expect((await times(25, () => allowForm(next(), sender('ada')))).filter(({ ok }) => ok)).toHaveLength(15)
})

it('a form that was carried out is never refused for being sent again', async () => {
  const { next } = sending()
  await times(15, () => allowForm(next(), sender('cal')))
  const row = { key: 'k3', personId: 'cal', outcome: {}, at: new Date() }
  await processes[0].prisma.submission.create({ data: row })
  expect((await allowForm(next(), sender('cal', 'k3'))).ok).toBe(true)
  expect((await allowForm(next(), sender('cal', 'k99'))).ok).toBe(false)
})

it('someone with an office nominates a district’s people in one go', async () => {
  const { next } = sending()
  const answers = await times(70, (at) => allowForm(next(), { ...sender('dora', `k${at}`), hasOffice: true }))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(60)
})

it('a tenant that floods is stopped, and the others are not', async () => {
  const { next } = sending()
  const flood = (at: number) => allowForm(next(), { ...sender(`p${at}`), hasOffice: false, tenant: 'slack T1' })
  const many: boolean[] = []
  for (let from = 0; from < 1_600; from += 100)
    many.push(...(await times(100, (at) => flood(from + at))).map(({ ok }) => ok))
  expect(many.filter((ok) => ok)).toHaveLength(1_500)
  expect(await flood(9_999)).toMatchObject({ refusal: { of: 'tenant' } })
  expect((await allowForm(next(), { ...sender('zoe'), tenant: 'slack T2' })).ok).toBe(true)
  expect((await allowForm(next(), { personId: 'by mail', hasOffice: false, key: 'k' })).ok).toBe(true)
})

it('a new link is asked for thirty times from one address, whichever process is asked', async () => {
  const { next } = sending()
  expect((await times(50, () => allowNewLink(next(), 'one'))).filter((ok) => ok)).toHaveLength(30)
  expect(await allowNewLink(next(), 'another')).toBe(true)
})

it('ten installations are tried from one address, which leaves room for the others, and sixty from all', async () => {
  const { clock, next } = sending()
  expect((await times(200, () => allowInstallation(next(), 'one'))).filter((ok) => ok)).toHaveLength(10)
  expect(await allowInstallation(next(), 'another')).toBe(true)
  const many = await times(100, (at) => allowInstallation(next(), `address ${at}`))
  expect(many.filter((ok) => ok)).toHaveLength(49)
  clock.advance(10 * 60_000)
  expect(await allowInstallation(next(), 'one')).toBe(true)
})
