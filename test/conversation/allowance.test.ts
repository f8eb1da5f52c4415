import { expect, it } from 'vitest'
import { createAllowance } from '../../src/conversation/allowance.ts'
import { tooManyCard } from '../../src/conversation/identity/account-cards.ts'
import { createFixedClock } from '../../src/core/clock.ts'

const clock = () => createFixedClock('2026-11-24T15:00:00Z')
const ada = { personId: 'ada', hasOffice: false, tenant: 'slack T1' }

it('25 forms in a row are not 25 messages: fifteen go, and the rest are told when', () => {
  const now = clock()
  const allowed = createAllowance(now)
  const answers = Array.from({ length: 25 }, (_, at) => allowed({ ...ada, key: `k${at}` }))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(15)
  now.advance(4 * 60_000)
  const refused = allowed({ ...ada, key: 'one more' })
  if (refused.ok) throw new Error('It went')
  expect(JSON.stringify(tooManyCard(refused, now.now()))).toContain('again in 6 minutes')
  expect(allowed({ ...ada, personId: 'ben', key: 'k' }).ok).toBe(true)
  now.advance(6 * 60_000)
  expect(allowed({ ...ada, key: 'one more' }).ok).toBe(true)
})

it('the same form sent again counts once, and is never refused for being sent again', () => {
  const allowed = createAllowance(clock())
  for (let i = 0; i < 15; i++) allowed({ ...ada, key: `k${i}` })
  expect(allowed({ ...ada, key: 'k3' }).ok).toBe(true)
  expect(allowed({ ...ada, key: 'k99' }).ok).toBe(false)
})

it('someone with an office nominates a district’s people in one go', () => {
  const allowed = createAllowance(clock())
  const answers = Array.from({ length: 70 }, (_, at) => allowed({ ...ada, hasOffice: true, key: `k${at}` }))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(60)
})

it('a tenant that floods is stopped, and the others are not', () => {
  const allowed = createAllowance(clock())
  const many = Array.from({ length: 1_600 }, (_, at) => allowed({ ...ada, personId: `p${at}`, key: `k${at}` }))
  expect(many.filter(({ ok }) => ok)).toHaveLength(1_500)
  expect(allowed({ ...ada, personId: 'zoe', tenant: 'slack T2', key: 'k' }).ok).toBe(true)
  expect(allowed({ personId: 'by mail', hasOffice: false, key: 'k' }).ok).toBe(true)
})
