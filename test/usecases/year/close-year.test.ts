import { beforeEach, describe, expect, it } from 'vitest'
import { askAgain, askDirectors } from '../../../src/usecases/directors/ask-directors.ts'
import { nominateTogether, previewNominations } from '../../../src/usecases/directors/nominate-together.ts'
import { proposeMatches } from '../../../src/usecases/matching/propose-matches.ts'
import { publishMatches } from '../../../src/usecases/matching/publish-matches.ts'
import { askHelp } from '../../../src/usecases/nudges/ask-help.ts'
import { sweepNudges } from '../../../src/usecases/nudges/sweep-nudges.ts'
import { answerInvitation } from '../../../src/usecases/roster/answer-invitation.ts'
import { importRoster } from '../../../src/usecases/roster/import-roster.ts'
import { nominate } from '../../../src/usecases/roster/nominate.ts'
import { optDistrict } from '../../../src/usecases/roster/opt-district.ts'
import { keepFile, previewImport } from '../../../src/usecases/roster/preview-import.ts'
import { inviteAgain, remindInvited } from '../../../src/usecases/roster/see-to-person.ts'
import { sweepRoster } from '../../../src/usecases/roster/sweep-roster.ts'
import { announceEnd, closePairs, closeYear, goOnOverSummer } from '../../../src/usecases/year/close-year.ts'
import { carryOutExcuses, excuseOpenSteps } from '../../../src/usecases/year/excuse-open-steps.ts'
import { remindToClose } from '../../../src/usecases/year/remind-to-close.ts'
import { actionsOf, cardOf, converse, inbox, labelsOf, openOf, textOf } from '../../conversation/conversation.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../world.ts'

const database = withDatabase()
let world: World

beforeEach(async () => {
  world = await makeWorld(database())
  const { prisma } = database()
  await prisma.cycle.updateMany({ data: { closesOn: null, closedAt: null, excusesAt: null, settings: {} } })
  await prisma.optIn.deleteMany()
  await prisma.optIn.create({ data: { cycleId: 'cycle', districtCode: 'd1', at: new Date() } })
  await prisma.tenant.deleteMany()
  await prisma.tenant.create({
    data: { id: 't', platform: 'slack', externalId: 'T1', name: 'The Department', status: 'installed' },
  })
  await prisma.channel.create({ data: { id: 'c', tenantId: 't', externalId: 'C1', name: 'p3', program: true } })
})
const close = () => closeYear(world.deps, world.actors.coordinator, 'cycle')
const reminders = () => database().prisma.delivery.count({ where: { notice: { in: ['nudge', 'didItHappen'] } } })
const lookNow = () => database().prisma.partnership.updateMany({ data: { nextNudgeAt: new Date('2026-09-01') } })
const days = (count: number) => count * 86_400_000

describe('the end of a year', () => {
  it('is announced to partners, with what is open, and to directors, with counts', async () => {
    const done = await announceEnd(world.deps, world.actors.coordinator, '2027-05-28')
    expect(done).toMatchObject({ value: { kind: 'announced', partners: 2, directors: 1 } })
    const [mine] = await inbox(database(), world.deps, 'ana')
    expect(mine?.card.title).toBe('2026-27 ends on Fri, May 28')
    expect(textOf(mine!.card)).toContain('Still open with Ben Birch: the first visit.')
    expect(labelsOf(mine!.card)).toContain('Go on over the summer')
    const [dora] = await inbox(database(), world.deps, 'dora')
    expect(textOf(dora!.card)).toContain('Alder County: 1 pair this year')
    expect(textOf(dora!.card)).not.toMatch(/Ana|Ben/)
  })

  it.each(['2026-08-01', '2026-06-01'])('can’t lie in the past: %s', async (day) => {
    expect(await announceEnd(world.deps, world.actors.coordinator, day)).toMatchObject({ value: { kind: 'wrongDay' } })
  })

  it('is for coordinators', async () => {
    expect(await closeYear(world.deps, world.actors.ana, 'cycle')).toEqual({
      ok: false,
      refusal: { kind: 'notCoordinator' },
    })
    expect(await announceEnd(world.deps, world.actors.directorOfAna, '2027-05-28')).toMatchObject({ ok: false })
  })

  it.each([
    ['go on while the year does', undefined, 1],
    ['stop after its last day, though a step is open', '2026-10-01', 0],
  ])('reminders %s', async (_what, lastDay, atLeast) => {
    await lookNow()
    await sweepNudges(world.deps)
    if (lastDay) await announceEnd(world.deps, world.actors.coordinator, lastDay)
    world.clock.advance(days(45))
    await sweepNudges(world.deps)
    expect((await reminders()) > 0).toBe(atLeast > 0)
  })

  it('reminders go on when the last day is moved after it had passed', async () => {
    await lookNow()
    await announceEnd(world.deps, world.actors.coordinator, '2026-10-01')
    world.clock.advance(days(31))
    await sweepNudges(world.deps)
    await announceEnd(world.deps, world.actors.coordinator, '2027-05-28')
    for (let day = 0; day < 14; day++) {
      world.clock.advance(days(1))
      await sweepNudges(world.deps)
    }
    expect(await reminders()).toBeGreaterThan(0)
  })

  it('ends pairs with what they did, thanks channels once, and keeps the report as it was', async () => {
    expect(await close()).toMatchObject({ ok: true, isNew: true })
    expect(await close()).toMatchObject({ ok: true, isNew: false })
    expect(await closePairs(world.deps)).toBe(1)
    expect(await closePairs(world.deps)).toBe(0)
    expect(await database().prisma.delivery.count({ where: { notice: 'channelThanks' } })).toBe(1)
    expect((await world.pair()).status).toBe('ended')
    const mail = (await inbox(database(), world.deps, 'ana')).at(-1)!
    expect(mail.card.title).toBe('Your year with Ben Birch is complete')
    expect(textOf(mail.card)).not.toContain('You can be matched again this year')
    expect(await world.deps.store.read.closings.report('cycle')).toMatchObject({ funnel: { pairs: { active: 1 } } })
  })

  it('is told to whoever said yes and has no partner: what becomes of their yes, and when they are asked again', async () => {
    const { prisma } = database()
    await prisma.participant.update({ where: { id: 'p-cleo' }, data: { status: 'joined' } })
    await prisma.delivery.deleteMany()
    const told = async () =>
      (await prisma.delivery.findMany({ where: { notice: 'yearWithoutPartner' } })).map(({ personId }) => personId)
    await close()
    await close()
    await closePairs(world.deps)
    expect(await told()).toEqual(['cleo'])
    const [message] = await inbox(database(), world.deps, 'cleo')
    const words = textOf(message!.card)
    expect(message!.card.title).toBe('2026-27 has ended')
    expect(words).toContain('no partner at the end of it')
    expect(words).toContain('Your yes was for 2026-27 alone')
    expect(words).toContain('director of schools can nominate you')
    expect(words).not.toContain('You stay on the list')
  })

  it.each([
    ['said no', { status: 'declined' }, {}],
    ['has not answered', { status: 'invited' }, {}],
    ['left the program', { status: 'joined' }, { leftAt: new Date('2026-10-01') }],
  ] as const)('is not told to somebody without a partner who %s', async (_who, participant, person) => {
    const { prisma } = database()
    await prisma.participant.update({ where: { id: 'p-cleo' }, data: participant })
    await prisma.person.update({ where: { id: 'cleo' }, data: person })
    await close()
    expect(await prisma.delivery.count({ where: { notice: 'yearWithoutPartner' } })).toBe(0)
  })

  it('is not told to be nominated to somebody without a partner who is on the list of the year after it', async () => {
    const { prisma } = database()
    const span = { startsOn: new Date('2027-07-01'), endsOn: new Date('2028-06-30') }
    const next = { id: 'next', programId: 'p3', rubricId: 'rubric', name: '2027-28', ...span }
    const place = { districtCode: 'd1', schoolCode: 's1', level: 'elementary', refinements: [], strengths: [] }
    const asked = { id: 'p-next', personId: 'cleo', status: 'invited', statusAt: new Date('2027-08-01') } as const
    await prisma.cycle.create({ data: { ...next, participants: { create: { ...place, ...asked } } } })
    await prisma.participant.update({ where: { id: 'p-cleo' }, data: { status: 'joined' } })
    world.clock.advance(days(340))
    await close()
    const words = textOf((await inbox(database(), world.deps, 'cleo')).at(-1)!.card)
    await prisma.cycle.delete({ where: { id: 'next' } })
    expect(words).toContain('You are on the list of the year after it already')
    expect(words).not.toContain('nominate')
  })

  it('says nothing of staying on a list to somebody without a partner whose message arrives after it', async () => {
    const to = { kind: 'person', personId: 'cleo' } as const
    const facts = { cycleId: 'cycle', participantId: 'p-cleo' }
    await world.deps.store.transaction((data) =>
      data.outbox.send([{ name: 'leftOver', to, facts, priority: 'announcement' }]),
    )
    const names = async () => (await inbox(database(), world.deps, 'cleo')).map(({ name }) => name)
    expect(await names()).toEqual(['leftOver'])
    await close()
    expect(await names()).toEqual(['yearWithoutPartner'])
  })

  it('says before it closes what is open besides pairs, and what becomes of it; and to a pair what was booked', async () => {
    const { prisma } = database()
    await prisma.participant.update({ where: { id: 'p-cleo' }, data: { status: 'invited' } })
    expect((await askHelp(world.deps, world.actors.ana, world.stepId('firstVisit'))).ok).toBe(true)
    const startsAt = new Date('2026-10-10T15:00:00Z')
    const booked = { state: 'scheduled', startsAt, minutes: 120, hostId: 'p-ben' } as const
    await prisma.step.update({ where: { id: world.stepId('firstVisit') }, data: booked })
    const chat = await converse(world.deps, world.actors.coordinator)
    const asked = actionsOf(cardOf(await chat.say('year'))).find(({ label }) => label === 'Close 2026-27')
    expect(JSON.stringify(asked)).toContain(
      '1 booked time to come is canceled, and so is every invitation that went by email.',
    )
    expect(JSON.stringify(asked)).toContain('1 invitation without an answer ends.')
    expect(textOf(cardOf(await chat.say('year')))).toContain('1 call for help still waits for you afterwards.')
    await close()
    await closePairs(world.deps)
    const mail = (await inbox(database(), world.deps, 'ana')).at(-1)!
    expect(textOf(mail.card)).toContain(
      'First visit: what was booked is canceled. Please take it off your calendar if you put it there by hand.',
    )
    const status = textOf(cardOf(await (await converse(world.deps, world.actors.ana)).say('status')))
    expect(status).toContain('What was booked is canceled.')
    expect(status).not.toContain('The coordinator canceled it')
    expect(textOf(cardOf(await chat.say('waiting')))).toContain('Ana Alder asked for help. Ended.')
    await prisma.helpRequest.deleteMany()
  })

  it('is closed once by two coordinators at once, and the second is told so', async () => {
    await database().prisma.delivery.deleteMany()
    const chats = await Promise.all([0, 1].map(() => converse(world.deps, world.actors.coordinator)))
    const year = cardOf(await chats[0]!.say('year'))
    const titles = (await Promise.all(chats.map((chat) => chat.press(year, 'Close 2026-27')))).map(
      (reply) => cardOf(reply).title,
    )
    expect(titles.toSorted()).toEqual(['2026-27 is closed', '2026-27 was closed already'])
    expect(await database().prisma.delivery.count({ where: { notice: 'channelThanks' } })).toBe(1)
  })

  describe('once it is closed, though its days still run', () => {
    const cleo = (status: 'invited' | 'declined') =>
      database().prisma.participant.update({ where: { id: 'p-cleo' }, data: { status } })
    const row = { name: 'Nia New', email: 'nia@one.example', title: 'Principal', schoolCode: 's1' }
    const input = { ...row, refinements: [], strengths: [], years: 1 }
    const table = new TextEncoder().encode('name,email,title,school\nNia New,nia@one.example,Principal,s1')

    it('nobody is nominated, imported, invited again, opted in, asked or matched for it', async () => {
      const { deps, actors } = world
      const { coordinator, directorOfAna } = actors
      await cleo('invited')
      const importId = await keepFile(deps, coordinator, { name: 'roster.csv', bytes: table })
      const previewed = await previewImport(deps, coordinator, importId)
      const mark = previewed.ok && previewed.kind === 'plan' ? previewed.plan.mark : ''
      const proposed = await proposeMatches(deps, coordinator)
      const draftId = proposed.ok ? proposed.draft.id : ''
      const asks: Record<string, () => Promise<unknown>> = {
        nominate: () => nominate(deps, directorOfAna, input),
        'nominate several': () => nominateTogether(deps, directorOfAna, [row]),
        'a list of nominations': () => previewNominations(deps, directorOfAna, table),
        preview: () => previewImport(deps, coordinator, importId),
        import: () => importRoster(deps, coordinator, { importId, mark }),
        'opt in': () => optDistrict(deps, coordinator, { districtCode: 'd2', takesPart: true }),
        'opt out': () => optDistrict(deps, directorOfAna, { districtCode: 'd1', takesPart: false }),
        remind: () => remindInvited(deps, coordinator, 'p-cleo'),
        'invite again': () => inviteAgain(deps, coordinator, 'p-cleo'),
        match: () => proposeMatches(deps, coordinator),
        publish: () => publishMatches(deps, coordinator, { draftId, messages: 0 }),
      }
      await close()
      await database().prisma.delivery.deleteMany()
      const before = [await database().prisma.participant.count(), await database().prisma.optIn.count()]
      for (const [what, ask] of Object.entries(asks))
        expect(await ask(), what).toMatchObject({ ok: false, refusal: { kind: 'yearClosed' } })
      expect(await askDirectors(deps, coordinator, '2026-10-01')).toMatchObject({ value: 'yearClosed' })
      expect(await askAgain(deps, coordinator, { grantId: 'g1', answerBy: '2026-10-01' })).toMatchObject({
        value: 'yearClosed',
      })
      expect([await database().prisma.participant.count(), await database().prisma.optIn.count()]).toEqual(before)
      expect(await database().prisma.delivery.count()).toBe(0)
    })

    it('invitations are neither delivered, reminded of nor answered any more', async () => {
      const { deps, actors } = world
      await cleo('invited')
      await database().prisma.optIn.create({ data: { cycleId: 'cycle', districtCode: 'd2', at: new Date() } })
      await remindInvited(deps, actors.coordinator, 'p-cleo')
      await database().prisma.participant.update({
        where: { id: 'p-cleo' },
        data: { statusAt: new Date('2026-08-01'), reminders: 0, remindedAt: null },
      })
      await close()
      expect(await sweepRoster(deps)).toBe(0)
      expect((await heard('cleo')).filter((name) => name === 'invitation')).toEqual([])
      expect(await answerInvitation(deps, actors.cleo, { participantId: 'p-cleo', joins: true })).toMatchObject({
        refusal: { kind: 'askedNoMore' },
      })
      const status = cardOf(await (await converse(deps, actors.cleo)).say('status'))
      expect(textOf(status)).toContain('This school year’s program is over, and nobody is matched for it any more.')
      expect(labelsOf(status)).toEqual(['How P3 works'])
    })

    it('its cards say so and lead to the next year, which is prepared once and waits for its first day', async () => {
      const chat = await cora()
      const director = await converse(world.deps, world.actors.directorOfAna)
      const closed = await chat.press(cardOf(await chat.say('year')), 'Close 2026-27')
      expect(textOf(cardOf(await chat.say('checklist')))).toContain('Prepare the next year: it takes over')
      expect(textOf(cardOf(await chat.say('breaks')))).toContain('The next year has its own.')
      expect(textOf(cardOf(await director.say('status')))).toContain('2026-27 is closed. Once the next year begins')
      expect(labelsOf(cardOf(await director.say('status')))).not.toContain('Nominate')
      const settings = await chat.press(cardOf(await chat.say('year')), 'Dates and reminders')
      const said = '2026-27 is closed. What is saved here holds for pairs that go on over the summer'
      expect(JSON.stringify(openOf(settings).form)).toContain(said)
      expect(textOf(cardOf(await chat.send(settings, {})))).toContain(said)
      const next = await chat.press(closed, 'Begin the next year')
      expect(textOf(cardOf(next))).toContain('Its days run until Wed, Jun 30, 2027. Prepare the next year now')
      const form = await chat.press(next, 'Prepare the next year')
      const year = { name: '2027-28', startsOn: '2027-08-02', endsOn: '2028-05-31' }
      const both = await Promise.all([chat.send(form, year), chat.send(form, year)])
      expect(await database().prisma.cycle.count()).toBe(2)
      expect(both.map(({ kind }) => kind).toSorted()).toEqual(['done', 'problems'])
      expect(textOf(cardOf(await chat.press(closed, 'Begin the next year')))).toContain(
        '2027-28 is prepared and takes over by itself on Mon, Aug 2, 2027.',
      )
      await database().prisma.cycle.deleteMany({ where: { name: '2027-28' } })
    })
  })

  const minutes = (count: number) => count * 60_000
  const cora = () => converse(world.deps, world.actors.coordinator)
  const heard = async (who: string) => (await inbox(database(), world.deps, who)).map(({ name }) => name)

  it('counts what is open, and excuses all of it in one press, ten minutes later, with one message to each', async () => {
    const chat = await cora()
    const year = cardOf(await chat.say('year'))
    expect(textOf(year)).toContain('1 pair: 1 at the first visit')
    const asked = actionsOf(year).find(({ label }) => label === 'Excuse what is open')
    expect(JSON.stringify(asked)).toContain('both partners get one message. You can take it back for ten minutes')
    const pressed = await chat.press(year, 'Excuse what is open')
    expect(textOf(cardOf(pressed))).toContain('1 pair will be excused from what is open')
    expect(await carryOutExcuses(world.deps)).toBe(0)
    expect(await close()).toMatchObject({ ok: false, refusal: { kind: 'excusesWait' } })
    world.clock.advance(minutes(10))
    expect(await carryOutExcuses(world.deps)).toBe(1)
    expect(await carryOutExcuses(world.deps)).toBe(0)
    const pair = await world.pair()
    expect([pair.status, ...pair.steps.map(({ state }) => state)]).toEqual(['completed', ...Array(4).fill('excused')])
    expect(await heard('ana')).toEqual(['closing'])
    expect(textOf((await inbox(database(), world.deps, 'ben'))[0]!.card)).toContain('Excused by the coordinator')
    expect(textOf(cardOf(await chat.say('year')))).toContain('nothing: no pair has an open step')
    expect(textOf(cardOf(await chat.press(pressed, 'Keep the open steps')))).toContain('excused already')
    expect(await close()).toMatchObject({ ok: true, isNew: true })
  })

  it('tells a pair that had one step left once, too', async () => {
    await database().prisma.step.updateMany({ where: { kind: { not: 'finalMeeting' } }, data: { state: 'excused' } })
    await database().prisma.step.updateMany({ where: { kind: 'finalMeeting' }, data: { state: 'open' } })
    await excuseOpenSteps(world.deps, world.actors.coordinator, 'cycle')
    world.clock.advance(minutes(10))
    expect(await carryOutExcuses(world.deps)).toBe(1)
    expect((await world.pair()).status).toBe('completed')
    expect(await heard('ana')).toEqual(['closing'])
  })

  it.each([
    ['excused', carryOutExcuses],
    ['ended', closePairs],
  ] as const)('keeps nobody’s reminders back when a pair can’t be %s now, and tries it again', async (_what, sweep) => {
    if (sweep === carryOutExcuses) await excuseOpenSteps(world.deps, world.actors.coordinator, 'cycle')
    else await close()
    world.clock.advance(minutes(10))
    const errors: string[] = []
    const { store } = world.deps
    let calls = 0
    const failing = {
      ...world.deps,
      log: { ...world.deps.log, error: (_: object, words: string) => void errors.push(words) },
      store: Object.assign(Object.create(store), {
        transaction: (...asked: Parameters<typeof store.transaction>) =>
          calls++ === 0 ? Promise.reject(new Error('gone')) : store.transaction(...asked),
      }) as typeof store,
    }
    await sweep(failing)
    expect(errors).toEqual(['a pair was not ended with its year'])
    expect((await world.pair()).status).toBe('active')
    expect(await sweep(world.deps)).toBe(1)
    expect((await world.pair()).status).not.toBe('active')
  })

  it('excuses nothing of a year that is closed', async () => {
    await close()
    expect(await excuseOpenSteps(world.deps, world.actors.coordinator, 'cycle')).toMatchObject({
      refusal: { kind: 'yearClosed' },
    })
    expect(await database().prisma.cycle.count({ where: { excusesAt: { not: null } } })).toBe(0)
  })

  it('can be closed after pairs finished by themselves in the ten minutes', async () => {
    const chat = await cora()
    await chat.press(cardOf(await chat.say('year')), 'Excuse what is open')
    await database().prisma.partnership.updateMany({ data: { status: 'completed' } })
    world.clock.advance(minutes(10))
    expect(await carryOutExcuses(world.deps)).toBe(0)
    expect(await close()).toMatchObject({ ok: true, isNew: true })
  })

  it('leaves everything open when that is taken back in time, and those who go on over the summer anyway', async () => {
    const chat = await cora()
    const pressed = await chat.press(cardOf(await chat.say('year')), 'Excuse what is open')
    expect(textOf(cardOf(await chat.press(pressed, 'Keep the open steps')))).toContain('Open steps stay open')
    world.clock.advance(minutes(11))
    expect(await carryOutExcuses(world.deps)).toBe(0)
    await announceEnd(world.deps, world.actors.coordinator, '2027-05-28')
    for (const who of ['ana', 'ben'] as const) await goOnOverSummer(world.deps, world.actors[who], 'pair')
    await chat.press(pressed, 'Keep the open steps')
    expect(labelsOf(cardOf(await chat.say('year'))).join()).not.toContain('Excuse what is open')
    expect(await excuseOpenSteps(world.deps, world.actors.ana, 'cycle')).toMatchObject({
      refusal: { kind: 'notCoordinator' },
    })
  })

  it('that nobody closes is brought up with coordinators once a week, four times at most, in their own hours', async () => {
    await announceEnd(world.deps, world.actors.coordinator, '2026-10-02')
    const told = async () => (await heard('cora')).filter((name) => name === 'yearStillOpen').length
    const at = async (moment: string) => {
      world.clock.advance(Date.parse(moment) - world.clock.now().getTime())
      await remindToClose(world.deps)
      await remindToClose(world.deps)
      return told()
    }
    expect(await at('2026-10-02T15:00:00Z')).toBe(0)
    expect(await at('2026-10-03T15:00:00Z')).toBe(0)
    expect(await at('2026-10-05T04:00:00Z')).toBe(0)
    await database().prisma.person.update({ where: { id: 'cora' }, data: { rhythm: 'off' } })
    expect(await at('2026-10-05T14:00:00Z')).toBe(0)
    await database().prisma.person.update({ where: { id: 'cora' }, data: { rhythm: 'usual' } })
    expect(await at('2026-10-05T15:00:00Z')).toBe(1)
    expect(await at('2026-10-08T15:00:00Z')).toBe(1)
    const card = (await inbox(database(), world.deps, 'cora')).at(-1)!.card
    expect(textOf(card)).toContain('2026-27 is over, and still open')
    expect(labelsOf(card)).toEqual(['Excuse what is open', 'Close 2026-27'])
    for (const day of ['13', '20', '27']) await at(`2026-10-${day}T15:00:00Z`)
    expect(await at('2026-11-04T15:00:00Z')).toBe(4)
    await close()
    expect((await heard('cora')).includes('yearStillOpen')).toBe(false)
  })

  it('lets a pair go on over the summer when both want to, with reminders, and ends it then', async () => {
    await announceEnd(world.deps, world.actors.coordinator, '2027-05-28')
    expect(await goOnOverSummer(world.deps, world.actors.ana, 'pair')).toMatchObject({ both: false })
    expect(await goOnOverSummer(world.deps, world.actors.ana, 'pair')).toMatchObject({ both: false })
    expect(await goOnOverSummer(world.deps, world.actors.ben, 'pair')).toMatchObject({
      both: true,
      until: '2027-08-06',
    })
    expect(await goOnOverSummer(world.deps, world.actors.cleo, 'pair')).toEqual({
      ok: false,
      refusal: { kind: 'notYours' },
    })
    const cora = await converse(world.deps, world.actors.coordinator)
    const year = cardOf(await cora.say('year'))
    const asks = JSON.stringify(actionsOf(year).find(({ label }) => label === 'Close 2026-27'))
    expect(asks).toContain('0 pairs still under way end with what they did. 1 pair goes on')
    await close()
    expect(await closePairs(world.deps)).toBe(0)
    const at = (moment: string) => world.clock.advance(Date.parse(moment) - world.clock.now().getTime())
    // In Tennessee the evening of the day until which they go on, then the night after it.
    at('2027-08-07T01:00:00Z')
    expect(await closePairs(world.deps)).toBe(0)
    at('2027-08-07T06:00:00Z')
    expect(await closePairs(world.deps)).toBe(1)
  })

  it('stays readable by its name: the coordinator’s report, a partner’s own pair, and nobody else’s', async () => {
    await close()
    await closePairs(world.deps)
    const cora = await converse(world.deps, world.actors.coordinator)
    expect(textOf(cardOf(await cora.say('year 2026-27')))).toContain('This year is closed.')
    const ana = await converse(world.deps, world.actors.ana)
    expect(textOf(cardOf(await ana.say('year 2026-27')))).toContain('Ben')
    const cleo = await converse(world.deps, world.actors.cleo)
    expect((await cleo.say('year 2026-27')).kind).toBe('refusal')
    expect((await cora.say('year 1999-00')).kind).toBe('refusal')
  })

  it('is not forgotten by “nothing is past due” in the next year', async () => {
    await database().prisma.cycle.create({
      data: {
        id: 'next',
        programId: 'p3',
        rubricId: 'rubric',
        name: '2027-28',
        startsOn: new Date('2027-07-01'),
        endsOn: new Date('2028-06-30'),
      },
    })
    world.clock.advance(days(320))
    const cora = await converse(world.deps, world.actors.coordinator)
    expect(textOf(cardOf(await cora.say('overdue')))).toContain('1 pair of another school year is still open')
    await database().prisma.cycle.delete({ where: { id: 'next' } })
  })
})
