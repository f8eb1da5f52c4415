import { describe, expect, it } from 'vitest'
import { oneTimeTokensIn } from '../../src/store/one-time-tokens.ts'
import { receiptsIn } from '../../src/store/receipts.ts'
import { withDatabase } from './database.ts'

const database = withDatabase()
const at = new Date('2026-11-24T15:00:00Z')
const later = new Date(at.getTime() + 1000)

describe('a receipt', () => {
  const receipts = () => receiptsIn(database())
  const request = { platform: 'teams' as const, tenant: 'T', key: 'k', at }

  it('is taken once, however often it comes at once, and by each tenant and platform for itself', async () => {
    const taken = await Promise.all([1, 2, 3, 4].map(() => receipts().take(request)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await receipts().take({ ...request, tenant: 'other' })).toBe(true)
    expect(await receipts().take({ ...request, platform: 'slack' })).toBe(true)
  })

  it('is forgotten when it is old, and not before', async () => {
    expect(await receipts().forget(at)).toBe(0)
    expect(await receipts().forget(later)).toBe(3)
  })
})

describe('a token for one use', () => {
  const tokens = () => oneTimeTokensIn(database())
  const token = (tokenHash: string) => ({ tokenHash, purpose: 'mail', data: { a: 'b' }, expiresAt: later })

  it('is used once, for its purpose, in its time', async () => {
    await tokens().issue(token('one'))
    expect(await tokens().use('one', 'install', at)).toBeUndefined()
    expect(await tokens().use('one', 'mail', at)).toEqual({ a: 'b' })
    expect(await tokens().use('one', 'mail', at)).toBeUndefined()
    expect(await tokens().used('one', 'mail')).toBe(true)
    await tokens().issue(token('late'))
    expect(await tokens().use('late', 'mail', later)).toBeUndefined()
    expect(await tokens().used('late', 'mail')).toBe(false)
  })
})
