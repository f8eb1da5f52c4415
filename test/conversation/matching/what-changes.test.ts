import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/conversation/kit/reply.ts'
import { whatIfCard, withChanges } from '../../../src/conversation/matching/change-cards.ts'
import { cardOf, textOf } from '../conversation.ts'

type Tried = Parameters<typeof whatIfCard>[0]

/** Of a what-if by which so many get another partner and one is left without. */
const answered = (pairs: number): Reply => {
  const ids = Array.from({ length: pairs }, (_, n) => n)
  const person = (id: string) => [id, { name: `Name ${id}`, school: `School ${id}` }] as const
  const people = new Map(ids.flatMap((n) => [person(`a${n}`), person(`b${n}`)]).concat([person('alone')]))
  const tried = {
    draft: { proposal: { totals: { pairs, leftOver: 1 } } },
    people,
    comparison: {
      added: ids.map((n) => ({ a: `a${n}`, b: `b${n}` })),
      gone: [],
      people: [{ id: 'alone', before: 'a0', after: null }],
      difference: { pairs: 0, leftOver: 1, fit: 0 },
    },
  } as unknown as Tried
  return withChanges({ kind: 'done', card: whatIfCard(tried, 'What if?') }, tried)
}

describe('what would change', () => {
  it('stands on the card where it fits', () => {
    const reply = answered(5)
    expect(reply.kind).toBe('done')
    expect(textOf(cardOf(reply))).toContain('Name alone now without a partner')
    expect(textOf(cardOf(reply))).not.toContain('more')
  })

  it('stands whole in a file below the card where it is more', () => {
    const reply = answered(40)
    expect(textOf(cardOf(reply))).toContain('And 35 more: the file below has them all.')
    const lines = reply.kind === 'file' ? new TextDecoder().decode(reply.file.content).trim().split('\n') : []
    expect(lines).toHaveLength(42)
    expect(lines[0]).toBe('name,school,now with,of')
    expect(lines[40]).toBe('Name a39,School a39,Name b39,School b39')
    expect(lines[41]).toBe('Name alone,School alone,nobody,')
  })
})
