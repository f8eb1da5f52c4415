import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { heldUntil } from '../../../src/usecases/desk/own-hours.ts'
import type { Data } from '../../../src/usecases/ports.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { type Conversation, cardOf, converse, inbox, labelsOf, problemsOf, textOf } from '../conversation.ts'

const database = withDatabase()
let world: World
let cora: Conversation

beforeAll(async () => {
  await makeWorld(database())
})
beforeEach(async () => {
  await database().prisma.errand.deleteMany()
  await database().prisma.campaign.deleteMany()
  world = await makeWorld(database())
  cora = await converse(world.deps, world.actors.coordinator)
})

const write = async (answers: Record<string, string>) => cora.send(await cora.say('broadcast'), answers)
const messages = () =>
  database().prisma.delivery.findMany({ where: { notice: 'officeMessage' }, orderBy: { personId: 'asc' } })

describe('a message to many', () => {
  it('shows before the press to whom it goes, how many, by which way, when, and how it reads', async () => {
    const preview = cardOf(
      await write({ audience: 'partners', step: 'firstVisit', words: 'Dear {first name}, {partner} waits.' }),
    )
    expect(preview.title).toBe('Send to 2 people?')
    expect(textOf(preview)).toContain('Partners of pairs on the board: first visit')
    expect(textOf(preview)).toContain('Messages: 2 by email')
    expect(textOf(preview)).toContain('at once: it is within everyone’s hours')
    expect(textOf(preview)).toContain('“Dear Ana, Ben')
    expect(await messages()).toHaveLength(0)
  })

  it('counts who has no account by the way their last message went, not by a workspace that did not know them', async () => {
    const { prisma } = database()
    const t1 = {
      id: 't1',
      platform: 'teams',
      externalId: 'T1',
      name: 'T1',
      status: 'installed',
      everyDistrict: true,
    } as const
    await prisma.tenant.create({ data: t1 })
    const fate = {
      notice: 'matched',
      platform: 'email',
      state: 'sent',
      queuedAt: new Date('2026-09-01T15:00:00Z'),
    } as const
    await prisma.delivery.create({ data: { id: 'sent', personId: 'ben', ...fate } })
    const preview = cardOf(await write({ audience: 'partners', step: 'firstVisit', words: 'Hello' }))
    expect(textOf(preview)).toContain('Messages: 2: 1 by Teams and 1 by email')
    await prisma.delivery.delete({ where: { id: 'sent' } })
    await prisma.tenant.delete({ where: { id: 't1' } })
  })

  it('is not cut where it would go to more than can be written to at once: it says so', async () => {
    const { store } = world.deps
    const subjects = async (_: unknown, most: number) => Array.from({ length: most }, (_, at) => `pair-${at}`)
    const crowded = {
      ...world.deps,
      store: {
        ...store,
        transaction: <T>(work: (data: Data) => Promise<T>) =>
          store.transaction((data) => work({ ...data, broadcasts: { ...data.broadcasts, subjects } })),
      },
    }
    const chat = await converse(crowded, world.actors.coordinator)
    const answers = { audience: 'partners', words: 'Dear {first name}.' }
    expect(problemsOf(await chat.send(await chat.say('broadcast'), answers))).toEqual({
      audience: 'More than 10,000 pairs are among these. Please narrow them, and write to the rest after that.',
    })
    expect(await database().prisma.errand.count()).toBe(0)
  })

  it('goes to the coordinator alone as a test, at once and as the first will read it', async () => {
    const preview = await write({ audience: 'partners', words: 'Dear {first name}, see you in {district}.' })
    await cora.press(preview, 'Send a test to me')
    expect((await messages()).map(({ personId, campaignId }) => [personId, campaignId])).toEqual([['cora', null]])
    const [test] = await inbox(database(), world.deps, 'cora')
    expect(textOf(test!.card)).toContain('Dear Ana, see you in Alder County.')
  })

  it('is sent once, as a campaign that can be paused and whose rest can be canceled', async () => {
    const preview = await write({ audience: 'partners', words: 'Dear {first name}, the survey is open.' })
    const sent = cardOf(await cora.press(preview, 'Send 2 messages'))
    expect(sent.title).toBe('Your message goes to 2 people')
    expect(cardOf(await cora.press(preview, 'Send 2 messages')).title).toBe('That was sent already')
    expect((await messages()).map(({ personId }) => personId)).toEqual(['ana', 'ben'])
    expect(textOf((await inbox(database(), world.deps, 'ben'))[0]!.card)).toContain('Dear Ben, the survey is open.')
    const paused = cardOf(await cora.press(sent, 'Pause'))
    expect(paused.title).toContain('Paused at 0 of 2 messages')
    await cora.press(paused, 'Cancel the rest')
    expect((await messages()).map(({ state }) => state)).toEqual(['cancelled', 'cancelled'])
    expect(JSON.stringify(await database().prisma.audit.findMany())).not.toContain('survey')
  })

  it('reaches directors by what is missing of their districts, and nobody else can read it', async () => {
    const { prisma } = database()
    await prisma.optIn.createMany({
      data: ['d1', 'd2'].map((districtCode) => ({ cycleId: 'cycle', districtCode, at: world.clock.now() })),
      skipDuplicates: true,
    })
    expect(problemsOf(await write({ audience: 'directorsWithoutNominee', words: 'Please nominate.' }))).toEqual({
      audience: 'Nobody is among these now. Please choose others.',
    })
    await prisma.participant.updateMany({ where: { districtCode: 'd1' }, data: { districtCode: 'd2' } })
    const preview = await write({
      audience: 'directorsWithoutNominee',
      words: 'Dear {first name}, {district} has room.',
    })
    await cora.press(preview, 'Send 1 message')
    const [only, ...others] = await messages()
    expect(others).toEqual([])
    const card = (await inbox(database(), world.deps, only!.personId!))[0]!.card
    expect(textOf(card)).toContain('Alder County has room.')
    await prisma.delivery.update({ where: { id: only!.id }, data: { personId: 'ana' } })
    expect((await inbox(database(), world.deps, 'ana')).filter(({ name }) => name === 'officeMessage')).toEqual([])
    await prisma.participant.updateMany({ where: { id: { not: 'p-ben' } }, data: { districtCode: 'd1' } })
  })

  it('names at its field what a reader in no pair has not got, and what narrows nobody', async () => {
    const problems = problemsOf(await write({ audience: 'unmatched', step: 'call', words: 'Dear {partner}' }))
    expect(problems).toMatchObject({ step: 'A step narrows partners only. Please clear it.' })
    expect(JSON.stringify(problems)).toContain('{partner}')
  })

  it('waits for each reader’s own hours, also when its pause ends at night', async () => {
    // Saturday, Sep 5, 2026, 9:00 PM in Nashville; Monday is Labor Day, which nobody declared a break.
    world.clock.advance(Date.parse('2026-09-06T02:00:00Z') - world.clock.now().getTime())
    const preview = cardOf(await write({ audience: 'partners', words: 'Hello' }))
    expect(textOf(preview)).toContain('within each one’s own hours, the last from Mon, Sep 7')
    expect(labelsOf(preview)).toContain('Send 2 messages')
    const held = heldUntil({ store: world.deps.store, now: () => world.clock.now() })
    const notice = { name: 'officeMessage', to: { kind: 'person', personId: 'ana' }, priority: 'announcement' } as const
    expect(await held({ ...notice, facts: { errandId: 'e' } })).toEqual(new Date('2026-09-07T12:30:00Z'))
    expect(await held({ ...notice, facts: { errandId: 'e', sample: 'yes' } })).toBeUndefined()
    expect(await held({ ...notice, name: 'introduction', facts: {} })).toBeUndefined()
  })

  it('is nobody’s but a coordinator’s', async () => {
    for (const actor of [world.actors.ana, world.actors.directorOfAna, world.actors.operator]) {
      const other = await converse(world.deps, actor)
      expect(textOf(cardOf(await other.say('broadcast')))).not.toContain('Send')
    }
  })
})
