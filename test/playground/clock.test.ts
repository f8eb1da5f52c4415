import { describe, expect, it } from 'vitest'
import { createClockMover, restoreClock } from '../../playground/clock.ts'
import type { KeyValueStore } from '../../playground/pretend.ts'
import { createFixedClock } from '../../src/core/clock.ts'

const memoryStore = (): KeyValueStore => {
  const kept = new Map<string, unknown>()
  return {
    read: (key) => kept.get(key),
    write: (key, value) => void kept.set(key, value),
    list: (prefix) =>
      [...kept]
        .filter(([key]) => key.startsWith(prefix))
        .sort()
        .map(([key, value]) => ({ key, value })),
  }
}

/** A bot with reminders planned at these moments; each is sent once, when the clock has reached it. */
const botWith = (start: string, ...planned: string[]) => {
  const clock = createFixedClock(start)
  const sentAt: string[] = []
  const next = () => planned.slice(sentAt.length)[0]
  const mover = createClockMover({
    clock,
    nextNudgeAt: async () => (next() ? new Date(next()!) : undefined),
    onClockMoved: async () => {
      while (next() && new Date(next()!) <= clock.now()) sentAt.push(clock.now().toISOString())
    },
  })
  return { clock, mover, sentAt }
}

describe('the playground’s clock', () => {
  it('is still ahead after a restart', () => {
    const keyValues = memoryStore()
    restoreClock(keyValues).advance(604_800_000)
    expect(restoreClock(keyValues).offset).toBe(604_800_000)
  })

  it('stops at every reminder on its way, so that each comes at its own hour', async () => {
    const { clock, mover, sentAt } = botWith('2026-11-02T15:00:00Z', '2026-11-03T14:00:00Z', '2026-11-06T14:30:00Z')
    await mover('week')
    expect(sentAt).toEqual(['2026-11-03T14:00:00.000Z', '2026-11-06T14:30:00.000Z'])
    expect(clock.now().toISOString()).toBe('2026-11-09T15:00:00.000Z')
  })

  it('moves to the next reminder, and says when there is none', async () => {
    const { clock, mover, sentAt } = botWith('2026-11-02T15:00:00Z', '2026-11-03T14:00:00Z')
    expect(await mover('next-nudge')).toBe(true)
    expect(clock.now().toISOString()).toBe('2026-11-03T14:00:00.000Z')
    expect(sentAt).toHaveLength(1)
    expect(await mover('next-nudge')).toBe(false)
  })

  it('takes two moves at once one after the other', async () => {
    const { clock, mover } = botWith('2026-11-02T15:00:00Z')
    await Promise.all([mover('day'), mover('hour')])
    expect(clock.now().toISOString()).toBe('2026-11-03T16:00:00.000Z')
  })

  it('moves on when a reminder stays due whatever is done', async () => {
    const clock = createFixedClock('2026-11-02T15:00:00Z')
    const stuck = new Date('2026-11-02T16:00:00Z')
    const mover = createClockMover({ clock, nextNudgeAt: async () => stuck, onClockMoved: async () => undefined })
    await mover('day')
    expect(clock.now().toISOString()).toBe('2026-11-03T15:00:00.000Z')
  })
})
