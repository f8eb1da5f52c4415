import { describe, expect, it } from 'vitest'
import { drawNotice } from '../../src/conversation/draw-notice.ts'
import { type Notice, type NoticeName, readNotice } from '../../src/core/notice.ts'
import type { ConversationDeps } from '../../src/usecases/conversation-deps.ts'

const to = { kind: 'person', personId: 'ana' } as const
const stored = (name: string, facts: Record<string, string>): Notice => ({
  name: name as NoticeName,
  to,
  facts,
  priority: 'interactive',
})

/** Whoever read or wrote anything would fail: there is only a log. */
const onlyALog = () => {
  const warned: object[] = []
  const deps = { log: { warn: (facts: object) => warned.push(facts) } } as unknown as ConversationDeps
  return { deps, warned }
}

describe('a notice that another version stored', () => {
  it.each([
    ['visitLogged', { partnershipId: 'pair', stepId: 'step' }],
    ['timesOffered', { partnershipId: 'pair', stepId: 'step', round: 'first' }],
    ['coordinatorDigest', { since: 'yesterday' }],
    ['nudge', { partnershipId: 'pair', stepId: '' }],
    ['wordOfTheDay', {}],
    ['toString', {}],
  ])(
    '%s is not drawn when its facts can’t be read, and the log says which, without their values',
    async (name, facts) => {
      const { deps, warned } = onlyALog()
      expect(await drawNotice(deps, stored(name, facts), to)).toBeUndefined()
      expect(warned).toEqual([{ notice: name, facts: Object.keys(facts) }])
    },
  )

  it('is read by its own facts, whatever else stands beside them', () => {
    const read = readNotice(stored('tenantLost', { tenantId: 't', color: 'green' }))
    expect(read?.facts).toEqual({ tenantId: 't' })
  })
})
