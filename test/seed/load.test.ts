import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSample } from '../../playground/sample/sample.ts'
import { hasProgram, loadSample } from '../../prisma/seed/load.ts'
import { type Database, openDatabase } from '../../src/store/db/open.ts'
import { embeddedFolder } from '../store/embedded-template.ts'

const sample = buildSample({ startsOn: '2026-07-01' })
let database: Database
let folder: string

beforeAll(async () => {
  folder = await embeddedFolder()
  database = await openDatabase({ folder }, { kind: 'playground', installation: 'playground' })
})
afterAll(async () => {
  await database?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('loading the sample', () => {
  it('puts every person, place and nomination into an empty database', async () => {
    const { prisma } = database
    expect(await hasProgram(prisma)).toBe(false)
    await loadSample(prisma, sample)
    expect(await hasProgram(prisma)).toBe(true)
    expect(await prisma.district.count()).toBe(141)
    expect(await prisma.school.count()).toBe(1795)
    expect(await prisma.neighbor.count()).toBe(630)
    expect(await prisma.person.count()).toBe(sample.people.length)
    expect(await prisma.participant.count()).toBe(sample.nominations.length)
    expect(await prisma.tenant.count({ where: { department: true } })).toBe(2)
    expect(await prisma.roleGrant.count({ where: { role: 'director' } })).toBe(45)
  })

  it('loads again over itself and what happened since is gone', async () => {
    const { prisma } = database
    const first = await prisma.person.findMany({ orderBy: { id: 'asc' }, select: { id: true, email: true } })
    const cycle = await prisma.cycle.findFirstOrThrow()
    await prisma.matchProposal.create({
      data: { id: 'x', cycleId: cycle.id, result: {}, byPersonId: first[0]!.id, createdAt: new Date(0) },
    })
    await loadSample(prisma, sample)
    expect(await prisma.matchProposal.count()).toBe(0)
    const again = await prisma.person.findMany({ orderBy: { id: 'asc' }, select: { id: true, email: true } })
    expect(again).toEqual(first)
  })

  it('changes nothing when it fails half-way', async () => {
    const { prisma } = database
    const broken = { ...sample, people: [...sample.people, sample.people[0]!] }
    await expect(loadSample(prisma, broken)).rejects.toThrow()
    expect(await prisma.person.count()).toBe(sample.people.length)
  })

  it('clears every other table too, but keeps the platforms’ secrets', async () => {
    const { prisma } = database
    await prisma.fact.create({ data: { key: 'x', value: {}, updatedAt: new Date(0) } })
    await prisma.oneTimeToken.create({ data: { tokenHash: 'x', purpose: 'x', expiresAt: new Date(0) } })
    await loadSample(prisma, sample)
    expect(await prisma.fact.count()).toBe(0)
    expect(await prisma.oneTimeToken.count()).toBe(1)
  })
})
