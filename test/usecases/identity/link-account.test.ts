import { randomBytes } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { identify } from '../../../src/usecases/identity/identify.ts'
import { issueLinkCode, useLinkCode } from '../../../src/usecases/identity/link-account.ts'
import type { AccountProfile, Introduction } from '../../../src/usecases/people/people-port.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../world.ts'

const database = withDatabase()
const prisma = () => database().prisma
let world: World

beforeEach(async () => {
  world = await makeWorld(database())
  await prisma().tenant.deleteMany()
  await prisma().linkCode.deleteMany()
  const common = { platform: 'slack' as const, department: false }
  await world.deps.store.transaction(async (data) => {
    await data.tenants.allow({ ...common, id: 't1', externalId: 'T-alder', name: 'Alder', districts: ['d1'] })
    await data.tenants.allow({ ...common, id: 't0', externalId: 'T-dept', name: 'D', districts: [], department: true })
  })
})

const account = (externalId: string, tenant = 'T-alder', profile: Partial<AccountProfile> = {}): Introduction => ({
  platform: 'slack',
  tenant,
  externalId,
  profile: async () => ({ guest: false, ...profile }),
})
const issue = (personId = 'ana', who: keyof World['actors'] = 'coordinator') =>
  issueLinkCode(world.deps, world.actors[who], { personId, random: randomBytes })
const codeFor = async (personId?: string) => {
  const issued = await issue(personId)
  if (!issued.ok) throw new Error(issued.refusal.kind)
  return issued.code
}
const leave = (id: string) => prisma().person.update({ where: { id }, data: { leftAt: world.clock.now() } })
const use = (introduction: Introduction, code: string) => useLinkCode(world.deps, introduction, code)

it('is issued by coordinators alone, for who is there', async () => {
  for (const who of ['ana', 'directorOfAna', 'otherDirector', 'operator'] as const)
    expect(await issue('ana', who)).toEqual({ ok: false, refusal: { kind: 'notCoordinator' } })
  await leave('ana')
  expect(await issue()).toEqual({ ok: false, refusal: { kind: 'noSuchPerson' } })
  expect(await issue('nobody')).toEqual({ ok: false, refusal: { kind: 'noSuchPerson' } })
  expect(await prisma().linkCode.count()).toBe(0)
})

it('works once, within a week', async () => {
  const [once, late] = [await codeFor(), await codeFor()]
  expect(await use(account('U1'), once)).toMatchObject({ ok: true, person: { id: 'ana' } })
  expect(await use(account('U2'), once)).toEqual({ ok: false, refusal: { kind: 'badCode' } })
  world.clock.advance(7 * 86_400_000)
  expect(await use(account('U1'), late)).toEqual({ ok: false, refusal: { kind: 'badCode' } })
})

it('works for no guest and in no strange tenant, and stays good', async () => {
  const code = await codeFor()
  expect(await use(account('U1', 'T-alder', { guest: true }), code)).toEqual({ ok: false, refusal: { kind: 'guest' } })
  expect(await use(account('U1', 'T-strange'), code)).toEqual({ ok: false, refusal: { kind: 'tenantUnknown' } })
  expect(await use(account('U1'), code)).toMatchObject({ ok: true })
})

it('makes nobody someone else, and works for nobody who left meanwhile', async () => {
  await use(account('U1'), await codeFor('ana'))
  expect(await use(account('U1'), await codeFor('ben'))).toEqual({ ok: false, refusal: { kind: 'somebodyElse' } })
  const code = await codeFor('ben')
  await leave('ben')
  expect(await use(account('U2'), code)).toEqual({ ok: false, refusal: { kind: 'badCode' } })
})

it('gives the office of an operator in the department’s own tenant alone', async () => {
  const omar = (tenant: string) =>
    identify(world.deps, account('U9', tenant, { email: 'omar@example.org' }), { firstCoordinators: new Set() })
  await prisma().person.update({ where: { id: 'omar' }, data: { districtCode: 'd1' } })
  expect(await omar('T-alder')).toEqual({ kind: 'stranger', reason: 'otherDistrict' })
  expect(await omar('T-dept')).toMatchObject({ kind: 'known', actor: { operator: true } })
  await prisma().person.update({ where: { id: 'omar' }, data: { districtCode: null } })
})

it('knows a director by a tenant of a district that is theirs, and nobody by one that is not', async () => {
  const by = (email: string) =>
    identify(world.deps, account(email, 'T-alder', { email }), { firstCoordinators: new Set() })
  expect(await by('dora@example.org')).toMatchObject({ kind: 'known', actor: { directs: ['d1'] } })
  expect(await by('ben@example.org')).toEqual({ kind: 'stranger', reason: 'otherDistrict' })
  await prisma().roleGrant.update({ where: { id: 'g1' }, data: { districtCode: 'd2' } })
  await prisma().person.update({ where: { id: 'dora' }, data: { districtCode: 'd2' } })
  await prisma().account.deleteMany()
  expect(await by('dora@example.org')).toEqual({ kind: 'stranger', reason: 'otherDistrict' })
  await prisma().roleGrant.update({ where: { id: 'g1' }, data: { districtCode: 'd1' } })
  await prisma().person.update({ where: { id: 'dora' }, data: { districtCode: 'd1' } })
})
