import { beforeEach, describe, expect, it } from 'vitest'
import { drawNotice } from '../../../src/conversation/draw-notice.ts'
import type { Card } from '../../../src/conversation/kit/card.ts'
import type { Reply, Standing } from '../../../src/conversation/kit/reply.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { type Conversation, cardOf, converse, inbox, labelsOf, textOf } from '../conversation.ts'

const database = withDatabase()
let world: World
let ana: Conversation
let ben: Conversation

beforeEach(async () => {
  world = await makeWorld(database())
  ana = await converse(world.deps, world.actors.ana)
  ben = await converse(world.deps, world.actors.ben)
})

const standingOf = (reply: Reply): Standing => {
  if (!('standing' in reply && reply.standing)) throw new Error(`a ${reply.kind} that does not stand`)
  return reply.standing
}
/** How an answer that stands in the chat reads now. */
const now = async (reply: Reply): Promise<Card | undefined> =>
  drawNotice(withoutStore(world.deps), standingOf(reply), standingOf(reply).to)
const times = { host: 'p-ben', date1: '2026-09-10', time1: '09:00', minutes: '180' }
const book = async () => {
  await ana.send(await ana.say('schedule'), times)
  const [offered] = (await inbox(database(), world.deps, 'ben')).filter(({ name }) => name === 'timesOffered')
  await ben.press(offered!.card, 'Thu, Sep 10, 9:00 AM')
}
const log = async () =>
  ana.send(await ana.say('log'), { host: 'p-ben', happenedOn: '2026-09-01', minutes: '180', ideas: 'Walk at 8' })

describe('a status that stands in the chat', () => {
  it('is drawn again as it was said, until something changes', async () => {
    const said = await ana.say('status')
    expect(await now(said)).toEqual(cardOf(said))
  })

  it('never offers what is booked', async () => {
    const said = await ana.say('status')
    expect(labelsOf(cardOf(said))).toContain('Suggest times')
    await book()
    const drawn = (await now(said))!
    expect(labelsOf(drawn)).not.toContain('Suggest times')
    expect(textOf(drawn)).toContain('Thu, Sep 10, 9:00 AM')
  })

  it('says of a pair that has ended that it has', async () => {
    const said = await ana.say('status')
    await database().prisma.partnership.updateMany({ data: { status: 'ended' } })
    expect(textOf((await now(said))!)).toContain('This partnership has ended')
  })

  it('gives way, where it could not be drawn again, to how things stand, once an old button is pressed', async () => {
    const said = await ana.say('status')
    await log()
    const late = await ana.press(said, 'We already met')
    expect(late).toMatchObject({ kind: 'refusal', replace: true })
    expect(labelsOf(cardOf(late))).toContain('See our progress')
  })
})

describe('what stands in the chat of who logged', () => {
  it('says thanks and what is next in one message, and no other message says it again', async () => {
    const said = await log()
    expect(cardOf(said).title).toBe('The first visit is logged. Thank you!')
    expect(textOf(cardOf(said))).toContain('Next: the follow-up call')
    expect(labelsOf(cardOf(said))).toEqual(['Suggest times', 'We already met', 'Remind me of an idea'])
    expect(await inbox(database(), world.deps, 'ana')).toEqual([])
    const { fills, ...shown } = cardOf(said)
    expect(fills).toEqual({ partner: 'Ben Birch', step: 'the first visit' })
    expect(await now(said)).toEqual(shown)
  })

  it('moves on with the pair', async () => {
    const said = await log()
    await ben.send(await ben.say('schedule'), { ...times, minutes: '30' })
    expect(labelsOf((await now(said))!)).not.toContain('Suggest times')
  })

  it('is gone with a log that was withdrawn', async () => {
    const said = await log()
    await ana.press(await ana.press(await ana.say('status'), 'First visit: notes'), 'Withdraw my log')
    expect((await now(said))!.title).toBe('The log of the first visit was withdrawn')
  })
})
