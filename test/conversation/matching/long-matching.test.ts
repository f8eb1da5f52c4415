import { expect, it } from 'vitest'
import type { Timer } from '../../../src/core/clock.ts'
import { match } from '../../../src/core/matching/match.ts'
import type { MatchOutcome } from '../../../src/core/matching/proposal.ts'
import type { Matcher } from '../../../src/usecases/matching/matchmaking-port.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld } from '../../usecases/world.ts'
import { cardOf, converse, inbox, labelsOf, textOf } from '../conversation.ts'

const database = withDatabase()

/** A matching that goes on until it is let go, as one of a nation would. */
const slowMatcher = () => {
  let finish = () => {}
  const held = new Promise<void>((resolve) => {
    finish = resolve
  })
  const underWay = Promise.withResolvers<void>()
  const matcher: Matcher = {
    check: async () => ({ ok: true }),
    run: async (input, { onProgress, signal } = {}): Promise<MatchOutcome> => {
      onProgress?.({ stage: 'pairing', pairs: 1_234 })
      underWay.resolve()
      const stopped = new Promise<boolean>((resolve) => signal?.addEventListener('abort', () => resolve(true)))
      return (await Promise.race([held.then(() => false), stopped])) ? { kind: 'cancelled' } : match(input)
    },
  }
  /** Whoever asks has waited long enough as soon as the matching is under way. */
  const timer: Timer = (_milliseconds, late) => {
    void underWay.promise.then(late)
    return () => undefined
  }
  return { matcher, timer, finish: () => finish() }
}

const stage = async () => {
  const { deps: usual, actors } = await makeWorld(database())
  const { matcher, timer, finish } = slowMatcher()
  const deps = { ...usual, timer }
  const chat = await converse({ ...deps, matcher }, actors.coordinator)
  const drafts = () => database().prisma.matchProposal.count({ where: { status: 'draft' } })
  await database().prisma.matchProposal.deleteMany()
  return { deps: { ...deps, matcher }, actors, chat, finish, drafts }
}

it('a matching that takes long says how far it is, goes on, and tells who asked when it is ready', async () => {
  const { deps, chat, finish, actors, drafts } = await stage()
  const waiting = await chat.say('match')
  expect(textOf(cardOf(waiting))).toContain('So far: 1,234 pairs.')
  expect(await drafts()).toBe(0)
  expect(textOf(cardOf(await chat.press(waiting, 'Refresh')))).toContain('So far: 1,234 pairs.')
  finish()
  const told = async () => (await inbox(database(), deps, actors.coordinator.personId)).map((one) => one.card)
  await expect.poll(told).toHaveLength(1)
  expect(await drafts()).toBe(1)
  const [card] = await told()
  expect(card!.title).toMatch(/^The proposal is ready/)
  expect(labelsOf(cardOf(await chat.press(card!, 'See the proposal')))).toContain('Match again')
})

it('a matching that was stopped changes nothing', async () => {
  const { deps, chat, actors, drafts } = await stage()
  const stopped = await chat.press(await chat.say('match'), 'Stop matching')
  expect(textOf(cardOf(stopped))).toContain('The matching was stopped. Nothing was changed.')
  expect(await drafts()).toBe(0)
  expect(await inbox(database(), deps, actors.coordinator.personId)).toEqual([])
})
