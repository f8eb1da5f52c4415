import { beforeAll, describe, expect, it } from 'vitest'
import { drawNotice } from '../../../src/conversation/draw-notice.ts'
import { noticeNames } from '../../../src/core/notice.ts'
import { textNames, texts } from '../../../src/core/texts/texts.ts'
import { textsOfNotices } from '../../../src/core/texts/texts-of-notices.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { proposeTimes } from '../../../src/usecases/partnership/path-requests.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { cardOf, converse, labelsOf, problemsOf, textOf } from '../conversation.ts'

const database = withDatabase()
let world: World

const facts = {
  partnershipId: 'pair',
  stepId: 'step-firstVisit',
  cycleId: 'cycle',
  districtCode: 'd1',
  participantId: 'p-ana',
  since: '2026-09-01T00:00:00Z',
  closesOn: '2027-05-28',
  until: '2027-05-28',
  goesOn: '2030-05-28',
  week: '2026-09-07',
  round: '1',
  draftId: 'draft',
  personId: 'ana',
  about: 'introduction',
  ownerId: 'p-ana',
  asked: '1',
}
/** Every message that can be drawn here, as each of these people gets it. */
const drawn = async () => {
  const cards: { name: (typeof noticeNames)[number]; text: string }[] = []
  for (const name of noticeNames)
    for (const personId of ['ana', 'ben', 'dora', 'cora']) {
      const to = name.startsWith('channel')
        ? ({ kind: 'channel', channelId: 'c' } as const)
        : ({ kind: 'person', personId } as const)
      const own = { ...facts, ...(name === 'sharedPlan' && personId === 'ana' && { ownerId: 'p-ben' }) }
      const card = await drawNotice(withoutStore(world.deps), { name, to, facts: own, priority: 'interactive' }, to)
      if (card) cards.push({ name, text: textOf(card) })
    }
  return cards
}
const reset = () => database().prisma.cycle.updateMany({ data: { settings: {} } })
const wordsFor = (name: string) => `OWN ${name} of {program}`

beforeAll(async () => {
  world = await makeWorld(database())
  const { prisma } = database()
  await prisma.cycle.updateMany({ data: { closesOn: new Date('2027-05-28') } })
  await prisma.optIn.createMany({ data: [{ cycleId: 'cycle', districtCode: 'd1', at: new Date() }] })
  const startsAt = new Date(world.clock.now().getTime() + 5 * 86_400_000)
  const input = { times: [{ startsAt, minutes: 180 }], hostId: 'p-ben', agenda: [] }
  expect(await proposeTimes(world.deps, world.actors.ana, { stepId: 'step-firstVisit' }, input)).toMatchObject({
    ok: true,
  })
})

describe('the words of messages', () => {
  it('are data of every message that people or channels get: each text is of a message, and none is forgotten', () => {
    const used = new Set(Object.values(textsOfNotices).filter((name) => name !== 'office'))
    expect([...used].sort()).toEqual([...textNames].sort())
    expect(Object.keys(textsOfNotices).sort()).toEqual([...noticeNames].sort())
  })

  it('stand on the message once a coordinator wrote them, filled in, and go back to the original at one press', async () => {
    const before = await drawn()
    const own = Object.fromEntries(textNames.map((name) => [name, wordsFor(name)]))
    await database().prisma.cycle.updateMany({ data: { settings: { texts: own } } })
    const after = await drawn()
    const said = new Set<string>()
    for (const { name, text } of after) {
      const of = textsOfNotices[name]
      if (of === 'office') expect([name, text.includes('OWN ')]).toEqual([name, false])
      else if (text.includes(`OWN ${of} of P3`)) said.add(name)
      if (of !== 'office' && texts[of].original === '')
        expect([name, text]).toEqual([name, expect.stringContaining('OWN ')])
    }
    const drawable = new Set(after.map(({ name }) => name).filter((name) => textsOfNotices[name] !== 'office'))
    // Whose district has answered, and whose step goes on, reads that instead.
    for (const name of ['directorInvitation', 'visitMissed'] as const) drawable.delete(name)
    expect([...drawable].filter((name) => !said.has(name))).toEqual([])
    expect(said.size).toBeGreaterThan(20)
    await reset()
    expect(await drawn()).toEqual(before)
  })

  it('are found by name, page by page, previewed, refused with a placeholder that is none, and put back', async () => {
    await reset()
    const cora = await converse(world.deps, world.actors.coordinator)
    const first = cardOf(await cora.say('texts'))
    expect(textOf(first)).toContain(`${textNames.length} messages, page 1 of 5`)
    expect(textOf(cardOf(await cora.press(first, 'Next')))).toContain('page 2 of 5')
    expect(textOf(cardOf(await cora.say('texts own')))).toContain('No message has that in its name.')
    const one = cardOf(await cora.say('texts meet your'))
    expect(labelsOf(one).slice(0, 2)).toEqual(['Change', 'Preview'])
    expect(textOf(cardOf(await cora.press(one, 'Preview')))).toContain('A visit each way')
    const wrong = await cora.send(await cora.press(one, 'Change'), { words: 'Hello {partner}' })
    expect(JSON.stringify(problemsOf(wrong))).toContain('{partner}')
    await cora.send(await cora.press(one, 'Change'), { words: 'Welcome to {program}!' })
    const to = { kind: 'person', personId: 'ana' } as const
    const introduction = { name: 'introduction', to, facts, priority: 'interactive' } as const
    const card = await drawNotice(withoutStore(world.deps), introduction, to)
    expect(textOf(card!)).toContain('Welcome to P3!')
    expect(textOf(card!)).not.toContain('A visit each way')
    const changed = cardOf(await cora.say('texts own'))
    expect(textOf(changed)).toContain('1 message')
    await cora.press(changed, 'Back to the original')
    expect(textOf((await drawNotice(withoutStore(world.deps), introduction, to))!)).toContain('A visit each way')
  })
})
