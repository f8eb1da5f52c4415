import { beforeEach, describe, expect, it } from 'vitest'
import { createBot } from '../../../src/conversation/bot.ts'
import type { Incoming, Profile, Reply } from '../../../src/conversation/kit/reply.ts'
import { registry } from '../../../src/conversation/registry.ts'
import { createFixedClock, type MovableClock } from '../../../src/core/clock.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { accountGone } from '../../../src/usecases/identity/account-gone.ts'
import { tenantEvent } from '../../../src/usecases/identity/tenant-event.ts'
import type { Deps } from '../../../src/usecases/ports.ts'
import { withDatabase } from '../../store/database.ts'
import { depsOn, makeWorld, matchedAt } from '../world.ts'

const database = withDatabase()
const prisma = () => database().prisma
let deps: Deps
let clock: MovableClock

/** A chat account that speaks: which tenant it is in, and what the platform says of it. */
const ask = (externalId: string, words: string, profile: Partial<Profile> = {}, tenant = 'T-alder'): Promise<Reply> => {
  const bot = createBot(withoutStore(deps), registry, { firstCoordinators: new Set(['first@example.org']) })
  const said = { email: undefined, name: undefined, timeZone: undefined, guest: false, ...profile }
  const incoming: Incoming = {
    kind: 'command',
    words,
    speaker: { platform: 'slack', tenant, externalId, conversation: { dm: externalId }, profile: async () => said },
    place: { kind: 'direct' },
  }
  return bot.handle(incoming)
}
const titleOf = (reply: Reply) => ('card' in reply ? reply.card.title : reply.kind)
const accounts = () => prisma().account.findMany({ orderBy: { externalId: 'asc' } })
const codeIn = (reply: Reply) => /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(JSON.stringify(reply))![0]

beforeEach(async () => {
  const world = await makeWorld(database())
  await prisma().tenant.deleteMany()
  await prisma().linkCode.deleteMany()
  await prisma().roleGrant.deleteMany({ where: { person: { email: 'first@example.org' } } })
  await prisma().person.deleteMany({ where: { email: 'first@example.org' } })
  clock = createFixedClock(matchedAt)
  deps = depsOn(database(), clock)
  const [tenants, at] = [world.deps.store, clock.now()]
  await tenants.transaction(async (data) => {
    const common = { platform: 'slack' as const, department: false }
    await data.tenants.allow({ ...common, id: 't1', externalId: 'T-alder', name: 'Alder', districts: ['d1'] })
    await data.tenants.allow({ ...common, id: 't2', externalId: 'T-birch', name: 'Birch', districts: ['d2'] })
    await data.tenants.allow({
      ...common,
      id: 't0',
      externalId: 'T-dept',
      name: 'Dept',
      districts: [],
      department: true,
    })
    for (const id of ['t0', 't1', 't2']) await data.tenants.installed(id, new Date(at.getTime() - 86_400_000))
  })
})

describe('who speaks', () => {
  it('is told to ask for a code where the chat tells no address, and to wait only where it does', async () => {
    for (const email of [undefined, '', 'hidden'])
      expect(JSON.stringify(await ask('U8', 'status', { email }))).toMatch(
        /doesn’t tell me your email.*ask your coordinator/,
      )
    expect(JSON.stringify(await ask('U8', 'status', { email: 'x@alder.example' }))).toContain('nothing to do but wait')
  })

  it('is called as their profile says, without what nobody sees or turns a line around', async () => {
    await ask('U9', 'status', { email: 'first@example.org', name: 'No\u202era \u200bWhit\u0000field' }, 'T-dept')
    const { name } = await prisma().person.findUniqueOrThrow({ where: { email: 'first@example.org' } })
    expect(name).toBe('Nora Whitfield')
  })

  it('is found by the address that the tenant vouches for, and known by the account from then on', async () => {
    expect(titleOf(await ask('U1', 'status', { email: 'ANA@example.org', timeZone: 'America/Denver' }))).toContain(
      'Ben',
    )
    expect(await accounts()).toMatchObject([
      { externalId: 'U1', personId: 'ana', reach: 'reachable', linkedBy: 'email' },
    ])
    expect(titleOf(await ask('U1', 'status', { email: 'someone.else@example.org' }))).toContain('Ben')
    expect(await accounts()).toHaveLength(1)
  })

  it.each([
    [
      'a workspace nobody allowed',
      'T-elsewhere',
      { email: 'ana@example.org' },
      'Your organization is not part of P3 yet',
    ],
    ['a guest', 'T-alder', { email: 'ana@example.org', guest: true }, 'P3 is for people of this organization'],
    ['another district’s workspace', 'T-birch', { email: 'ana@example.org' }, 'This is not your district’s workspace'],
    [
      'an address that is not on the roster',
      'T-alder',
      { email: 'x@example.org' },
      'I can’t find you on the P3 roster',
    ],
    ['an account without an address', 'T-alder', {}, 'I can’t look you up on the P3 roster'],
    [
      'a coordinator from a district’s workspace',
      'T-alder',
      { email: 'cora@example.org' },
      'This is not your district’s workspace',
    ],
  ])('is nobody from %s, and is told what to do', async (_, tenant, profile, title) => {
    const reply = await ask('U9', 'status', profile, tenant)
    expect(reply.kind).toBe('refusal')
    expect(titleOf(reply)).toBe(title)
    expect(await accounts()).toEqual([])
  })

  it('is nobody any more after leaving', async () => {
    await ask('U1', 'status', { email: 'ana@example.org' })
    await prisma().person.update({ where: { id: 'ana' }, data: { leftAt: clock.now() } })
    expect(titleOf(await ask('U1', 'status'))).toBe('You are no longer in the program')
    expect(titleOf(await ask('U2', 'status', { email: 'ana@example.org' }))).toBe('You are no longer in the program')
  })

  it('is a coordinator where the configuration says so, in the department’s own tenant only', async () => {
    expect((await ask('U1', 'status', { email: 'first@example.org' }, 'T-alder')).kind).toBe('refusal')
    const reply = await ask('U1', 'status', { email: 'First@example.org', name: 'Fay First' }, 'T-dept')
    expect(reply.kind).toBe('card')
    const fay = await prisma().person.findUniqueOrThrow({
      where: { email: 'first@example.org' },
      include: { grants: true },
    })
    expect(fay).toMatchObject({ name: 'Fay First', grants: [{ role: 'coordinator' }] })
    expect(await prisma().audit.count({ where: { action: 'coordinator.named', subjectId: fay.id } })).toBe(1)
  })

  it('is no coordinator in the department’s own tenant whom the configuration does not name', async () => {
    const named = () => prisma().audit.count({ where: { action: 'coordinator.named' } })
    const before = await named()
    expect(titleOf(await ask('U1', 'status', { email: 'x@example.org' }, 'T-dept'))).toContain('can’t find you')
    await prisma().tenantDistrict.create({ data: { tenantId: 't0', districtCode: 'd1' } })
    expect((await ask('U2', 'status', { email: 'ana@example.org' }, 'T-dept')).kind).toBe('card')
    expect((await deps.store.read.people.find('ana'))?.coordinator).toBe(false)
    expect(await named()).toBe(before)
  })
})

describe('a code', () => {
  const issue = async () => {
    await ask('UC', 'status', { email: 'cora@example.org' }, 'T-dept')
    return codeIn(await ask('UC', 'link Ana Alder', {}, 'T-dept'))
  }

  it('ties an account of another address to the person, once, however it is typed', async () => {
    const code = await issue()
    const reply = await ask('U7', `link ${code.toLowerCase().replace('-', '')}`, { email: 'private@mail.example' })
    expect(titleOf(reply)).toBe('Welcome, Ana Alder')
    expect(titleOf(await ask('U7', 'status'))).toContain('Ben')
    expect(titleOf(await ask('U8', `link ${code}`, { email: 'thief@mail.example' }))).toBe('That code did not work')
    expect((await prisma().linkCode.findMany()).map((one) => one.codeHash)).not.toContain(code)
  })

  it('expires after a week', async () => {
    const code = await issue()
    clock.advance(7 * 86_400_000 + 1)
    expect(titleOf(await ask('U7', `link ${code}`))).toBe('That code did not work')
  })

  it('works for no guest, in no strange workspace, and makes nobody someone else', async () => {
    const code = await issue()
    expect(titleOf(await ask('U7', `link ${code}`, { guest: true }))).toBe('That code did not work')
    expect(titleOf(await ask('U7', `link ${code}`, {}, 'T-elsewhere'))).toBe('That code did not work')
    await ask('UB', 'status', { email: 'ben@example.org' }, 'T-birch')
    expect(JSON.stringify(await ask('UB', `link ${code}`, {}, 'T-birch'))).toContain('belongs to someone on the roster')
    expect(titleOf(await ask('UB', 'status', {}, 'T-birch'))).toContain('Ana')
    expect(titleOf(await ask('U7', `link ${code}`))).toBe('Welcome, Ana Alder')
  })

  it('is asked for by name or address, by coordinators alone', async () => {
    await ask('UC', 'status', { email: 'cora@example.org' }, 'T-dept')
    expect(titleOf(await ask('UC', 'link Alder', {}, 'T-dept'))).toBe('A code for Ana Alder')
    expect(titleOf(await ask('UC', 'link a', {}, 'T-dept'))).toBe('Which person?')
    expect(titleOf(await ask('UC', 'link ben@example.org', {}, 'T-dept'))).toBe('A code for Ben Birch')
    expect(titleOf(await ask('UC', 'link Zebulon', {}, 'T-dept'))).toBe('That can’t be done')
    await ask('U1', 'status', { email: 'ana@example.org' })
    expect(titleOf(await ask('U1', 'link Ben Birch'))).toBe('That code did not work')
    expect(await prisma().linkCode.count({ where: { issuedBy: 'ana' } })).toBe(0)
  })
})

describe('a workspace that removes the app', () => {
  const at = (hours: number) => new Date(clock.now().getTime() + hours * 3_600_000)
  const event = (kind: 'tenantInstalled' | 'tenantUninstalled', hours: number) =>
    tenantEvent(deps, { platform: 'slack', tenant: 'T-alder', kind, at: at(hours) })
  const tenant = () => prisma().tenant.findUniqueOrThrow({ where: { id: 't1' } })
  const reach = async () => (await accounts()).map((one) => one.reach)
  const told = () => prisma().delivery.count({ where: { notice: 'tenantLost' } })
  beforeEach(() => ask('U1', 'status', { email: 'ana@example.org' }))

  it('is told to coordinators once, however often the platform says it', async () => {
    await event('tenantUninstalled', 1)
    await event('tenantUninstalled', 1)
    await event('tenantUninstalled', 2)
    expect(await tenant()).toMatchObject({ status: 'uninstalled' })
    expect(await reach()).toEqual(['unreachable'])
    expect(await told()).toBe(1)
  })

  it('is as before when it comes back, and late news of the past change nothing', async () => {
    await event('tenantUninstalled', 1)
    await event('tenantInstalled', 3)
    expect(await reach()).toEqual(['untried'])
    await event('tenantUninstalled', 2)
    expect(await tenant()).toMatchObject({ status: 'installed' })
    expect(await reach()).toEqual(['untried'])
    await event('tenantUninstalled', 5)
    await event('tenantInstalled', 4)
    expect(await tenant()).toMatchObject({ status: 'uninstalled' })
    expect(await told()).toBe(2)
  })

  it('leaves those unreachable who were so for a reason of their own', async () => {
    await accountGone(deps, { platform: 'slack', tenant: 'T-alder', externalId: 'U1' })
    await event('tenantUninstalled', 1)
    await event('tenantInstalled', 2)
    expect(await accounts()).toMatchObject([{ reach: 'unreachable', reachReason: 'The person removed the bot' }])
    await ask('U1', 'status')
    expect(await reach()).toEqual(['reachable'])
  })

  it('is not on the list at all: nothing happens', async () => {
    await tenantEvent(deps, { platform: 'teams', tenant: 'nobody', kind: 'tenantUninstalled', at: at(1) })
    expect(await told()).toBe(0)
  })

  it('keeps its channels, and a channel that comes back works again', async () => {
    const added = { kind: 'channelAdded' as const, channel: 'C1', name: 'p3' }
    await tenantEvent(deps, { platform: 'slack', tenant: 'T-alder', at: at(0), ...added })
    await tenantEvent(deps, { platform: 'slack', tenant: 'T-alder', at: at(1), kind: 'channelRemoved', channel: 'C1' })
    expect(await prisma().channel.findFirst()).toMatchObject({ program: false, reach: 'unreachable' })
    await tenantEvent(deps, { platform: 'slack', tenant: 'T-alder', at: at(2), ...added, name: 'p3-news' })
    expect(await prisma().channel.findFirst()).toMatchObject({ name: 'p3-news', reach: 'untried', reachReason: null })
  })

  it('has a channel’s new name at once, and learns of no channel by its name alone', async () => {
    await tenantEvent(deps, {
      platform: 'slack',
      tenant: 'T-alder',
      at: at(0),
      kind: 'channelAdded',
      channel: 'C1',
      name: 'p3',
    })
    await tenantEvent(deps, { platform: 'slack', tenant: 'T-alder', at: at(1), kind: 'channelRemoved', channel: 'C1' })
    for (const channel of ['C1', 'C2'])
      await tenantEvent(deps, {
        platform: 'slack',
        tenant: 'T-alder',
        at: at(2),
        kind: 'channelRenamed',
        channel,
        name: 'peers',
      })
    expect(await prisma().channel.findMany()).toMatchObject([{ externalId: 'C1', name: 'peers', reach: 'unreachable' }])
  })
})

describe('the first set-up', () => {
  const empty = withDatabase()
  const first = { email: 'first@example.org', name: 'Fay First' }

  it('is done from the department’s chat by whom the configuration names, on a database with nothing in it', async () => {
    deps = depsOn(empty(), clock)
    const { prisma: rows } = empty()
    const department = { platform: 'slack' as const, id: 't0', externalId: 'T-dept', name: 'Dept', districts: [] }
    await deps.store.transaction((data) => data.tenants.allow({ ...department, department: true }))
    expect((await ask('U5', 'setup', { email: 'else@example.org' }, 'T-dept')).kind).toBe('refusal')
    const before = await ask('U0', 'match', first, 'T-dept')
    expect(JSON.stringify(before)).toContain('no school year set up yet')
    expect(JSON.stringify(await ask('U0', '', first, 'T-dept'))).toContain('Set it up')
    const card = await ask('U0', 'setup', first, 'T-dept')
    expect(card.kind).toBe('card')
    const bot = createBot(withoutStore(deps), registry, { firstCoordinators: new Set([first.email]) })
    const speaker = { platform: 'slack' as const, tenant: 'T-dept', externalId: 'U0', profile: async () => undefined }
    const place = { kind: 'direct' as const }
    const begun = await bot.handle({ kind: 'action', id: 'begin-year', context: {}, key: 'k', speaker, place })
    expect(begun.kind).toBe('card')
    expect(await rows.cycle.count()).toBe(1)
    expect(await rows.district.count()).toBeGreaterThan(100)
    expect(titleOf(await ask('U0', 'status', first, 'T-dept'))).toContain('nobody is on the roster yet')
    expect(titleOf(await ask('U0', 'match', first, 'T-dept'))).toBe('This can’t be matched yet')
  })
})
