import { beforeEach, describe, expect, it } from 'vitest'
import { allowOwn } from '../../../src/app/allow-own.ts'
import { createBot } from '../../../src/conversation/bot.ts'
import { drawNotice } from '../../../src/conversation/draw-notice.ts'
import type { Incoming, Profile, Reply } from '../../../src/conversation/kit/reply.ts'
import { registry } from '../../../src/conversation/registry.ts'
import { createFixedClock, type MovableClock } from '../../../src/core/clock.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { correctDirector } from '../../../src/usecases/directors/change-director.ts'
import { nameDirector } from '../../../src/usecases/directors/name-director.ts'
import { tenantEvent } from '../../../src/usecases/identity/tenant-event.ts'
import type { Deps } from '../../../src/usecases/ports.ts'
import { forgetWords } from '../../../src/usecases/privacy/forget-words.ts'
import { correctRosterPerson } from '../../../src/usecases/roster/correct-person.ts'
import { nominate } from '../../../src/usecases/roster/nominate.ts'
import { cardOf, converse, textOf } from '../../conversation/conversation.ts'
import { withDatabase } from '../../store/database.ts'
import { depsOn, makeWorld, matchedAt, type World } from '../world.ts'

const database = withDatabase()
const prisma = () => database().prisma
let world: World
let deps: Deps
let clock: MovableClock

const eve = 'eve@example.org'

/** A Teams account that speaks for the first time, or again. */
const say = (
  externalId: string,
  profile: Partial<Profile>,
  tenant = 'alder-tenant',
  isGuestNow = false,
): Promise<Reply> => {
  const bot = createBot(withoutStore(deps), registry, { firstCoordinators: new Set() })
  const conversation = { conversationId: `chat-${externalId}`, serviceUrl: 'https://smba.example/' }
  const incoming: Incoming = {
    kind: 'command',
    words: 'status',
    speaker: {
      platform: 'teams',
      tenant,
      externalId,
      conversation,
      profile: async () => ({ guest: isGuestNow, ...profile }),
      isGuestNow: async () => isGuestNow,
    },
    place: { kind: 'direct' },
  }
  return bot.handle(incoming)
}

const nominated = (email: string) =>
  nominate(deps, world.actors.coordinator, {
    name: 'Eve Elm',
    email,
    title: 'Principal',
    schoolCode: 's1',
    refinements: [],
    strengths: [],
    years: 3,
  })

const invitations = () =>
  prisma().delivery.findMany({ where: { notice: 'invitation', personId: { not: null } }, orderBy: { id: 'asc' } })
const notReached = (id: string) =>
  prisma().delivery.updateMany({
    where: { id },
    data: { state: 'unreachable', reason: 'no account', fix: 'Ask them to open the app.', settledAt: clock.now() },
  })
const unreachable = async () =>
  textOf(cardOf(await (await converse(deps, world.actors.coordinator)).say('unreachable')))

beforeEach(async () => {
  world = await makeWorld(database())
  await prisma().applicant.deleteMany()
  await prisma().tenant.deleteMany()
  await prisma().delivery.deleteMany()
  await prisma().person.deleteMany({ where: { name: 'Eve Elm' } })
  clock = createFixedClock(matchedAt)
  deps = depsOn(database(), clock)
  const at = clock.now()
  await prisma().optIn.upsert({
    where: { cycleId_districtCode: { cycleId: 'cycle', districtCode: 'd1' } },
    create: { cycleId: 'cycle', districtCode: 'd1', at },
    update: { withdrawnAt: null },
  })
  await deps.store.transaction(async (data) => {
    const alder = { platform: 'teams' as const, externalId: 'alder-tenant', name: 'Alder', districts: ['d1'] }
    await data.tenants.allow({ ...alder, id: 't1', department: false })
    await data.tenants.installed('t1', at)
  })
})

describe('whoever has the app before the roster names them', () => {
  it('is invited where they are as soon as it does, and nothing they wrote is kept', async () => {
    expect((await say('E1', { email: eve })).kind).toBe('refusal')
    expect(await prisma().newcomer.findMany()).toMatchObject([{ externalId: 'E1', addresses: [eve] }])
    await nominated(eve)
    const [invitation] = await invitations()
    const [delivery] = await deps.store.read.deliveries.load([invitation!.id])
    expect(delivery?.to).toMatchObject({
      accounts: [
        { platform: 'teams', externalId: 'E1', reach: 'reachable', conversation: { conversationId: 'chat-E1' } },
      ],
    })
    expect(await prisma().newcomer.count()).toBe(0)
  })

  it('is nobody’s once they are a guest, and known again once they are a member', async () => {
    await nominated(eve)
    expect((await say('E1', { email: eve })).kind).not.toBe('refusal')
    expect(textOf(cardOf(await say('E1', { email: eve }, 'alder-tenant', true)))).toContain('You are a guest here')
    expect(await prisma().account.count()).toBe(0)
    expect(await prisma().audit.count({ where: { action: 'account.untied' } })).toBe(1)
    expect((await say('E1', { email: eve })).kind).not.toBe('refusal')
    expect(await prisma().account.findMany()).toMatchObject([{ externalId: 'E1' }])
  })

  it.each([
    [
      'by the roster’s page of them',
      async () => {
        await nominated('eve.old@example.org')
        const { id } = await prisma().participant.findFirstOrThrow({ where: { person: { name: 'Eve Elm' } } })
        const said = { name: 'Eve Elm', email: eve, title: '', school: 's1', refinements: [], strengths: [], years: 3 }
        return correctRosterPerson(deps, world.actors.coordinator, id, said)
      },
    ],
    [
      'on the list of directors',
      async () => {
        const named = { name: 'Eve Elm', email: 'eve.old@example.org', title: '', districtCode: 'd1' }
        await nameDirector(deps, world.actors.coordinator, named, {})
        const { id } = await prisma().roleGrant.findFirstOrThrow({ where: { person: { name: 'Eve Elm' } } })
        return correctDirector(deps, world.actors.coordinator, { grantId: id, name: 'Eve Elm', email: eve, title: '' })
      },
    ],
  ] as const)('hears from P3 there as they were promised once their address is put right %s', async (_, putRight) => {
    const told = await say('E1', { email: eve })
    expect(textOf(cardOf(told))).toContain('As soon as it is, I write to you here')
    expect(await putRight()).toMatchObject({ ok: true })
    const [hello] = await prisma().delivery.findMany({ where: { notice: 'welcome' } })
    const [delivery] = await deps.store.read.deliveries.load([hello!.id])
    expect(delivery?.to).toMatchObject({ name: 'Eve Elm', accounts: [{ platform: 'teams', externalId: 'E1' }] })
    expect((await say('E1', { email: eve })).kind).not.toBe('refusal')
  })

  it('hears nothing beside their invitation', async () => {
    await say('E1', { email: eve })
    await nominated(eve)
    expect(await prisma().delivery.count({ where: { notice: 'welcome' } })).toBe(0)
  })

  it('is matched by the sign-in name where the roster holds that', async () => {
    await say('E1', { email: 'eve.elm@mail.example', signInName: 'Eve@Example.org' })
    await nominated(eve)
    expect(await prisma().account.findMany()).toMatchObject([{ externalId: 'E1' }])
  })

  it('is nobody’s, named by a roster of a district that the tenant is not of', async () => {
    await prisma().tenantDistrict.deleteMany()
    await say('E1', { email: eve })
    await nominated(eve)
    expect(await prisma().account.count()).toBe(0)
    expect(await prisma().newcomer.count()).toBe(1)
  })

  it('is not kept when a guest, and forgotten after 90 days', async () => {
    await say('E1', { email: eve, guest: true })
    expect(await prisma().newcomer.count()).toBe(0)
    await say('E2', { email: eve })
    clock.advance(90 * 86_400_000 + 1)
    await forgetWords(deps)
    expect(await prisma().newcomer.count()).toBe(0)
  })
})

describe('whoever the roster names before they have the app', () => {
  it('stands on the list of who can’t be reached, and gets what waited when the app arrives', async () => {
    await nominated(eve)
    const [invitation] = await invitations()
    await notReached(invitation!.id)
    expect(await unreachable()).toContain('Eve Elm (Alder County)\nNever installed the app. Ask them to open the app.')
    await say('E1', { email: eve })
    expect(await invitations()).toMatchObject([{ state: 'queued' }])
    expect(await unreachable()).toContain('Everyone can be reached')
  })

  it('is reached again once the app is back in the whole workspace, whenever somebody was written to in between', async () => {
    await nominated(eve)
    await say('E1', { email: eve })
    const { email } = await prisma().person.findUniqueOrThrow({ where: { id: 'ana' } })
    await say('B1', { email })
    const note = (externalId: string, reason: string) =>
      deps.store.transaction(async (data) => {
        const found = await data.people.byAccount({ platform: 'teams', tenant: 'alder-tenant', externalId })
        await data.people.note(found!.account.id, { reach: 'unreachable', reason, fix: 'Ask.', at: clock.now() })
      })
    const happens = (kind: 'tenantUninstalled' | 'tenantInstalled') =>
      tenantEvent(deps, { platform: 'teams', tenant: 'alder-tenant', at: clock.now(), kind })
    await note('B1', 'user_disabled')
    clock.advance(60_000)
    await happens('tenantUninstalled')
    clock.advance(8 * 86_400_000)
    await note('E1', 'not_installed')
    const [invitation] = await invitations()
    await notReached(invitation!.id)
    clock.advance(60_000)
    await happens('tenantInstalled')
    const accounts = await prisma().account.findMany({ orderBy: { externalId: 'asc' } })
    expect(accounts.map(({ externalId, reach, reachReason }) => [externalId, reach, reachReason])).toEqual([
      ['B1', 'unreachable', 'user_disabled'],
      ['E1', 'untried', null],
    ])
    expect(await invitations()).toMatchObject([{ state: 'queued' }])
  })

  it('gets what waited once the department’s own workspace has the app back, of which no process heard', async () => {
    await nominated(eve)
    await say('E1', { email: eve })
    await tenantEvent(deps, { platform: 'teams', tenant: 'alder-tenant', at: clock.now(), kind: 'tenantUninstalled' })
    const [invitation] = await invitations()
    await notReached(invitation!.id)
    clock.advance(60_000)
    await allowOwn([{ deps }], { platform: 'teams', externalId: 'alder-tenant', name: 'The department’s tenant' })
    expect(await invitations()).toMatchObject([{ state: 'queued' }])
  })

  it('is looked for again when their district’s team gets the app', async () => {
    await nominated(eve)
    const [invitation] = await invitations()
    await notReached(invitation!.id)
    const team = { platform: 'teams' as const, tenant: 'alder-tenant', at: clock.now(), channel: '19:a', name: 'A' }
    await tenantEvent(deps, { ...team, kind: 'channelAdded' })
    expect(await invitations()).toMatchObject([{ state: 'queued' }])
  })

  it('is tried again with everyone by one press', async () => {
    await nominated(eve)
    const [invitation] = await invitations()
    await notReached(invitation!.id)
    await prisma().delivery.create({
      data: {
        ...invitation!,
        facts: {},
        id: 'to-cleo',
        personId: 'cleo',
        state: 'unreachable',
        platform: 'slack',
        reason: 'users_not_found',
        fix: 'Ask.',
        settledAt: clock.now(),
      },
    })
    const cora = await converse(deps, world.actors.coordinator)
    const list = await cora.say('unreachable')
    expect(textOf(cardOf(list))).toContain(
      'Not in the directory under the roster’s address, or deactivated (Slack says: users_not_found)',
    )
    expect(textOf(cardOf(await cora.press(list, 'Try everyone again')))).toContain('Trying 2 people again')
    expect((await invitations()).map((one) => one.state)).toEqual(['queued', 'queued'])
  })

  it('stands on the list when their account is deactivated', async () => {
    await nominated(eve)
    await say('E1', { email: eve })
    const gone = { platform: 'teams' as const, tenant: 'alder-tenant', at: clock.now(), externalId: 'E1' }
    await tenantEvent(deps, { ...gone, kind: 'accountDeactivated' })
    expect(await unreachable()).toContain('The account was deactivated')
  })

  const account = { platform: 'teams', tenant: 'alder-tenant', externalId: 'E1' } as const
  /** Eve, who spoke once and can’t be reached since, with her invitation waiting. */
  const lostTo = async (reason: string) => {
    await nominated(eve)
    await say('E1', { email: eve })
    const [invitation] = await invitations()
    await notReached(invitation!.id)
    const gone = { reach: 'unreachable', reachReason: reason, reachFix: 'Ask.' } as const
    await prisma().account.updateMany({ where: { externalId: 'E1' }, data: gone })
  }
  const back = (mends?: readonly string[]) =>
    tenantEvent(deps, { ...account, at: clock.now(), kind: 'accountBack', mends })

  it.each([
    ['deactivated, and is activated again', 'The account was deactivated', ['user_disabled']],
    ['deactivated when a message came, and is activated again', 'user_disabled', ['user_disabled']],
    ['not in the team, and is added to it', 'BotNotInConversationRoster', undefined],
  ])('gets what waited when their account was %s', async (_how, reason, mends) => {
    await lostTo(reason)
    expect(await unreachable()).toContain('Eve Elm')
    await back(mends)
    await back(mends)
    expect(await invitations()).toMatchObject([{ state: 'queued' }])
    expect(await unreachable()).toContain('Everyone can be reached')
    expect(await prisma().audit.count({ where: { action: 'account.back' } })).toBe(1)
  })

  it.each([
    ['that is no trouble of the account', 'messages_tab_disabled', ['user_disabled']],
    ['that they wanted: they removed the bot', 'The person removed the bot', undefined],
  ])('stays on the list for a reason %s', async (_which, reason, mends) => {
    await lostTo(reason)
    await back(mends)
    expect(await unreachable()).toContain('Eve Elm')
    expect(await invitations()).toMatchObject([{ state: 'unreachable' }])
  })

  it('is a stranger again when their account becomes a guest’s', async () => {
    await nominated(eve)
    await say('E1', { email: eve })
    const account = { platform: 'teams' as const, tenant: 'alder-tenant', externalId: 'E1' }
    expect(await prisma().account.count({ where: { externalId: 'E1' } })).toBe(1)
    await tenantEvent(deps, { ...account, at: clock.now(), kind: 'accountBecameGuest' })
    expect(await prisma().account.count({ where: { externalId: 'E1' } })).toBe(0)
    await say('E1', { email: eve, guest: true })
    expect(await prisma().account.count({ where: { externalId: 'E1' } })).toBe(0)
  })
})

describe('a tenant that nobody allowed', () => {
  const strange = () => say('X1', { email: eve, signInName: 'x@alder.example' }, 'new-tenant-guid')
  const guid = '11111111-2222-4333-8444-555555555555'

  it('waits on a list, of which coordinators are told once', async () => {
    await strange()
    await strange()
    expect(await prisma().applicant.findMany()).toMatchObject([
      { externalId: 'new-tenant-guid', domain: 'alder.example' },
    ])
    expect(await prisma().delivery.count({ where: { notice: 'tenantWaits' } })).toBe(1)
    expect(await prisma().newcomer.count()).toBe(0)
  })

  it('is known by its id alone when it was only installed, which is said, and by its domain once somebody writes', async () => {
    const installed = { platform: 'teams' as const, tenant: guid, at: clock.now(), kind: 'tenantInstalled' as const }
    await tenantEvent(deps, installed)
    const cora = await converse(deps, world.actors.coordinator)
    const shown = async () => textOf(cardOf(await cora.say('workspaces')))
    expect(await shown()).toMatch(/first heard of on .+ P3 knows nothing else of it yet/)
    await say('X1', { email: eve, signInName: 'x@alder.example', guest: true }, guid)
    expect(await shown()).toContain('P3 knows nothing else of it yet')
    await say('X2', { email: eve, signInName: 'x@alder.example' }, guid)
    expect(await shown()).toContain('alder.example waits to be allowed')
    expect(await shown()).not.toContain('P3 knows nothing else')
    await prisma().applicant.deleteMany()
  })

  it('is allowed by one press for the district its domain is of', async () => {
    await prisma().person.update({ where: { id: 'ana' }, data: { email: 'ana@alder.example' } })
    await say('X1', { email: eve, signInName: 'x@alder.example' }, guid)
    const [told] = await prisma().delivery.findMany({ where: { notice: 'tenantWaits' } })
    const to = { kind: 'person' as const, personId: 'cora' }
    const facts = told!.facts as Record<string, string>
    const card = await drawNotice(withoutStore(deps), { name: 'tenantWaits', to, facts, priority: 'interactive' }, to)
    const cora = await converse(deps, world.actors.coordinator)
    expect(cardOf(await cora.press(card!, 'Allow for Alder County')).title).toBe('alder.example is allowed')
    expect(await deps.store.read.tenants.find('teams', guid)).toMatchObject({ districts: ['d1'] })
    expect(await prisma().applicant.count()).toBe(0)
    await prisma().person.update({ where: { id: 'ana' }, data: { email: 'ana@example.org' } })
  })

  it('is turned away by another press', async () => {
    await strange()
    const cora = await converse(deps, world.actors.coordinator)
    await cora.press(await cora.say('workspaces'), 'Decline')
    expect(await prisma().applicant.count()).toBe(0)
  })
})
