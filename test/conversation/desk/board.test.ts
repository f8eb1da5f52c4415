import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withDatabase } from '../../store/database.ts'
import { addPairs } from '../../usecases/more-pairs.ts'
import { makeWorld, matchedAt, type World } from '../../usecases/world.ts'
import { type Conversation, cardOf, converse, inbox, labelsOf, textOf } from '../conversation.ts'

const database = withDatabase()
let world: World
let cora: Conversation

/** Alder and Birch (Ana and Ben), and ten pairs like them, each a day later. */
const morePairs = 10

const say = async (words: string) => cardOf(await cora.say(words))
const entriesOf = (card: Awaited<ReturnType<typeof say>>) =>
  card.blocks.flatMap((block) =>
    block.kind === 'entry' ? [Array.isArray(block.text) ? block.text[0]!.text : String(block.text)] : [],
  )
const partnership = (id: string) => database().prisma.partnership.findUniqueOrThrow({ where: { id } })
const step = (id: string) => database().prisma.step.findUniqueOrThrow({ where: { id } })
const errandsOut = () => database().prisma.delivery.findMany({ where: { notice: 'officeMessage' } })

beforeAll(async () => {
  await makeWorld(database())
})
beforeEach(async () => {
  await database().prisma.errand.deleteMany()
  world = await makeWorld(database())
  await addPairs(database(), morePairs)
  cora = await converse(world.deps, world.actors.coordinator)
  // Wednesday, Oct 7, 2026, 9:00 AM in Nashville: six of the ten are past their day.
  world.clock.advance(Date.parse('2026-10-07T14:00:00Z') - world.clock.now().getTime())
})

it('a district shows its director every pair, page by page', async () => {
  await database().prisma.partnership.deleteMany({ where: { NOT: { id: 'pair' } } })
  await addPairs(database(), 17)
  const dora = await converse(world.deps, world.actors.directorOfAna)
  const first = cardOf(await dora.say('status'))
  expect(first.title).toContain('page 1 of 2')
  const second = cardOf(await dora.press(first, 'Next'))
  expect([...entriesOf(first), ...entriesOf(second)].length).toBe(18)
  expect(new Set([...entriesOf(first), ...entriesOf(second)]).size).toBe(18)
  expect(labelsOf(second)).toContain('Back')
})

describe('the board', () => {
  it('counts pairs by step and by how late they are', async () => {
    expect(textOf(await say('board'))).toContain('First visit: 11 pairs, 6 late by up to a week')
  })

  it('answers what stands behind a word, which is never left out in silence', async () => {
    const late = await say('overdue xav 1')
    expect(entriesOf(late)).toEqual(['Xáv 1'])
    expect(textOf(late)).toContain('xav 1')
    const notLate = textOf(await say('overdue ana alder'))
    expect(notLate).toContain('No pair for “ana alder” and past due.')
    expect(notLate).not.toContain('Did you mean')
    expect(entriesOf(await say('waiting xav 9'))).toEqual(['Xáv 9'])
    expect(textOf(await say('status of ana alder'))).toContain('Ana Alder')
    expect(labelsOf(await say('status of ana alder'))).toContain('Remind now')
    expect((await say('status xav')).title).toContain('10 pairs with “xav”')
    const nobody = textOf(await say('status zenobia'))
    expect(nobody).toContain('No pair has a name, school or district with words that begin like “zenobia”')
    expect(nobody).toContain('where everyone is')
    expect(textOf(await say('status everyone'))).not.toContain('No pair has')
  })

  it('turns to the last page there is where the others were settled meanwhile, as every list of the desk', async () => {
    const { prisma } = database()
    for (const words of ['board', 'overdue', 'pairs']) {
      // Everybody is late.
      await prisma.step.updateMany({ where: { kind: 'firstVisit' }, data: { dueOn: new Date('2026-10-01') } })
      await prisma.partnership.updateMany({ data: { status: 'active' } })
      const first = await say(words)
      expect([words, entriesOf(first).length, labelsOf(first).includes('Next')]).toEqual([words, 8, true])
      if (words === 'pairs')
        await prisma.partnership.deleteMany({ where: { id: { in: ['pair-7', 'pair-8', 'pair-9'] } } })
      else await prisma.partnership.updateMany({ where: { NOT: { id: 'pair' } }, data: { status: 'ended' } })
      const turned = cardOf(await cora.press(first, 'Next'))
      expect([words, entriesOf(turned).length]).toEqual([words, words === 'pairs' ? 8 : 1])
      expect([words, turned.title]).toEqual([words, expect.not.stringContaining('page')])
    }
  })

  it('shows pairs that have completed where they are asked for, page by page, and reopens a step of many of them', async () => {
    const { prisma } = database()
    await prisma.step.updateMany({
      where: { partnershipId: { not: 'pair' } },
      data: { state: 'logged', outcomeAt: new Date(matchedAt) },
    })
    await prisma.partnership.updateMany({ where: { NOT: { id: 'pair' } }, data: { status: 'completed' } })
    await prisma.partnership.update({ where: { id: 'pair-9' }, data: { status: 'ended' } })
    expect(entriesOf(await say('board'))).toEqual(['Ana Alder'])
    const filter = await cora.press(await say('board'), 'Filter')
    const first = cardOf(await cora.send(filter, { reason: 'completed' }))
    expect(textOf(first)).toContain('9 pairs for completed.')
    expect(textOf(first)).toContain('All steps done.')
    expect(entriesOf(first)).toHaveLength(8)
    expect(labelsOf(first)).not.toContain('Write to all of these')
    expect(entriesOf(cardOf(await cora.press(first, 'Next')))).toHaveLength(1)
    const asked = { which: 'all', act: 'reopen', words: 'They meet once more' }
    const preview = cardOf(await cora.send(await cora.press(first, 'Choose several'), asked))
    expect(textOf(preview)).toContain('Reopen a step of 9 pairs?')
    expect(textOf(preview)).toContain('the final meeting opens again')
    await cora.press(preview, 'Reopen these steps')
    expect(await prisma.partnership.count({ where: { status: 'completed' } })).toBe(0)
    expect(textOf(await say('board'))).toContain('Final meeting: 9 pairs')
    const none = cardOf(await cora.send(await cora.press(await say('board'), 'Filter'), { reason: 'completed' }))
    expect(textOf(none)).toContain('No pair for completed.')
  })

  it('leads to the pairs that have completed where no other is left', async () => {
    const { prisma } = database()
    await prisma.step.updateMany({ data: { state: 'logged', outcomeAt: new Date(matchedAt) } })
    await prisma.partnership.updateMany({ data: { status: 'completed' } })
    const empty = await say('board')
    expect(empty.title).toContain('no pair is under way')
    expect(textOf(cardOf(await cora.press(empty, 'Completed pairs')))).toContain('11 pairs for completed.')
    await prisma.partnership.updateMany({ data: { status: 'ended' } })
    expect(labelsOf(await say('board'))).not.toContain('Completed pairs')
  })

  it('takes signs that are no words for nothing typed', async () => {
    for (const words of ['board @', 'board !', 'pairs @ !']) expect(entriesOf(await say(words))).toHaveLength(8)
    for (const words of ['board !!!', 'pairs !!!']) expect(textOf(await say(words))).not.toContain('!!!')
    expect(labelsOf(await say('board !!!'))).toEqual(labelsOf(await say('board')))
    expect(entriesOf(await say('board xav@'))).toHaveLength(8)
  })

  it('puts first what needs a person most, then what has waited longest', async () => {
    const { prisma } = database()
    await prisma.partnership.update({ where: { id: 'pair-9' }, data: { status: 'frozen' } })
    await prisma.helpRequest.create({
      data: { id: 'h', partnershipId: 'pair-8', personId: 'x8', at: new Date(matchedAt) },
    })
    const tenant = { id: 't', platform: 'slack' as const, externalId: 'T', name: 'T' }
    await prisma.tenant.upsert({ where: { id: 't' }, create: tenant, update: {} })
    await prisma.account.create({
      data: {
        id: 'a',
        platform: 'slack',
        tenantId: 't',
        externalId: 'U',
        personId: 'x7',
        reach: 'unreachable',
        reachReason: 'user_not_found',
      },
    })
    await prisma.nudge.create({
      data: { stepId: 'pair-6-firstVisit', personId: 'x6', escalatedAt: new Date(matchedAt) },
    })
    const card = await say('board')
    expect(entriesOf(card).slice(0, 6)).toEqual(['Xáv 8', 'Xáv 9', 'Xáv 7', 'Xáv 6', 'Xáv 0', 'Xáv 1'])
    expect(textOf(card)).toContain('Xáv 7 can’t be reached (Slack: user_not_found)')
    await prisma.account.delete({ where: { id: 'a' } })
    expect(entriesOf(await say('board')).slice(0, 3)).toEqual(['Xáv 8', 'Xáv 9', 'Xáv 6'])
  })

  it('says whose turn it is and since when, and when somebody last did something', async () => {
    const entry = textOf(await say('board xav 0'))
    expect(entry).toContain('First visit: either one’s turn since Tue, Sep 1; was due Thu, Oct 1, 6 days ago.')
    expect(entry).toContain('No activity yet.')
  })

  it('says of a visit whose time has passed that it is to be logged, on the board and in every list', async () => {
    const { prisma } = database()
    const where = { id: 'pair-0-firstVisit' }
    const before = await prisma.step.findUniqueOrThrow({ where })
    await prisma.step.update({ where, data: { state: 'scheduled', startsAt: new Date('2026-09-10T14:00:00Z') } })
    expect(textOf(await say('board xav 0'))).toContain(
      'First visit: was booked for Thu, Sep 10 and isn’t logged yet, either one’s turn; was due Thu, Oct 1',
    )
    expect(textOf(await say('pairs xav 0'))).toContain('First visit: was booked and isn’t logged yet, was due')
    const { state, startsAt } = before
    await prisma.step.update({ where, data: { state, startsAt } })
  })

  it('finds names without their marks, and turns pages', async () => {
    expect(entriesOf(await say('board XAV yoko 3'))).toEqual(['Xáv 3'])
    const first = await say('board')
    const next = cardOf(await cora.press(first, 'Next'))
    expect(first.title).toContain('page 1 of 2')
    expect(entriesOf(next)).toHaveLength(3)
    expect(new Set([...entriesOf(first), ...entriesOf(next)]).size).toBe(11)
  })

  it('is filtered by what is asked', async () => {
    const form = await cora.press(await say('board'), 'Filter')
    expect(entriesOf(cardOf(await cora.send(form, { age: 'week' })))).toHaveLength(6)
    expect(textOf(cardOf(await cora.send(form, { step: 'call' })))).toContain('No pair for follow-up call.')
    expect(
      entriesOf(cardOf(await cora.send(form, { search: 'yoko', reason: 'late', districtCode: 'd1' }))),
    ).toHaveLength(6)
    expect(textOf(cardOf(await cora.send(form, { mine: 'noted' })))).toContain('No pair')
  })

  it('shows a coordinator their own region first', async () => {
    const { prisma } = database()
    await prisma.district.updateMany({ where: { code: 'd1' }, data: { region: 'West' } })
    await prisma.regionDuty.create({ data: { region: 'West', personId: 'cora' } })
    expect(textOf(await say('board'))).toContain('11 pairs for your region West.')
    await prisma.regionDuty.deleteMany()
    await prisma.regionDuty.create({ data: { region: 'East', personId: 'cora' } })
    const card = await say('board')
    expect(textOf(card)).toContain('No pair for your region East.')
    expect(textOf(cardOf(await cora.press(card, 'Show every pair')))).toContain('11 pairs')
    await prisma.regionDuty.deleteMany()
  })
})

const choose = async (answers: Record<string, string | readonly string[]>) =>
  cora.send(await cora.press(await say('board'), 'Choose several'), answers)
const pairs = ['pair-0', 'pair-1', 'pair-2']

describe('several pairs at once', () => {
  it('are reminded once, within hours and among the reminders of a week, and it can be taken back', async () => {
    const preview = cardOf(await choose({ which: 'picked', pairs, act: 'remind' }))
    expect(textOf(preview)).toContain('Remind 3 pairs?')
    expect(textOf(preview)).toContain('6 by email')
    expect(await database().prisma.nudge.count({ where: { askedAt: { not: null } } })).toBe(0)
    const done = cardOf(await cora.press(preview, 'Remind them'))
    expect(done.title).toBe('6 people get a reminder')
    expect(await database().prisma.nudge.count({ where: { askedAt: { not: null } } })).toBe(6)
    expect(cardOf(await cora.press(preview, 'Remind them')).title).toBe('That was done already')
    expect(cardOf(await cora.press(done, 'Undo')).title).toBe('Undone for 6 reminders')
    expect(await database().prisma.nudge.count({ where: { askedAt: { not: null } } })).toBe(0)
  })

  it('are written to by name: the ledger keeps that it was written, not the words', async () => {
    const preview = cardOf(
      await choose({ which: 'picked', pairs, act: 'write', words: 'Dear {first name}, {partner} waits.' }),
    )
    expect(textOf(cardOf(await cora.press(preview, 'See it as they will')))).toContain('Dear Xáv, Yoko 0 waits.')
    await cora.press(preview, 'Send the message')
    const [sent] = (await inbox(database(), world.deps, 'y1')).filter(({ name }) => name === 'officeMessage')
    expect(sent!.card.title).toBe('A message from Cora Coordinator')
    expect(textOf(sent!.card)).toContain('Dear Yoko, Xáv 1 waits.')
    expect(await errandsOut()).toHaveLength(6)
    expect(JSON.stringify(await errandsOut())).not.toContain('Dear')
  })

  it('get more time, and reminders of the step begin again', async () => {
    await database().prisma.nudge.create({
      data: { stepId: 'pair-0-firstVisit', personId: 'x0', rung: 3, escalatedAt: new Date(matchedAt) },
    })
    const preview = cardOf(await choose({ which: 'picked', pairs, act: 'extend', days: '14', words: 'Snow days' }))
    await cora.press(preview, 'Give more time')
    expect((await step('pair-0-firstVisit')).dueOn).toEqual(new Date('2026-10-21'))
    expect(await database().prisma.nudge.findFirst()).toMatchObject({ rung: 0, escalatedAt: null })
    const told = await inbox(database(), world.deps, 'x0')
    expect(textOf(told[0]!.card)).toContain('You have more time for the first visit')
    expect(textOf(told[0]!.card)).toContain('Snow days')
  })

  it('are put on hold and, in one press, go on again', async () => {
    const done = cardOf(
      await cora.press(await choose({ which: 'picked', pairs, act: 'hold', words: 'Strike' }), 'Put on hold'),
    )
    expect((await partnership('pair-1')).status).toBe('frozen')
    await cora.press(done, 'Undo')
    expect((await partnership('pair-1')).status).toBe('active')
  })

  it('are answered at once where they asked for help: each who asked reads it, and others are left out', async () => {
    const { prisma } = database()
    const asked = (id: string, partnershipId: string, personId: string) => ({
      ...{ id, partnershipId, personId, at: new Date(matchedAt) },
    })
    await prisma.helpRequest.deleteMany()
    await prisma.helpRequest.createMany({
      data: [asked('h0', 'pair-0', 'x0'), asked('h1', 'pair-1', 'x1'), asked('h2', 'pair-1', 'y1')],
    })
    const words = 'Dear {first name}, the office calls {partner}.'
    const preview = cardOf(await choose({ which: 'picked', pairs, act: 'settle', words }))
    expect(textOf(preview)).toContain('Answer and settle the calls for help of 2 pairs?')
    expect(textOf(preview)).toContain('3 by email')
    expect(textOf(preview)).toContain('left out: no call for help of theirs is open')
    expect(textOf(cardOf(await cora.press(preview, 'See it as they will')))).toContain(
      'Dear Xáv, the office calls Yoko 0.',
    )
    expect(await errandsOut()).toHaveLength(0)
    const done = cardOf(await cora.press(preview, 'Answer and settle'))
    expect(done.title).toBe('Your answer goes to 3 people')
    expect(textOf(done)).toContain('1 left out')
    expect(cardOf(await cora.press(preview, 'Answer and settle')).title).toBe('That was done already')
    expect((await errandsOut()).map(({ personId }) => personId).sort()).toEqual(['x0', 'x1', 'y1'])
    const [answer] = (await inbox(database(), world.deps, 'y1')).filter(({ name }) => name === 'officeMessage')
    expect(answer!.card.title).toBe('Cora Coordinator answers your request for help')
    expect(textOf(answer!.card)).toContain('Dear Yoko, the office calls Xáv 1.')
    expect(await prisma.helpRequest.count({ where: { resolvedBy: 'cora' } })).toBe(3)
    expect(await prisma.audit.count({ where: { action: 'help.settled', subjectId: { in: ['h0', 'h1', 'h2'] } } })).toBe(
      3,
    )
    await prisma.helpRequest.deleteMany()
  })

  it('get no answer where another coordinator has settled their call meanwhile', async () => {
    const { prisma } = database()
    await prisma.helpRequest.deleteMany()
    await prisma.helpRequest.create({
      data: { id: 'h0', partnershipId: 'pair-0', personId: 'x0', at: new Date(matchedAt) },
    })
    const preview = cardOf(await choose({ which: 'picked', pairs, act: 'settle', words: 'We will call.' }))
    await prisma.helpRequest.update({
      where: { id: 'h0' },
      data: { resolvedAt: new Date(matchedAt), resolvedBy: 'cy' },
    })
    expect(cardOf(await cora.press(preview, 'Answer and settle')).title).toBe('Your answer goes to 0 people')
    expect(await errandsOut()).toHaveLength(0)
    await prisma.helpRequest.deleteMany()
  })

  it('have the step before theirs opened again, and those with none behind them are left out', async () => {
    const { prisma } = database()
    for (const id of ['pair-0', 'pair-1']) {
      await prisma.step.update({
        where: { id: `${id}-firstVisit` },
        data: { state: 'excused', outcomeAt: new Date(matchedAt) },
      })
      await prisma.step.update({ where: { id: `${id}-call` }, data: { state: 'open', openedAt: new Date(matchedAt) } })
    }
    const preview = cardOf(await choose({ which: 'picked', pairs, act: 'reopen', words: 'They meet after all' }))
    expect(textOf(preview)).toContain('Reopen a step of 2 pairs?')
    expect(textOf(preview)).toContain('the first visit opens again')
    expect(textOf(preview)).toContain('left out. The first visit is still going on')
    const done = cardOf(await cora.press(preview, 'Reopen these steps'))
    expect(done.title).toBe('A step of 2 pairs is open again')
    expect(labelsOf(done)).not.toContain('Undo')
    expect((await step('pair-0-firstVisit')).state).toBe('open')
    expect((await step('pair-1-call')).state).toBe('waiting')
    const [told] = await inbox(database(), world.deps, 'x1')
    expect(textOf(told!.card)).toContain('They meet after all')
  })

  it('have their visit at the other school, where one is chosen and its time has not passed', async () => {
    const { prisma } = database()
    const booked = { state: 'scheduled', hostId: 'p-x0', minutes: 180 } as const
    await prisma.step.update({
      where: { id: 'pair-0-firstVisit' },
      data: { ...booked, startsAt: new Date('2026-10-20T15:00:00Z') },
    })
    await prisma.step.update({
      where: { id: 'pair-1-firstVisit' },
      data: { ...booked, hostId: 'p-x1', startsAt: new Date('2026-10-05T15:00:00Z') },
    })
    await prisma.step.update({ where: { id: 'pair-3-firstVisit' }, data: { state: 'excused' } })
    await prisma.step.update({ where: { id: 'pair-3-call' }, data: { state: 'open' } })
    await prisma.step.update({ where: { id: 'pair-4-firstVisit' }, data: { state: 'logged', hostId: 'p-x4' } })
    await prisma.step.update({ where: { id: 'pair-4-call' }, data: { state: 'logged' } })
    await prisma.step.update({ where: { id: 'pair-4-secondVisit' }, data: { state: 'open', hostId: 'p-y4' } })
    const chosen = [...pairs, 'pair-3', 'pair-4']
    const preview = cardOf(await choose({ which: 'picked', pairs: chosen, act: 'host', words: 'Road works' }))
    const shown = textOf(preview)
    expect(shown).toContain('Change the school of the visit of 1 pair?')
    expect(shown).toContain('at Birch Elementary then')
    expect(shown).toContain('left out. The time of the first visit has passed')
    expect(shown).toContain('left out: they have not chosen a school yet')
    expect(shown).toContain('left out. The follow-up call is at no school')
    expect(shown).toContain('because the first was at the other one')
    const done = cardOf(await cora.press(preview, 'Change the school'))
    expect(done.title).toBe('The school is changed for 1 pair')
    expect(textOf(done)).toContain('4 left out')
    expect(await step('pair-0-firstVisit')).toMatchObject({ state: 'open', hostId: 'p-y0', startsAt: null })
    expect(await step('pair-1-firstVisit')).toMatchObject({ state: 'scheduled', hostId: 'p-x1' })
    expect((await step('pair-2-firstVisit')).hostId).toBeNull()
    expect((await step('pair-4-secondVisit')).hostId).toBe('p-y4')
  })

  it('are ended, which says that they can be matched again, and that a log is written pair by pair', async () => {
    const form = await cora.press(await say('board'), 'Choose several')
    expect(JSON.stringify(form)).toContain('To log for partners, open their pair')
    const preview = cardOf(await choose({ which: 'picked', pairs, act: 'end', words: 'New partners' }))
    expect(JSON.stringify(preview)).toContain('can be matched again')
    await cora.press(preview, 'End these pairs')
    expect((await partnership('pair-2')).status).toBe('ended')
  })

  it('are given to one of the coordinators', async () => {
    await cora.press(await choose({ which: 'picked', pairs, act: 'assign', assignTo: 'cora' }), 'Change it')
    const form = await cora.press(await say('board'), 'Filter')
    const mine = cardOf(await cora.send(form, { mine: 'assigned' }))
    expect(entriesOf(mine)).toHaveLength(3)
    expect(textOf(mine)).toContain('Cora Coordinator looks after them.')
  })

  it('says at its field what is missing', async () => {
    expect(await choose({ which: 'picked', act: 'extend' })).toMatchObject({
      kind: 'problems',
      opened: { problems: { pairs: 'Please pick at least one pair.', days: 'Please say how many days more.' } },
    })
    expect(await choose({ which: 'all', act: 'write', words: 'Dear {boss}' })).toMatchObject({ kind: 'problems' })
  })
})

describe('a pair that is opened from the board', () => {
  const open = async () => cardOf(await cora.press(await say('board xav 0'), 'Open'))

  it('says how to reach both, and takes a note that only the office reads', async () => {
    const card = await open()
    expect(textOf(card)).toContain('x0@example.org')
    const after = cardOf(await cora.send(await cora.press(card, 'Change'), { note: 'Call in May', assignTo: 'cora' }))
    expect(textOf(after)).toContain('“Call in May” Cora Coordinator')
    const partner = await converse(world.deps, { ...world.actors.ana, personId: 'x0' })
    expect(textOf(cardOf(await partner.say('status')))).not.toContain('Call in May')
  })

  it('moves the school of a visit, and calls off what was booked at the other', async () => {
    await database().prisma.step.update({
      where: { id: 'pair-0-firstVisit' },
      data: { state: 'scheduled', hostId: 'p-x0', startsAt: new Date('2026-10-20T15:00:00Z'), minutes: 180 },
    })
    const form = await cora.press(await open(), 'Change school')
    await cora.send(form, { value: 'p-y0', reason: 'Road works' })
    expect(await step('pair-0-firstVisit')).toMatchObject({ state: 'open', hostId: 'p-y0', startsAt: null })
    const told = await inbox(database(), world.deps, 'y0')
    expect(told.map(({ card }) => card.title)).toContain('The first visit is at Birch Elementary')
  })

  it('answers a request for help to whoever asked, and settles it', async () => {
    await database().prisma.helpRequest.create({
      data: { id: 'h', partnershipId: 'pair-0', personId: 'x0', at: new Date(matchedAt) },
    })
    const form = await cora.press(await open(), 'Answer and settle')
    await cora.press(await cora.send(form, { words: 'I called the school.' }), 'Send the message')
    expect((await errandsOut()).map(({ personId }) => personId)).toEqual(['x0'])
    expect((await inbox(database(), world.deps, 'x0')).map(({ card }) => card.title)).toContain(
      'Cora Coordinator answers your request for help',
    )
    expect((await database().prisma.helpRequest.findUniqueOrThrow({ where: { id: 'h' } })).resolvedBy).toBe('cora')
  })

  it('keeps an answer from the partner whose call it does not answer, in the preview too, and when it was settled meanwhile', async () => {
    const { prisma } = database()
    await prisma.helpRequest.deleteMany()
    const asked = { partnershipId: 'pair-0', at: new Date(matchedAt) }
    const later = { ...asked, at: new Date('2026-10-06T15:00:00Z') }
    await prisma.helpRequest.createMany({
      data: [
        { ...asked, id: 'h', personId: 'x0' },
        { ...later, id: 'other', personId: 'y0' },
      ],
    })
    const form = await cora.press(await open(), 'Answer and settle')
    const preview = cardOf(await cora.send(form, { words: 'I called the school.' }))
    expect(textOf(preview)).toContain('1 by email')
    await prisma.helpRequest.update({ where: { id: 'h' }, data: { resolvedAt: new Date(matchedAt), resolvedBy: 'cy' } })
    await cora.press(preview, 'Send the message')
    expect(await errandsOut()).toEqual([])
    await prisma.helpRequest.deleteMany()
  })

  it('shows and settles a request for help that 200 others came before', async () => {
    const asked = (id: string, partnershipId: string, at: string) => ({
      id,
      partnershipId,
      personId: 'x0',
      at: new Date(at),
    })
    const { prisma } = database()
    await prisma.helpRequest.deleteMany()
    await prisma.helpRequest.createMany({
      data: Array.from({ length: 200 }, (_, n) => asked(`earlier-${n}`, 'pair-1', matchedAt)),
    })
    await prisma.helpRequest.create({ data: asked('h', 'pair-0', '2026-10-06T15:00:00Z') })
    const form = await cora.press(await open(), 'Answer and settle')
    await cora.press(await cora.send(form, { words: 'I called the school.' }), 'Send the message')
    expect((await prisma.helpRequest.findUniqueOrThrow({ where: { id: 'h' } })).resolvedBy).toBe('cora')
    await prisma.helpRequest.deleteMany()
  })

  it('names the step and the lateness of each pair to choose from, however long the names are', async () => {
    const { prisma } = database()
    const { name } = await prisma.person.findUniqueOrThrow({ where: { id: 'x0' } })
    await prisma.person.update({ where: { id: 'x0' }, data: { name: `Xáv ${'Bartholomew '.repeat(6)}`.trim() } })
    const form = await cora.press(await say('board'), 'Choose several')
    expect(JSON.stringify(form)).toMatch(/Xáv Bart[^"]*… and Yoko 0, first visit, 6 days late"/)
    await prisma.person.update({ where: { id: 'x0' }, data: { name } })
  })

  it('offers a reminder now, and says so where the person wants none', async () => {
    await database().prisma.person.updateMany({ where: { id: { in: ['x0', 'y0'] } }, data: { rhythm: 'off' } })
    const card = cardOf(await cora.press(await open(), 'Remind now'))
    expect(textOf(card)).toContain('left out: they want no reminders of this')
    expect(labelsOf(card)).not.toContain('Remind them')
    await database().prisma.person.updateMany({ data: { rhythm: 'usual' } })
  })
})
