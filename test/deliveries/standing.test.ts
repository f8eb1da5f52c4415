import { expect, it, vi } from 'vitest'
import { fingerprint } from '../../src/conversation/kit/fingerprint.ts'
import { keepStanding } from '../../src/usecases/deliveries/keep-standing.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { withDatabase } from '../store/database.ts'
import { addCycle, addPair } from '../usecases/pair.ts'
import { addPerson, withJobs } from './stage.ts'

const database = withDatabase()
const stage = withJobs(database)
const patient = { timeout: 60_000, interval: 25 }

it('of what somebody asked again and again the last stays true, and the one before points at it', async () => {
  await addCycle(database())
  const { id: partnershipId } = await addPair(database(), stage().store, ['ada', 'ben'], new Date(0), '2026-10-13')
  await addPerson(database(), 'asker', ['teams'])
  const draw = (title: string) => ({ title, blocks: [] })
  let title = 'Before'
  stage().draw = () => draw(title)
  const ask = async (asked: string) => {
    stage().clock.advance(1_000)
    const { store, clock } = stage()
    await keepStanding({ store, clock, newId: () => `d-${asked}` } as unknown as Deps, {
      notice: {
        name: 'status',
        to: { kind: 'person', personId: 'asker' },
        facts: { partnershipId, asked },
        partnershipId,
        priority: 'interactive',
      },
      platform: 'teams',
      tenant: 'T-teams',
      conversationId: 'c',
      messageId: `m-${asked}`,
      drawn: fingerprint(draw(title)),
    })
  }
  const shown = () =>
    Object.fromEntries(stage().teams.updated.map(({ sent, message }) => [sent.messageId, message.card.title]))
  await ask('1')
  await stage().jobs.idle()
  expect(shown()).toEqual({})
  await ask('2')
  await vi.waitFor(() => expect(shown()).toEqual({ 'm-1': 'There is a newer status below.' }), patient)
  title = 'After'
  await stage().store.transaction((data) => data.outbox.refresh([{ partnershipId, press: true }]))
  await vi.waitFor(() => expect(shown()).toMatchObject({ 'm-2': 'After' }), patient)
  expect(shown()['m-1']).toBe('There is a newer status below.')
  for (const asked of ['3', '4', '5']) await ask(asked)
  await stage().jobs.idle()
  const kept = await database().prisma.delivery.findMany({ where: { personId: 'asker' }, orderBy: { id: 'asc' } })
  expect(kept.map(({ id }) => id)).toEqual(['d-3', 'd-4', 'd-5'])
})
