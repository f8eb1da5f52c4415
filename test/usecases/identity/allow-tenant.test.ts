import { describe, expect, it } from 'vitest'
import { createFixedClock } from '../../../src/core/clock.ts'
import { allowTenant, disallowTenant, seeTenants } from '../../../src/usecases/identity/allow-tenant.ts'
import { identify } from '../../../src/usecases/identity/identify.ts'
import { refuse } from '../../../src/usecases/refuse.ts'
import { beginYear } from '../../../src/usecases/year/begin-year.ts'
import { withDatabase } from '../../store/database.ts'
import { depsOn } from '../world.ts'

const operator = { kind: 'person', personId: 'omar', directs: [], coordinator: false, operator: true } as const
const coordinator = { ...operator, personId: 'cora', coordinator: true }
const stranger = { ...operator, personId: 'sam', operator: false }
const anderson = {
  platform: 'slack',
  externalId: 't01anderson',
  name: 'Anderson County Schools',
  serves: { kind: 'districts', codes: ['0010'] },
} as const

describe('the allow-list of workspaces', () => {
  const database = withDatabase()
  const deps = () => depsOn(database(), createFixedClock('2026-11-24T15:00:00Z'))
  const speaker = (tenant: string, email: string) =>
    ({ platform: 'slack', tenant, externalId: email, profile: async () => ({ email, guest: false }) }) as const
  const tenantsSeen = async () => {
    const seen = await seeTenants(deps(), operator)
    if (!seen.ok) throw new Error(seen.refusal.kind)
    return seen.tenants
  }
  const who = async (tenant: string, email: string) => {
    const found = await identify(deps(), speaker(tenant, email), { firstCoordinators: new Set() })
    return found.kind === 'known' ? found.person.name : found.reason
  }

  it('is kept by coordinators and operators, and seen by nobody else', async () => {
    await beginYear(deps(), coordinator)
    expect(await allowTenant(deps(), stranger, anderson)).toEqual({ ok: false, refusal: { kind: 'notOperator' } })
    expect(await seeTenants(deps(), stranger)).toEqual(refuse('notOperator'))
    expect(await allowTenant(deps(), operator, anderson)).toMatchObject({
      ok: true,
      tenant: { externalId: 'T01ANDERSON', status: 'expected' },
    })
  })

  it.each([
    ['badId', { ...anderson, externalId: 'U123' }],
    ['badId', { ...anderson, externalId: 'https://anderson.slack.com/team' }],
    ['badId', { ...anderson, platform: 'teams', externalId: 'contoso.onmicrosoft.com' }],
    ['noDistricts', { ...anderson, serves: { kind: 'districts', codes: [] } }],
    ['noSuchDistrict', { ...anderson, serves: { kind: 'districts', codes: ['9999'] } }],
  ] as const)('refuses with %s', async (why, input) => {
    expect(await allowTenant(deps(), operator, input)).toEqual({ ok: false, refusal: { kind: why } })
  })

  it.each([
    ['slack', 'https://app.slack.com/client/T01ANDERSON/C02GENERAL', 'T01ANDERSON'],
    ['slack', ' https://app.slack.com/client/E01ANDERSON', 'E01ANDERSON'],
    ['slack', 't01anderson', 'T01ANDERSON'],
    ['teams', '{7C1E2D90-3B5A-4F0E-8A77-2F6F1D0C9A02}', '7c1e2d90-3b5a-4f0e-8a77-2f6f1d0c9a02'],
    [
      'teams',
      'https://teams.microsoft.com/l/channel/19%3aab/General?tenantId=7c1e2d90-3b5a-4f0e-8a77-2f6f1d0c9a02',
      '7c1e2d90-3b5a-4f0e-8a77-2f6f1d0c9a02',
    ],
  ] as const)('takes the id out of what was copied: %s, “%s”', async (platform, copied, externalId) => {
    const allowed = await allowTenant(deps(), operator, { ...anderson, platform, externalId: copied })
    expect(allowed).toMatchObject({ ok: true, tenant: { externalId } })
  })

  it('lets a workspace vouch for people of its districts only, or of every district where it says so', async () => {
    const { prisma } = database()
    await prisma.person.createMany({
      data: [
        { id: 'ana', name: 'Ana of Anderson', email: 'ana@anderson.example', title: 'Principal', districtCode: '0010' },
        { id: 'bea', name: 'Bea of Clinton', email: 'bea@clinton.example', title: 'Principal', districtCode: '0011' },
      ],
    })
    expect(await who('T01ANDERSON', 'ana@anderson.example')).toBe('Ana of Anderson')
    expect(await who('T01ANDERSON', 'bea@clinton.example')).toBe('otherDistrict')
    await allowTenant(deps(), coordinator, {
      platform: 'slack',
      externalId: 'T0EVERYBODY',
      name: 'All of us',
      serves: { kind: 'every' },
    })
    expect(await who('T0EVERYBODY', 'bea@clinton.example')).toBe('Bea of Clinton')
    expect(await who('T0UNKNOWN', 'bea@clinton.example')).toBe('tenantUnknown')
  })

  it('does not let an operator make themselves coordinator by a workspace of their own', async () => {
    const own = { ...anderson, externalId: 'T0OMAR' }
    for (const kind of ['department', 'every'] as const)
      expect(await allowTenant(deps(), operator, { ...own, serves: { kind } })).toEqual({
        ok: false,
        refusal: { kind: 'notCoordinator' },
      })
    const everybody = (await tenantsSeen()).find((one) => one.externalId === 'T0EVERYBODY')!
    expect(await allowTenant(deps(), operator, { ...anderson, externalId: everybody.externalId })).toMatchObject({
      ok: false,
    })
    expect(await disallowTenant(deps(), operator, { tenantId: everybody.id, speaksFrom: 'T0' })).toMatchObject({
      ok: false,
    })
    await database().prisma.person.create({
      data: {
        id: 'cleo',
        name: 'Cleo the coordinator',
        email: 'cleo@anderson.example',
        title: 'Lead',
        districtCode: '0010',
        grants: { create: { id: 'cleo-is', role: 'coordinator' } },
      },
    })
    expect(await allowTenant(deps(), operator, own)).toMatchObject({ ok: true })
    expect(await who('T0OMAR', 'cleo@anderson.example')).toBe('otherDistrict')
    expect(await who('T0EVERYBODY', 'cleo@anderson.example')).toBe('Cleo the coordinator')
  })

  it('takes the sealed tokens of a workspace off with it, and tells who speaks to it', async () => {
    const { prisma } = database()
    const gone: string[] = []
    const told = { ...deps(), tenantRemoved: ({ externalId }: { externalId: string }) => void gone.push(externalId) }
    const row = { platform: 'slack', tenant: 'T0OMAR', orgWide: false, keyId: 'k', installedAt: new Date() } as const
    await prisma.installation.create({ data: { ...row, id: 'i1', sealed: new Uint8Array(40) } })
    await prisma.installation.create({ data: { ...row, id: 'i2', tenant: 'T0OTHER', sealed: new Uint8Array(40) } })
    const tenant = (await tenantsSeen()).find((one) => one.externalId === 'T0OMAR')!
    expect(await disallowTenant(told, operator, { tenantId: tenant.id, speaksFrom: 'T0' })).toEqual({ ok: true })
    expect((await prisma.installation.findMany()).map((one) => one.tenant)).toEqual(['T0OTHER'])
    expect(gone).toEqual(['T0OMAR'])
  })

  it('forgets the accounts of one taken off, but never the one the actor speaks from', async () => {
    const { prisma } = database()
    const tenant = (await tenantsSeen()).find((one) => one.externalId === 'T01ANDERSON')!
    expect(await disallowTenant(deps(), operator, { tenantId: tenant.id, speaksFrom: 'T01ANDERSON' })).toEqual({
      ok: false,
      refusal: { kind: 'ownTenant' },
    })
    expect(await disallowTenant(deps(), operator, { tenantId: tenant.id, speaksFrom: 'T0EVERYBODY' })).toEqual({
      ok: true,
    })
    expect(await prisma.account.count({ where: { personId: 'ana' } })).toBe(0)
    expect(await who('T01ANDERSON', 'ana@anderson.example')).toBe('tenantUnknown')
  })
})
