import { beforeEach, describe, expect, it } from 'vitest'
import { dispatch } from '../../../src/conversation/dispatch.ts'
import type { Reply } from '../../../src/conversation/kit/reply.ts'
import { registry } from '../../../src/conversation/registry.ts'
import { tablesOf } from '../../../src/conversation/tables.ts'
import type { PersonActor } from '../../../src/core/actor.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { actionsOf, type Conversation, cardOf, converse, openOf, textOf } from '../conversation.ts'

const database = withDatabase()
const tables = tablesOf(registry)
let world: World
let ana: Conversation
let ben: Conversation
beforeEach(async () => {
  world = await makeWorld(database())
  ana = await converse(world.deps, world.actors.ana)
  ben = await converse(world.deps, world.actors.ben)
})

/** Tuesday, Sep 1, 2026, 9:00 AM in Nashville. */
const ask = async (actor: PersonActor, words: string): Promise<Reply> =>
  dispatch(
    tables,
    {
      deps: withoutStore(world.deps),
      person: (await world.deps.store.read.people.find(actor.personId))!,
      actor,
      place: { kind: 'direct' },
    },
    { kind: 'command', words },
  )
const benSays = (words: string) => ask(world.actors.ben, words)
const labelsOf = (reply: Reply) => actionsOf(cardOf(reply)).map((one) => one.label)
const firstStep = async () => (await world.pair()).steps[0]!

/** Ana offers three times at Ben's school, Eastern, none of them in this week. */
const offer = async () => {
  const opened = await ask(world.actors.ana, 'schedule sep 15 9am, sep 17 1:30pm, sep 24 9am for 3 hours')
  await ana.send(opened, { host: 'p-ben' })
}

describe('with times on offer, who takes one is asked about that one', () => {
  it.each([
    ['Tuesday is fine', 'Tue, Sep 15, 9:00 AM'],
    ['yes tuesday works for me', 'Tue, Sep 15, 9:00 AM'],
    ['the second one works', 'Thu, Sep 17, 1:30 PM'],
    ['I like the second option', 'Thu, Sep 17, 1:30 PM'],
    ['the last one is good', 'Thu, Sep 24, 9:00 AM'],
    ['1:30 works for me', 'Thu, Sep 17, 1:30 PM'],
    ['yes to Thursday afternoon', 'Thu, Sep 17, 1:30 PM'],
    ['I accept September 24', 'Thu, Sep 24, 9:00 AM'],
    ['can we do tuesday at 9', 'Tue, Sep 15, 9:00 AM'],
  ])('“%s”', async (words, time) => {
    await offer()
    const reply = await benSays(words)
    expect(cardOf(reply).title).toContain(`Accept ${time}`)
    expect(labelsOf(reply)).toEqual(['Accept this time', 'Suggest other times', 'None of these'])
    expect((await firstStep()).state).toBe('proposed')
    await ben.press(reply, 'Accept this time')
    expect((await firstStep()).state).toBe('scheduled')
  })

  it.each(['Thursday is fine', 'yes, I accept', '9 is good'])(
    '“%s” may be more than one: all are shown',
    async (words) => {
      await offer()
      const reply = await benSays(words)
      expect(textOf(cardOf(reply))).toContain('Please press the time you want')
      expect(labelsOf(reply)).toEqual(expect.arrayContaining(['Thu, Sep 17, 1:30 PM', 'Thu, Sep 24, 9:00 AM']))
    },
  )

  it('a day that is not on offer is not taken for one that is', async () => {
    await offer()
    expect(textOf(cardOf(await benSays('Wednesday is fine')))).toContain('That isn’t one of Ana’s times.')
    expect(openOf(await benSays('can we do wednesday at 9')).answers).toMatchObject({ date1: '2026-09-02' })
    expect(openOf(await benSays('can we do tuesday at 2')).answers).toMatchObject({ time1: '14:00' })
  })
})

describe('with none on offer nothing is pretended', () => {
  it('a day that suits can be suggested, filled in', async () => {
    const reply = await benSays('Thursday is fine')
    expect(cardOf(reply).title).toBe('No times are waiting for your answer')
    expect(openOf(await ben.press(reply, 'Suggest times')).answers).toMatchObject({ date1: '2026-09-03' })
  })
  it('nor for whoever offered them', async () => {
    await offer()
    const reply = await ask(world.actors.ana, 'Thursday is fine')
    expect(cardOf(reply).title).toBe('No times are waiting for your answer')
  })
  it('“the second one works” shows how things stand', async () => {
    expect(textOf(cardOf(await benSays('the second one works')))).toContain('No times are waiting for your answer')
  })
  it('nobody is asked whether they accept or decline what isn’t there', async () => {
    const labels = labelsOf(await benSays('those hmm maybe which ones'))
    expect(labels).not.toContain('Accept an offered time')
    expect(labels).not.toContain('Decline the offered times')
  })
})
