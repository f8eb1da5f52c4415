import { beforeEach, describe, expect, it } from 'vitest'
import { receiveFile } from '../../../src/conversation/roster/files.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { sweepRoster } from '../../../src/usecases/roster/sweep-roster.ts'
import { databaseKinds, withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { type Conversation, cardOf, converse, inbox, labelsOf, problemsOf, textOf } from '../conversation.ts'
import { fileOf } from '../sample-stage.ts'

describe.each(databaseKinds)('the roster, on a database that is %s', (kind) => {
  const database = withDatabase(kind)
  let world: World
  let chat: Conversation

  beforeEach(async () => {
    world = await makeWorld(database())
    const { prisma } = database()
    for (const districtCode of ['d1', 'd2'])
      await prisma.optIn.upsert({
        where: { cycleId_districtCode: { cycleId: 'cycle', districtCode } },
        create: { cycleId: 'cycle', districtCode, at: new Date('2026-08-01T00:00:00Z') },
        update: { withdrawnAt: null },
      })
    await prisma.participant.updateMany({
      data: {
        status: 'joined',
        leftProgram: false,
        pausedUntil: null,
        reminders: 0,
        remindedAt: null,
        schoolCode: 's2',
      },
    })
    await prisma.participant.updateMany({ where: { id: { not: 'p-ana' } }, data: { districtCode: 'd2' } })
    await prisma.participant.update({ where: { id: 'p-ana' }, data: { schoolCode: 's1' } })
    await prisma.person.updateMany({ data: { leftAt: null } })
    await prisma.person.update({ where: { id: 'cleo' }, data: { name: 'Cleo Cedar', email: 'cleo@example.org' } })
    chat = await converse(world.deps, world.actors.coordinator)
  })

  const named = (name: string) => database().prisma.person.update({ where: { id: 'cleo' }, data: { name } })
  const said = async (words: string) => textOf(cardOf(await chat.say(words)))
  const page = async (name: string) => chat.press(await chat.say(`roster ${name}`), 'Open')
  const cleo = () =>
    database().prisma.participant.findUniqueOrThrow({ where: { id: 'p-cleo' }, include: { person: true } })
  const heard = async () => (await inbox(database(), world.deps, 'cleo')).map((one) => one.name)
  const invite = () => database().prisma.participant.update({ where: { id: 'p-cleo' }, data: { status: 'invited' } })

  it.each([
    ['José Núñez', 'nunez'],
    ['José Núñez', 'JOSE nuñez'],
    ['Jose\u0301 Nun\u0303ez', 'núñez'],
    ["Shea O'Neill", 'o’neill'],
    ['Shea O’Neill', "O'Neill"],
    ['Shea O’Neill', 'oneill'],
    ['Mary-Ann Roe', 'Mary Ann'],
    ['Mary Ann Roe', 'mary-ann'],
  ])('finds %s by “%s”, for the roster, the pairs and a link alike', async (name, typed) => {
    await named(name)
    expect(await said(`roster ${typed}`)).toContain(`Roster: 1 person, with “${typed}”`)
    expect(await said(`roster ${typed}`)).toContain(name)
    expect(await said(`link ${typed}`)).toContain(name)
    await database().prisma.partnership.update({ where: { id: 'pair' }, data: { bId: 'p-cleo' } })
    expect(await said(`pairs ${typed}`)).toContain(name)
    expect(await said('pairs zzz')).toContain('No pair has a name')
  })

  it('says of each who they are, how they stand and how they are reached, by status and in pages', async () => {
    await invite()
    const all = await said('roster')
    expect(all).toContain('Roster: 3 people')
    expect(all).toContain('1 invited, 2 joined')
    expect(all).toContain(
      'Cleo Cedar, Birch Elementary (Birch County)\nInvited since Tue, Sep 1. Works on Interventions. Reached by email.',
    )
    expect(await said('roster invited')).toContain('Roster: 1 person, invited')
    expect(await said('roster joined birch')).toContain('Ben Birch')
    expect(await said('roster joined birch')).not.toContain('Cleo')
    expect(await said('roster nobody-like-that')).toContain('No one on the roster fits that')
    // Signs are no words: they look for nobody, and nothing is said to be found by them.
    for (const signs of ['👩🏽‍🏫', '!!!', 'joined @']) expect(await said(`roster ${signs}`)).not.toContain('with “')
    const search = await chat.press(await chat.say('roster'), 'Search or filter')
    expect(textOf(cardOf(await chat.send(search, { search: '!!!' })))).not.toContain('with “')
    expect(await said('directors 👩🏽‍🏫')).not.toContain('👩🏽‍🏫')
    const form = await chat.press(await chat.say('roster'), 'Search or filter')
    expect(problemsOf(await chat.send(form, { district: 'atlantis' }))).toHaveProperty('district')
    expect(textOf(cardOf(await chat.send(form, { district: 'alder' })))).toContain('Roster: 1 person, in Alder County')
  })

  it('is nobody’s to see but a coordinator’s', async () => {
    for (const actor of [world.actors.ana, world.actors.directorOfAna, world.actors.operator]) {
      const other = await converse(world.deps, actor)
      expect((await other.say('roster')).kind).toBe('refusal')
    }
  })

  it('comes back as the file that the import reads, and imported again changes nothing', async () => {
    await named("=Núñez, “Zoë” O'Neill-Smith")
    await database().prisma.participant.update({ where: { id: 'p-ben' }, data: { status: 'declined' } })
    await database().prisma.optIn.deleteMany({ where: { districtCode: 'd1' } })
    const file = await chat.press(await chat.say('roster'), 'Download the whole roster')
    const bytes = new TextEncoder().encode(fileOf(file))
    const person = (await world.deps.store.read.people.find('cora'))!
    const request = {
      deps: withoutStore(world.deps),
      actor: world.actors.coordinator,
      person,
      place: { kind: 'direct' as const },
    }
    const preview = cardOf(await receiveFile(request, { name: 'roster.csv', bytes }))
    expect(textOf(preview)).toContain('on the roster already')
    expect(labelsOf(preview).some((label) => /^Import /.test(label))).toBe(false)
  })

  it('reminds someone invited at most once a day, and not who has answered', async () => {
    await invite()
    const open = await page('cleo')
    expect(textOf(cardOf(await chat.press(open, 'Remind them')))).toContain('within the last day')
    world.clock.advance(2 * 86_400_000)
    const done = cardOf(await chat.press(open, 'Remind them'))
    expect(textOf(done)).toContain('1 reminder, the last on Thu, Sep 3')
    expect(await heard()).toEqual(['invitation'])
    await chat.press(open, 'Remind them')
    expect(await heard()).toEqual(['invitation'])
    await database().prisma.participant.update({ where: { id: 'p-cleo' }, data: { status: 'joined' } })
    expect(textOf(cardOf(await chat.press(open, 'Remind them')))).toContain('answered already')
  })

  it('invites again who said no, once however often it is pressed', async () => {
    await database().prisma.participant.update({ where: { id: 'p-cleo' }, data: { status: 'declined' } })
    const open = await page('cleo')
    expect(textOf(cardOf(await chat.press(open, 'Invite again')))).toContain('is invited again')
    expect(textOf(cardOf(await chat.press(open, 'Invite again')))).toContain('answered already')
    expect((await cleo()).status).toBe('invited')
    expect(await heard()).toEqual(['invitation'])
  })

  it('changes school, address and focus, and asks which school is meant', async () => {
    const form = await chat.press(await page('cleo'), 'Change details')
    expect(problemsOf(await chat.send(form, { email: 'ana@example.org' }))).toHaveProperty('email')
    expect(problemsOf(await chat.send(form, { school: 'nowhere' }))).toHaveProperty('school')
    const saved = await chat.send(form, { school: 'alder', email: 'Cleo.New@example.org', refinements: ['B2'] })
    expect(textOf(cardOf(saved))).toContain('The changes are saved.')
    expect(await cleo()).toMatchObject({ schoolCode: 's1', districtCode: 'd1', refinements: ['B2'] })
    expect((await cleo()).person.email).toBe('cleo.new@example.org')
    const paired = await chat.press(await page('ben'), 'Change details')
    expect(problemsOf(await chat.send(paired, { school: 's1' }))).toEqual({
      school:
        'This person has a partner, so they can go to another school of their district only. For another district, a coordinator replaces them in the pair, or ends it first.',
    })
  })

  it('pauses until a day and ends the pause', async () => {
    const form = await chat.press(await page('cleo'), 'Pause until…')
    expect(problemsOf(await chat.send(form, { until: '2026-08-01' }))).toHaveProperty('until')
    const paused = cardOf(await chat.send(form, { until: '2026-10-05' }))
    expect(textOf(paused)).toContain('Paused until Mon, Oct 5')
    await chat.press(paused, 'End the pause')
    expect(await cleo()).toMatchObject({ status: 'joined', pausedUntil: null })
  })

  it('withdraws and marks as left, which are told apart, and neither is final', async () => {
    const open = await page('cleo')
    expect(textOf(cardOf(await chat.press(open, 'Withdraw')))).toContain('Withdrawn')
    const left = cardOf(await chat.press(open, 'Mark as left'))
    expect(textOf(left)).toContain('Left Tue, Sep 1')
    expect(await said('roster left')).toContain('Cleo Cedar')
    await chat.press(left, 'Invite again')
    expect(await cleo()).toMatchObject({ status: 'invited', person: { leftAt: null } })
  })

  it('replaces a partner: the pair ends and the one who stays can be matched', async () => {
    const done = cardOf(await chat.press(await page('ben'), 'Replace in the pair'))
    expect(textOf(done)).toContain('Ana Alder needs a new partner')
    expect(labelsOf(done)).toContain('Match by hand')
    expect((await world.pair()).status).toBe('ended')
    expect(await database().prisma.participant.findUnique({ where: { id: 'p-ben' } })).toMatchObject({
      status: 'withdrawn',
    })
    expect(await database().prisma.participant.findUnique({ where: { id: 'p-ana' } })).toMatchObject({
      status: 'joined',
    })
  })

  const invitedCard = async () => (await inbox(database(), world.deps, 'cleo')).at(-1)!.card

  it('says in the invitation who really nominated', async () => {
    const { prisma } = database()
    const by = (nominatedBy: string) =>
      prisma.participant.update({ where: { id: 'p-cleo' }, data: { status: 'declined', nominatedBy } })
    await by('cora')
    await chat.press(await page('cleo'), 'Invite again')
    expect(textOf(await invitedCard())).toContain('The department nominated you')
    await prisma.roleGrant.create({ data: { id: 'g-otto', personId: 'otto', role: 'director', districtCode: 'd2' } })
    await prisma.participant.update({ where: { id: 'p-cleo' }, data: { nominatedBy: 'otto' } })
    expect(textOf(await invitedCard())).toContain('Your director of schools nominated you')
    await prisma.roleGrant.delete({ where: { id: 'g-otto' } })
  })

  it('reminds of an invitation twice, in working hours, and then is silent; no and a later yes are welcome', async () => {
    await database().prisma.participant.update({
      where: { id: 'p-cleo' },
      data: { status: 'invited', statusAt: world.clock.now() },
    })
    const days: number[] = []
    for (let hour = 0; hour < 30 * 24; hour += 3) {
      if ((await sweepRoster(world.deps)) > 0) days.push(Math.floor(hour / 24))
      world.clock.advance(3 * 3_600_000)
    }
    expect(days).toEqual([7, 14])
    const card = await invitedCard()
    expect(textOf(card)).toContain('A friendly reminder')
    expect(textOf(card)).toContain('a no needs no reason')
    const invited = await converse(world.deps, world.actors.cleo)
    const no = await invited.press(card, 'Not this year')
    expect((await cleo()).status).toBe('declined')
    await invited.press(no, 'I’d like to join now')
    expect((await cleo()).status).toBe('joined')
  })

  it('ends a pause after its day', async () => {
    const data = { status: 'paused' as const, pausedUntil: new Date('2026-09-02T00:00:00Z') }
    await database().prisma.participant.update({ where: { id: 'p-cleo' }, data })
    await sweepRoster(world.deps)
    expect((await cleo()).status).toBe('paused')
    world.clock.advance(2 * 86_400_000)
    await sweepRoster(world.deps)
    expect((await cleo()).status).toBe('joined')
  })

  it('names those who are not eligible, each with the rule', async () => {
    await database().prisma.participant.update({ where: { id: 'p-cleo' }, data: { status: 'declined' } })
    const proposal = await chat.say('match')
    const named = textOf(cardOf(await chat.press(proposal, 'Not eligible (3)')))
    expect(named).toContain('Cleo Cedar')
    expect(named).toContain('Ana Alder')
  })

  it('tells the one who was replaced nothing of a new partner, and the one who stays that there may be one', async () => {
    await chat.press(await page('ben'), 'Replace in the pair')
    const last = async (id: string) =>
      (await inbox(database(), world.deps, id))
        .filter((one) => one.name === 'partnershipEnded')
        .map((one) => textOf(one.card))
    expect((await last('ben')).join()).toContain('not in this year’s program any more')
    expect((await last('ana')).join()).toContain('You can be matched again this year')
  })
})
