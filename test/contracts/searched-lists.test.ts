import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBot } from '../../src/conversation/bot.ts'
import { registry } from '../../src/conversation/registry.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { proposeMatches } from '../../src/usecases/matching/propose-matches.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { ada as coraOnTeams, ben as doraOnTeams, lake } from '../playground/teams/cast.ts'
import { interaction, signed } from '../slack/sign.ts'
import { createStage } from '../slack/stage.ts'
import { withDatabase } from '../store/database.ts'
import { setStage } from '../teams/stage.ts'
import { makeWorld } from '../usecases/world.ts'

/** Who types, into which list, and what: `cora` coordinates, `dora` directs district d1 alone, `nobody` is on no roster. */
interface Typing {
  readonly who: 'cora' | 'dora' | 'nobody'
  readonly form: string
  readonly context: Readonly<Record<string, string>>
  readonly field: string
  readonly typed: string
}
interface Option {
  readonly label: string
  readonly value: string
}
interface Platform {
  find(typing: Typing): Promise<readonly Option[]>
  close(): Promise<void>
}

const database = withDatabase()
const many = Array.from({ length: 140 }, (_, at) => String(at + 1).padStart(3, '0'))

/** A state of 142 districts, 141 schools in the first, 142 people on the roster: each list is longer than a menu holds. */
const plant = async () => {
  const { prisma } = database()
  const district = { timeZone: 'America/Chicago', county: 'Alder County', countyFips: '47001', enrollment: 900 }
  const named = many.map((number) => ({ code: `m${number}`, name: `Maple County ${number}` }))
  await prisma.district.createMany({
    data: [...named, { code: 'dj', name: 'San José County' }, { code: 'dn', name: 'Núñez City' }].map((one) => ({
      ...one,
      ...district,
    })),
  })
  const school = { level: 'elementary', enrollment: 300 }
  await prisma.school.createMany({
    data: [
      ...many.map((number) => ({ code: `c${number}`, name: `Maple School ${number}`, districtCode: 'd1', ...school })),
      { code: 'cj', name: 'José Martí Academy', districtCode: 'd1', ...school },
      { code: 'cn', name: 'Núñez Middle', districtCode: 'd1', ...school },
      // Of the other district: its director alone nominates for it.
      { code: 'cx', name: 'José of Birch', districtCode: 'd2', ...school },
    ],
  })
  const people = [
    ...many.map((number) => ({ id: `fee${number}`, name: `Pat Maple ${number}` })),
    { id: 'pj', name: 'José Ortega' },
    { id: 'pn', name: 'Alma Núñez' },
  ]
  await prisma.person.createMany({
    data: people.map((one) => ({
      ...one,
      email: `${one.id}@example.org`,
      title: 'Principal',
      districtCode: 'd1',
      schoolCode: 's1',
    })),
  })
  await prisma.participant.createMany({
    data: people.map(({ id }) => ({
      id: `0195fade-0000-7000-8000-${id.padStart(12, '0')}`,
      personId: id,
      cycleId: 'cycle',
      districtCode: 'd1',
      schoolCode: 's1',
      level: 'elementary',
      refinements: ['A3'],
      strengths: ['B2'],
      status: 'joined' as const,
      statusAt: new Date('2026-08-20T15:00:00Z'),
    })),
  })
  await prisma.neighbor.create({ data: { districtA: 'd1', districtB: 'd2', relation: 'test' } })
  await prisma.optIn.createMany({
    data: ['d1', 'd2'].map((districtCode) => ({ cycleId: 'cycle', districtCode, at: new Date() })),
  })
}

/** Accounts of the two, on both platforms. */
const link = async () => {
  const { prisma } = database()
  const tenants = [
    { id: 't-slack', platform: 'slack' as const, externalId: 'T1', name: 'Maple' },
    { id: 't-teams', platform: 'teams' as const, externalId: lake.tenantId, name: lake.name },
  ]
  await prisma.tenant.createMany({ data: tenants.map((one) => ({ ...one, department: true })) })
  const accounts = [
    { platform: 'slack' as const, tenantId: 't-slack', externalId: 'U1', personId: 'cora' },
    { platform: 'slack' as const, tenantId: 't-slack', externalId: 'U2', personId: 'dora' },
    { platform: 'teams' as const, tenantId: 't-teams', externalId: coraOnTeams.externalId, personId: 'cora' },
    { platform: 'teams' as const, tenantId: 't-teams', externalId: doraOnTeams.externalId, personId: 'dora' },
  ]
  await prisma.account.createMany({ data: accounts.map((one, at) => ({ id: `a${at}`, ...one })) })
}

let deps: Deps
const createRealBot = () => createBot(withoutStore(deps), registry, { firstCoordinators: new Set() })

/** Bolt itself, asked by a request that is signed as Slack signs it. */
const slack = async (): Promise<Platform> => {
  const stage = await createStage(database())
  stage.bot.handle = createRealBot().handle
  const file = new URL('../fixtures/payloads/slack/block-suggestion.json', import.meta.url)
  const payload = JSON.parse(readFileSync(file, 'utf8')) as { user: object; view: object }
  const users = { cora: 'U1', dora: 'U2', nobody: 'U9' }
  let asking = 0
  return {
    find: async ({ who, form, context, field, typed }) => {
      const asked = {
        ...payload,
        // Two of one signature are one that somebody sent again.
        action_ts: String(++asking),
        user: { ...payload.user, id: users[who] },
        block_id: field,
        value: typed,
        view: { ...payload.view, private_metadata: JSON.stringify({ form, context, key: 'k' }) },
      }
      const response = await fetch(`${stage.url}/slack/events`, signed({ body: interaction(asked) }))
      expect(response.status).toBe(200)
      const { options } = (await response.json()) as {
        options: readonly { text: { text: string }; value: string }[]
      }
      return options.map(({ text, value }) => ({ label: text.text, value }))
    },
    close: () => stage.stop(),
  }
}

/** The same through Microsoft's adapter: application/search. */
const teams = async (): Promise<Platform> => {
  const real = createRealBot()
  const stage = await setStage({ answering: (incoming) => real.handle(incoming) })
  const { world } = stage.pretended
  const ids = { cora: coraOnTeams.externalId, dora: doraOnTeams.externalId }
  let asked = 0
  return {
    find: async ({ who, form, context, field, typed }) => {
      const person = world.directory.person(lake.tenantId, who === 'nobody' ? '' : ids[who])
      if (!person) return []
      const value = {
        queryText: typed,
        queryOptions: { skip: 0, top: 15 },
        dataset: JSON.stringify({ form, context, field }),
      }
      const activity = world.activities.invoke(person, { kind: 'personal' }, `i${++asked}`, 'application/search', value)
      const answer = (await stage.pretended.post(activity)) as {
        body: { value: { results: readonly { title: string; value: string }[] } }
      }
      return answer.body.value.results.map(({ title, value }) => ({ label: title, value }))
    },
    close: () => stage.close(),
  }
}

beforeAll(async () => {
  const world = await makeWorld(database())
  deps = world.deps
  await plant()
  await link()
  expect((await proposeMatches(deps, world.actors.coordinator)).ok).toBe(true)
})

const ofDistricts = { who: 'cora', form: 'board-filter', context: {}, field: 'districtCode' } as const
const ofSchools = { who: 'dora', form: 'nominate', context: { districtCode: 'd1' }, field: 'school' } as const
const ofPeople = { who: 'cora', form: 'match-hand', context: {}, field: 'one' } as const

describe.each([
  ['Slack', slack],
  ['Teams', teams],
])('typing into a searched list in %s', (_, open) => {
  let platform: Platform
  beforeAll(async () => {
    platform = await open()
  })
  afterAll(() => platform.close())
  const labels = async (typing: Typing) => (await platform.find(typing)).map(({ label }) => label)

  it.each([
    ['districts', ofDistricts, 'San José County', 'Núñez City'],
    ['schools', ofSchools, 'José Martí Academy', 'Núñez Middle'],
    ['people', ofPeople, 'José Ortega, Alder Elementary (Alder County)', 'Alma Núñez, Alder Elementary (Alder County)'],
  ] as const)('finds %s with and without their accents', async (__, list, jose, nunez) => {
    for (const typed of ['jose', 'JOSÉ', 'josé']) expect(await labels({ ...list, typed }), typed).toEqual([jose])
    for (const typed of ['nunez', 'Núñez', 'nuñ']) expect(await labels({ ...list, typed }), typed).toEqual([nunez])
    expect(await labels({ ...list, typed: 'zzz' })).toEqual([])
  })

  it('finds people whose names are typed with an error', async () => {
    for (const typed of ['Jsoe Ortgea', 'ortgea'])
      expect(await labels({ ...ofPeople, typed })).toEqual(['José Ortega, Alder Elementary (Alder County)'])
    expect(await labels({ ...ofPeople, typed: 'Pepe Ortega' })).toEqual([])
    expect(await labels({ ...ofPeople, who: 'dora', typed: 'Jsoe Ortgea' })).toEqual([])
  })

  it.each([
    ['districts', ofDistricts, 'maple'],
    ['schools', ofSchools, 'maple'],
    ['people', ofPeople, 'maple'],
  ] as const)('offers a hundred %s at most, for nothing typed as well', async (__, list, typed) => {
    expect(await labels({ ...list, typed })).toHaveLength(100)
    expect(await labels({ ...list, typed: '' })).toHaveLength(100)
  })

  it('offers what can be picked: a chosen one by its own value', async () => {
    expect(await platform.find({ ...ofSchools, typed: 'nunez' })).toEqual([{ label: 'Núñez Middle', value: 'cn' }])
  })

  it('finds people by what is read of them, never by the letters of an id', async () => {
    expect(await labels({ ...ofPeople, typed: 'fade' })).toEqual([])
  })

  it('gives nobody what they may not see', async () => {
    expect(await labels({ ...ofDistricts, who: 'dora', typed: 'jose' })).toEqual([])
    expect(await labels({ ...ofPeople, who: 'dora', typed: 'jose' })).toEqual([])
    expect(await labels({ ...ofSchools, context: { districtCode: 'd2' }, typed: 'jose' })).toEqual([])
    for (const list of [ofDistricts, ofSchools, ofPeople])
      expect(await labels({ ...list, who: 'nobody', typed: 'jose' })).toEqual([])
    expect(await labels({ ...ofSchools, typed: 'birch' })).toEqual([])
  })
})
