import { beforeEach, describe, expect, it } from 'vitest'
import { ownPage } from '../../src/conversation/home/index.ts'
import type { Card } from '../../src/conversation/kit/card.ts'
import type { Reply } from '../../src/conversation/kit/reply.ts'
import type { PrintedPage } from '../../src/core/print/printed-page.ts'
import { guides } from '../../src/links/guides/guides.ts'
import { takeBackNomination } from '../../src/usecases/directors/nominees.ts'
import { yearNews } from '../../src/usecases/directors/sweep-directors.ts'
import { sweepOwnReminders } from '../../src/usecases/nudges/sweep-own-reminders.ts'
import { turnOffNudges } from '../../src/usecases/nudges/turn-off-nudges.ts'
import { freezePartnership } from '../../src/usecases/partnership/path-requests.ts'
import { seeAddressee } from '../../src/usecases/people/see-addressee.ts'
import type { Printer } from '../../src/usecases/print/printer-port.ts'
import { leaveProgram } from '../../src/usecases/roster/leave-program.ts'
import { optDistrict } from '../../src/usecases/roster/opt-district.ts'
import { anyButton, anyForm } from '../any-button.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from '../usecases/world.ts'
import { actionsOf, cardOf, converse, inbox, openOf, textOf } from './conversation.ts'

/** What a sentence promises, held against what happens: each was untrue for somebody once. */
const database = withDatabase()
let world: World

beforeEach(async () => {
  world = await makeWorld(database())
  await database().prisma.ownReminder.deleteMany()
  await database().prisma.optIn.deleteMany()
  await database().prisma.cycle.updateMany({ data: { settings: {} } })
})

const got = async (who: string, name: string): Promise<Card | undefined> =>
  (await inbox(database(), world.deps, who)).filter((one) => one.name === name).at(-1)?.card
const on = (label: string, form: string, context: Readonly<Record<string, string>>): Card => ({
  title: '',
  blocks: [],
  actions: [anyForm(label, form, context)],
})
const cora = () => converse(world.deps, world.actors.coordinator)
const hold = () =>
  freezePartnership(world.deps, world.actors.coordinator, { partnershipId: 'pair' }, 'A strike until November')

describe('a pair on hold', () => {
  it('reads why, as the form says, when a coordinator held it', async () => {
    const form = openOf(await (await cora()).press(on('Hold', 'freeze-pair', { partnershipId: 'pair' }), 'Hold'))
    expect(JSON.stringify(form.form.fields)).toContain('Both partners read your reason')
    await hold()
    for (const who of ['ana', 'ben'])
      expect(textOf((await got(who, 'partnershipFrozen'))!)).toContain('A strike until November')
  })

  it('does not read why one of them left, as the forms say', async () => {
    const form = openOf(await (await cora()).press(on('Out', 'withdraw-person', { partnershipId: 'pair' }), 'Out'))
    expect(JSON.stringify(form.form.fields)).toContain('is told that the pair is on hold, not why')
    await leaveProgram(world.deps, world.actors.ana, 'Ana Alder does not have the time this year.')
    expect(textOf((await got('ben', 'partnershipFrozen'))!)).not.toContain('does not have the time')
    expect(textOf(cardOf(await (await converse(world.deps, world.actors.ben)).say('status')))).not.toContain(
      'time this year',
    )
  })

  it('can be matched again after its end: whoever is still in the program, by name', async () => {
    const end = async () =>
      JSON.stringify(
        openOf(await (await cora()).press(on('End', 'end-pair', { partnershipId: 'pair' }), 'End')).form.fields,
      )
    expect(await end()).toContain('Ana Alder and Ben Birch can be matched again.')
    await leaveProgram(world.deps, world.actors.ana, 'Ana Alder has a new role.')
    expect(await end()).toContain('hours. Ben Birch can be matched again.')
    expect(textOf((await got('cora', 'partnershipFrozen'))!)).toContain('the one who stays')
  })

  it('is not told that it goes on when its district opts out', async () => {
    await hold()
    await optDistrict(world.deps, world.actors.directorOfAna, { districtCode: 'd1', takesPart: true })
    const out = await optDistrict(world.deps, world.actors.directorOfAna, { districtCode: 'd1', takesPart: false })
    expect(out).toMatchObject({ ok: true, underWay: 0 })
    expect(await got('ben', 'districtOptedOut')).toBeUndefined()
    expect(textOf((await got('cora', 'districtOptedOut'))!)).toContain('No pair is under way')
  })
})

describe('reminders', () => {
  it('that were stopped by the link in a mail come on again in the settings, for a director, too', async () => {
    await turnOffNudges(world.deps, 'dora')
    const dora = await converse(world.deps, world.actors.directorOfAna)
    expect(textOf(cardOf(await dora.say('settings')))).toContain('Reminders: No reminders')
    await dora.send(await dora.press(await dora.say('settings'), 'Change'), { rhythm: 'usual' })
    expect(await database().prisma.person.findUnique({ where: { id: 'dora' } })).toMatchObject({ rhythm: 'usual' })
  })

  it('that were stopped are said to keep news and digests back, to whoever chooses to hear them', async () => {
    const off = 'none of it comes by itself until you turn them on again'
    for (const [who, word, button, answers] of [
      ['directorOfAna', 'settings', 'News of my districts', { hears: ['matched'] }],
      ['coordinator', 'digest', 'Change this digest', { wanted: 'yes' }],
    ] as const) {
      const chat = await converse(world.deps, world.actors[who])
      const chosen = async () =>
        textOf(cardOf(await chat.send(await chat.press(await chat.say(word), button), answers)))
      expect(await chosen()).not.toContain(off)
      await turnOffNudges(world.deps, world.actors[who].personId)
      expect(await chosen()).toContain(off)
    }
  })

  it('rest for as long as the answer to a request for help says', async () => {
    const ana = await converse(world.deps, world.actors.ana)
    const asked = await ana.send(await ana.press(await ana.say('status'), 'Need help'), {})
    expect(textOf(cardOf(asked))).toContain('For a week I don’t remind you of the first visit')
    const [row] = await database().prisma.nudge.findMany({ where: { personId: 'ana' } })
    const days = (row!.snoozedUntil!.getTime() - world.clock.now().getTime()) / 86_400_000
    expect(Math.round(days)).toBe(7)
  })

  it('of one’s own ideas end with leaving', async () => {
    await database().prisma.ownReminder.create({
      data: {
        id: 'r',
        participantId: 'p-ana',
        words: 'Exit tickets',
        remindOn: new Date('2026-09-02'),
        nextAt: new Date('2026-09-02'),
        createdAt: new Date('2026-09-01'),
      },
    })
    await leaveProgram(world.deps, world.actors.ana, 'Ana Alder has a new role.')
    world.clock.advance(2 * 86_400_000)
    expect(await sweepOwnReminders(world.deps)).toBe(0)
  })

  it('are not said to come twice a week where the program has another number', async () => {
    const ana = await converse(world.deps, world.actors.ana)
    const form = await ana.press(await ana.say('settings'), 'Change')
    expect(JSON.stringify([cardOf(await ana.say('settings')), openOf(form).form.fields])).not.toContain('twice a week')
  })
})

describe('who is in no pair', () => {
  it('does not read that the district withdrew what a coordinator withdrew', async () => {
    await takeBackNomination(world.deps, world.actors.coordinator, 'p-cleo')
    const told = textOf((await got('cleo', 'nominationTakenBack'))!)
    expect(told).toContain('Your nomination for this school year was withdrawn')
    expect(told).not.toMatch(/your district withdrew/i)
    const cleo = await converse(world.deps, world.actors.cleo)
    expect(textOf(cardOf(await cleo.say('status')))).toContain('You are not in this year’s program any more')
  })

  it('is promised no partner, only that the department looks for one', async () => {
    await database().prisma.participant.update({ where: { id: 'p-cleo' }, data: { status: 'invited' } })
    const cleo = await converse(world.deps, world.actors.cleo)
    const card = cardOf(await cleo.say('status'))
    expect(textOf(card)).not.toMatch(/you will be matched/i)
    expect(textOf(cardOf(await cleo.press(card, 'Yes, I’m in')))).toContain('or that you have none yet')
  })
})

it('the year is over for directors when its last day is, as the program set it', () => {
  const cycle = { startsOn: '2026-07-01', endsOn: '2027-06-30', program: { timeZone: 'America/Chicago' } }
  const days = { after: new Date('2027-06-30T15:00:00Z'), until: new Date('2027-07-02T15:00:00Z') }
  const news = (closesOn?: string) => yearNews({ ...cycle, closesOn } as never, days)
  expect(news()).toBe('closed')
  expect(news('2027-07-15')).toBeUndefined()
})

it('what happened in the evening is said to be of that day, where UTC has the next', async () => {
  const { prisma } = database()
  const evening = new Date('2026-09-10T01:00:00Z')
  world.clock.advance(evening.getTime() - world.clock.now().getTime())
  await prisma.participant.update({ where: { id: 'p-ana' }, data: { statusAt: evening } })
  const applicant = { platform: 'slack', externalId: 'T9', firstAt: evening, lastAt: evening } as const
  await prisma.applicant.create({ data: { id: 'knocks', ...applicant } })
  await world.deps.store.transaction((data) => data.people.endOffice('omar', 'operator', evening))
  const chat = await cora()
  const read = async (words: string) => textOf(cardOf(await chat.say(words)))
  expect(await read('nominations Alder')).toContain('said yes, Wed, Sep 9.')
  expect(await read('workspaces')).toContain('first heard of on Wed, Sep 9, 2026')
  expect(await read('offices')).toContain('Ended Wed, Sep 9, 2026')
  const pages: PrintedPage[] = []
  const print = async (page: PrintedPage) => {
    pages.push(page)
    return new Uint8Array()
  }
  const printer: Printer = { print }
  const ana = await converse({ ...world.deps, printer }, world.actors.ana)
  await ana.send(await ana.press(await ana.say('plan'), 'Add a goal'), {
    indicator: 'A3',
    evidence: 'x',
    goal: 'Weekly team notes',
  })
  await ana.say('plan print')
  expect(pages.map(({ footer }) => footer)).toEqual([expect.stringContaining('Printed Wed, Sep 9, 2026 for Ana')])
  await prisma.applicant.deleteMany()
})

it('nobody is said to have been told who was not: a partner who is replaced after they left', async () => {
  const chat = await cora()
  const page = { title: '', blocks: [], actions: [anyButton('R', 'person-replace', { participantId: 'p-ana' })] }
  const done = textOf(cardOf(await chat.press(page, 'R')))
  expect(done).toContain('and Ben Birch is told')
  expect(done).not.toContain('both have been told')
})

it.each([
  ['an invitation bounced', 'cleo'],
  ['a director’s mail bounced', 'dora'],
  ['a channel refuses', undefined],
])('not everyone can be reached while %s', async (_what, personId) => {
  const { prisma } = database()
  const chat = await cora()
  expect(textOf(cardOf(await chat.say('unreachable')))).toContain('Everyone can be reached')
  if (personId) {
    const to = { kind: 'person', personId } as const
    await world.deps.store.transaction((data) =>
      data.outbox.send([{ name: 'wayBack', to, facts: {}, priority: 'interactive' }]),
    )
    const settledAt = world.clock.now()
    const bounced = { state: 'unreachable', platform: 'email', reason: '550 no such mailbox', settledAt } as const
    await prisma.delivery.updateMany({ where: { personId }, data: bounced })
  } else {
    await prisma.tenant.create({
      data: { id: 't', platform: 'slack', externalId: 'T1', name: 'Department', status: 'installed' },
    })
    const refuses = { reach: 'unreachable', reachReason: 'not_in_channel', program: true } as const
    await prisma.channel.create({ data: { id: 'c', tenantId: 't', externalId: 'C1', name: 'p3', ...refuses } })
  }
  expect(textOf(cardOf(await chat.say('unreachable')))).not.toContain('Everyone can be reached')
  await prisma.tenant.deleteMany()
})

describe('who leaves', () => {
  const leaving = async (who: 'ana' | 'cleo') => {
    const chat = await converse(world.deps, world.actors[who])
    const form = await chat.press(await chat.say('settings'), 'Leave the program')
    return { words: JSON.stringify(openOf(form).form.fields), leave: (why: object) => chat.send(form, { ...why }) }
  }

  it('reads of a partner who is told only where there is one', async () => {
    const { words, leave } = await leaving('cleo')
    expect(words).not.toMatch(/partner|sees this reason/i)
    expect(textOf(cardOf(await leave({})))).toContain('You will not be matched.')
    expect((await leaving('ana')).words).toContain('Your partner and the coordinator are told')
  })

  it('reads of a pair on hold that it is so already: nobody is told anew', async () => {
    await hold()
    const heard = () => database().prisma.delivery.count({ where: { personId: { in: ['ben', 'cora'] } } })
    const before = await heard()
    const { words, leave } = await leaving('ana')
    expect(words).toContain('Your partnership is on hold already')
    const done = textOf(cardOf(await leave({})))
    expect(done).toContain('was on hold already')
    expect(done).not.toContain('have been told')
    expect(await heard()).toBe(before)
  })
})

it('a nominee whose pair is completed is not said to put it on hold', async () => {
  const ask = async () => JSON.stringify(actionsOf(cardOf(await (await cora()).say('nominations Alder'))))
  expect(await ask()).toContain('The pair with Ben Birch is on hold')
  await database().prisma.partnership.update({ where: { id: 'pair' }, data: { status: 'completed' } })
  expect(await ask()).not.toContain('is on hold')
})

it('who is about to leave is not promised that logs can be deleted', async () => {
  const ana = await converse(world.deps, world.actors.ana)
  const form = await ana.press(await ana.say('settings'), 'Leave the program')
  const words = JSON.stringify(openOf(form).form.fields)
  expect(words).toContain('deletes your plan, reflections and comments')
  expect(words).not.toMatch(/delete them/)
})

it('whoever is said to have been let know has a message of it', async () => {
  const ana = await converse(world.deps, world.actors.ana)
  const heard = () => database().prisma.delivery.count({ where: { personId: 'ben' } })
  const said: string[] = []
  const act = async (work: () => Promise<Reply>) => {
    const before = await heard()
    const { title, footer = '' } = cardOf(await work())
    const isSaid = footer.includes('P3 has let Ben know')
    said.push(`${title}${isSaid ? ': said' : ''}`)
    if (isSaid) expect([title, await heard()]).toEqual([title, before + 1])
  }
  const offered = { host: 'p-ben', date1: '2026-09-10', time1: '09:00', minutes: '180' }
  await act(async () => ana.send(await ana.say('schedule'), offered))
  await act(async () => ana.press(await ana.say('status'), 'Withdraw these times'))
  await act(async () => ana.send(await ana.say('log'), { host: 'p-ben', happenedOn: '2026-09-01', minutes: '180' }))
  const log = await ana.press(await ana.say('status'), 'First visit: notes')
  await act(async () => ana.send(await ana.press(log, 'Change my part'), { reflection: 'For me alone' }))
  await act(async () => ana.press(await ana.press(await ana.say('status'), 'First visit: notes'), 'Withdraw my log'))
  expect(said).toEqual([
    'Sent to Ben: your times for the first visit: said',
    'Your times are withdrawn',
    'The first visit is logged. Thank you!: said',
    'Your log of the first visit is changed',
    'Your log of the first visit is withdrawn: said',
  ])
})

/** What a word opens, where that has another name; without a chat there is no channel, and of several programs each has a page. */
const opens: Readonly<Record<string, string>> = {
  district: 'status',
  nominations: 'nominees-see',
  nominate: 'nominate-several',
}
const chatOnly = ['channels', 'programs']

it.each([
  ['a partner', 'ana', 'partner'],
  ['a director', 'dora', 'director'],
] as const)('the page of their own leads %s without chat to all that their guide names', async (_who, id, role) => {
  await optDistrict(world.deps, world.actors.directorOfAna, { districtCode: 'd1', takesPart: true })
  const { card } = ownPage((await seeAddressee(world.deps, id))!)
  const chat = await converse(world.deps, role === 'partner' ? world.actors.ana : world.actors.directorOfAna)
  const wordsOn = (one: Card) => [...JSON.stringify(one).matchAll(/"words":"([a-z-]+)"/g)].map(([, word]) => word!)
  const cards = [card]
  for (const word of new Set(wordsOn(card))) {
    const reply = await chat.say(word)
    if (reply.kind === 'card') cards.push(reply.card)
  }
  const everything = JSON.stringify(cards)
  const guide = guides.find(({ name }) => name === role)!
  const words = guide.sections.flatMap(({ words: some = [] }) => some.map(([word]) => word))
  const leadsTo = (word: string) =>
    ['words', 'form', 'id'].some((at) => everything.includes(`"${at}":"${opens[word] ?? word}"`))
  expect(words.filter((word) => !leadsTo(word) && !chatOnly.includes(word))).toEqual([])
})
