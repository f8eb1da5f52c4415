import { beforeEach, describe, expect, it } from 'vitest'
import { createBot } from '../../../src/conversation/bot.ts'
import { registry } from '../../../src/conversation/registry.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { endOffices } from '../../../src/usecases/identity/end-offices.ts'
import { endOffice, giveOffice, seeOffices } from '../../../src/usecases/identity/offices.ts'
import { refuse } from '../../../src/usecases/refuse.ts'
import { correctRosterPerson } from '../../../src/usecases/roster/correct-person.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { cardOf, converse, labelsOf, openOf, problemsOf, textOf } from '../conversation.ts'

const database = withDatabase()
const prisma = () => database().prisma
let world: World
beforeEach(async () => {
  world = await makeWorld(database())
  await prisma().tenant.deleteMany()
  await prisma().roleGrant.deleteMany({ where: { id: { notIn: ['g1', 'g2', 'g3'] } } })
  await prisma().roleGrant.updateMany({ data: { endedAt: null, bySetting: false } })
  await prisma().person.updateMany({ where: { id: 'ben' }, data: { districtCode: 'd2', schoolCode: 's2' } })
})

const cora = () => converse(world.deps, world.actors.coordinator)
const offices = async () => textOf(cardOf(await (await cora()).say('offices')))

describe('the offices of the department', () => {
  it('are listed, given for a time and ended in chat, with who gave them', async () => {
    const me = await cora()
    const list = await me.say('offices')
    expect(textOf(cardOf(list))).toContain('Omar Operator, operator')
    const opened = await me.press(list, 'Name someone')
    const answers = { role: 'operator', email: 'NEW@example.org', endsOn: '2026-12-31' }
    expect(problemsOf(await me.send(opened, answers))).toMatchObject({ name: expect.stringContaining('give a name') })
    expect(textOf(cardOf(await me.send(opened, { ...answers, name: 'Nia New' })))).toContain(
      'Nia New is named operator',
    )
    expect(await offices()).toContain('until Thu, Dec 31, 2026. Named by Cora Coordinator.')
    expect(await world.deps.store.read.people.byEmail('new@example.org')).toMatchObject({ operator: true })
    const [nia] = await prisma().person.findMany({ where: { email: 'new@example.org' } })
    expect(await endOffice(world.deps, world.actors.coordinator, { personId: nia!.id, role: 'operator' })).toEqual({
      ok: true,
    })
    expect(await offices()).toContain('Ended Tue, Sep 1, 2026.')
    expect(await world.deps.store.read.people.find(nia!.id)).toMatchObject({ operator: false })
    const lines = await prisma().audit.findMany({
      where: { action: { startsWith: 'operator.' } },
      orderBy: { id: 'asc' },
    })
    expect(lines.map(({ action, personId }) => [action, personId])).toEqual([
      ['operator.named', 'cora'],
      ['operator.ended', 'cora'],
    ])
    await prisma().person.delete({ where: { id: nia!.id } })
  })

  it.each(['ana', 'directorOfAna', 'otherDirector', 'operator'] as const)('are no business of %s', async (who) => {
    const actor = world.actors[who]
    expect(await seeOffices(world.deps, actor)).toEqual(refuse('notCoordinator'))
    const input = { role: 'coordinator', email: `${actor.personId}@example.org` } as const
    expect(await giveOffice(world.deps, actor, input)).toEqual({ ok: false, refusal: { kind: 'notCoordinator' } })
    const of = { personId: 'cora', role: 'coordinator' } as const
    expect(await endOffice(world.deps, actor, of)).toEqual({ ok: false, refusal: { kind: 'notCoordinator' } })
    expect(await world.deps.store.read.people.find('cora')).toMatchObject({ coordinator: true })
  })

  it('asks about a new name and address of somebody who has the same first name there, before there are two of them', async () => {
    const me = await cora()
    const opened = await me.press(await me.say('offices'), 'Name someone')
    const answers = { role: 'operator', email: 'omar.married@example.org', name: 'Omar Married' }
    const asked = await me.send(opened, answers)
    expect(problemsOf(asked)).toEqual({
      email:
        'P3 knows Omar Operator of the department by another address, omar@example.org. Please say whether this is the same person.',
    })
    const field = openOf(asked).form.fields.same
    const [same, two] = field?.kind === 'choice' ? field.choices.map(({ value }) => value) : []
    await prisma().roleGrant.updateMany({ where: { personId: 'omar' }, data: { bySetting: true } })
    expect(problemsOf(await me.send(asked, { ...answers, same: same! }))).toMatchObject({
      email: expect.stringContaining('server’s settings name this person'),
    })
    await prisma().roleGrant.updateMany({ data: { bySetting: false } })
    const people = await prisma().person.count()
    expect(textOf(cardOf(await me.send(asked, { ...answers, same: same! })))).toContain(
      'Omar Married is named operator',
    )
    expect(await prisma().person.count()).toBe(people)
    expect(await world.deps.store.read.people.find('omar')).toMatchObject({
      name: 'Omar Married',
      email: 'omar.married@example.org',
      operator: true,
    })
    await prisma().person.update({ where: { id: 'omar' }, data: { name: 'Omar Operator', email: 'omar@example.org' } })
    expect(textOf(cardOf(await me.send(asked, { ...answers, same: two! })))).toContain('Omar Married is named operator')
    expect(await prisma().person.count()).toBe(people + 1)
    await prisma().person.deleteMany({ where: { email: 'omar.married@example.org' } })
  })

  it('of one’s own, and of whom the settings name, are not ended here', async () => {
    const { coordinator } = world.actors
    const own = { personId: 'cora', role: 'coordinator' } as const
    expect(await endOffice(world.deps, coordinator, own)).toEqual({ ok: false, refusal: { kind: 'ownOffice' } })
    await world.deps.store.transaction((data) => data.people.grant('otto', 'coordinator', { by: 'setting' }))
    const ottos = { personId: 'otto', role: 'coordinator' } as const
    expect(await endOffice(world.deps, coordinator, ottos)).toEqual({ ok: false, refusal: { kind: 'bySetting' } })
    const longer = { role: 'coordinator', email: 'otto@example.org', endsOn: '2027-01-01' } as const
    expect(await giveOffice(world.deps, coordinator, longer)).toEqual({ ok: false, refusal: { kind: 'bySetting' } })
    const list = cardOf(await (await cora()).say('offices'))
    expect(labelsOf(list).filter((label) => label === 'End office')).toHaveLength(1)
    await endOffices(world.deps, new Set())
    expect(await offices()).toContain('Was named in the server’s settings.')
  })
})

describe('an account in a district’s workspace', () => {
  const tie = async (personId: string, linkedBy = 'email') => {
    const { store } = world.deps
    const own = { platform: 'slack', department: false } as const
    await store.transaction((data) =>
      data.tenants.allow({ ...own, id: 't2', externalId: 'T-birch', name: 'Birch', districts: ['d2'] }),
    )
    const account = { id: 'a', platform: 'slack', tenantId: 't2', externalId: 'U', personId, linkedBy } as const
    await prisma().account.create({ data: account })
  }
  const ask = (words: string) =>
    createBot(withoutStore(world.deps), registry, { firstCoordinators: new Set() }).handle({
      kind: 'command',
      words,
      speaker: {
        platform: 'slack',
        tenant: 'T-birch',
        externalId: 'U',
        profile: async () => ({ email: 'ben@example.org', guest: false, name: undefined, timeZone: undefined }),
      },
      place: { kind: 'direct' },
    })

  it('is the holder’s no more once an office of the department is theirs: its administrator could act as them', async () => {
    await tie('ben')
    expect((await ask('status')).kind).toBe('card')
    await giveOffice(world.deps, world.actors.coordinator, { role: 'coordinator', email: 'ben@example.org' })
    expect(await ask('offices')).toMatchObject({
      kind: 'refusal',
      card: { title: 'This is not your district’s workspace' },
    })
    expect(await prisma().audit.count({ where: { action: 'account.untied', personId: 'ben' } })).toBe(1)
  })

  it('is not theirs any more who moved to another district, unless a coordinator’s code tied it', async () => {
    await prisma().partnership.deleteMany()
    await prisma().optIn.createMany({
      data: [{ cycleId: 'cycle', districtCode: 'd1', at: world.clock.now() }],
      skipDuplicates: true,
    })
    const to = { name: 'Ben Birch', email: 'ben@example.org', title: 'Principal', school: 's1', years: 1 }
    const move = (school: string) =>
      correctRosterPerson(world.deps, world.actors.coordinator, 'p-ben', {
        ...to,
        school,
        refinements: [],
        strengths: [],
      })
    await tie('ben', 'code')
    expect(await move('s1')).toMatchObject({ ok: true })
    expect(await prisma().account.count()).toBe(1)
    await prisma().account.updateMany({ data: { linkedBy: 'email' } })
    expect(await move('s1')).toMatchObject({ ok: true })
    expect(await prisma().account.count()).toBe(0)
    expect((await ask('status')).kind).toBe('refusal')
  })
})

describe('what somebody with an office sees of their own', () => {
  it('as an operator: who waits to be allowed, where P3 is installed, and how its messages fare, each as it is now', async () => {
    const omar = await converse(world.deps, world.actors.operator)
    const home = async () => textOf(cardOf(await omar.say('status')))
    expect(await home()).toContain('Nothing waits for you.')
    expect(await home()).toContain('Messages on their way: None waits\nNot arrived this week: None')
    await prisma().tenant.create({
      data: { id: 'gone', platform: 'slack', externalId: 'T0GONE', name: 'Gone', status: 'uninstalled' },
    })
    const at = world.clock.now()
    await prisma().applicant.create({
      data: { id: 'knocks', platform: 'slack', externalId: 'T0KNOCKS', name: 'Knocks', firstAt: at, lastAt: at },
    })
    const message = { notice: 'invitation', personId: 'ana', queuedAt: new Date(world.clock.now().getTime() - 300_000) }
    const settledAt = world.clock.now()
    await prisma().delivery.createMany({
      data: [
        { ...message, id: 'waits' },
        { ...message, id: 'lost', state: 'unreachable', settledAt },
        { ...message, id: 'lost long ago', state: 'failed', settledAt: new Date('2026-01-01T00:00:00Z') },
      ],
    })
    const seen = await home()
    expect(seen).toContain('Your turn: 1 workspace or tenant asks to use P3.')
    expect(seen).toContain('Removed by its people: 1 workspace or tenant')
    expect(seen).toContain('Messages on their way: 1, the oldest for 5 minutes')
    expect(seen).toContain('Not arrived this week: 1 could not reach someone')
    expect(seen).not.toContain('failed')
  })

  it('in the settings: no way out of a program that they take no part in', async () => {
    const settings = async (who: 'coordinator' | 'directorOfAna' | 'operator' | 'ana') =>
      labelsOf(cardOf(await (await converse(world.deps, world.actors[who])).say('settings')))
    expect(await settings('ana')).toEqual(['Change', 'Pause reminders', 'My data', 'Leave the program'])
    expect(await settings('coordinator')).toEqual(['Change', 'My digest', 'My data'])
    expect(await settings('directorOfAna')).toEqual(['Change', 'News of my districts', 'My data'])
    expect(await settings('operator')).toEqual(['Change', 'My data'])
    const ownData = async (who: 'ana' | 'operator') =>
      labelsOf(cardOf(await (await converse(world.deps, world.actors[who])).say('my-data')))
    expect(await ownData('ana')).toContain('Leave the program')
    expect(await ownData('operator')).not.toContain('Leave the program')
  })
})
