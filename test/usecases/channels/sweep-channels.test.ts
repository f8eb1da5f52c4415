import { beforeEach, describe, expect, it } from 'vitest'
import { drawNotice } from '../../../src/conversation/draw-notice.ts'
import type { Notice } from '../../../src/core/notice.ts'
import { sweepChannels } from '../../../src/usecases/channels/sweep-channels.ts'
import { setRhythm, testChannel, useChannel } from '../../../src/usecases/channels/use-channel.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { changeCycleSettings } from '../../../src/usecases/year/change-year.ts'
import { labelsOf, textOf } from '../../conversation/conversation.ts'
import { withDatabase } from '../../store/database.ts'
import { depsOn, makeWorld, type World } from '../world.ts'

const database = withDatabase()
let world: World

/** The world's Tuesday, 9:00 AM in Nashville: the usual turn. */
beforeEach(async () => {
  world = await makeWorld(database())
  const { prisma } = database()
  await prisma.tenant.deleteMany()
  await prisma.cycle.updateMany({ data: { settings: {}, closedAt: null } })
  await prisma.blackout.deleteMany()
  await prisma.tenant.create({
    data: {
      id: 't',
      platform: 'slack',
      externalId: 'T1',
      name: 'The Department',
      status: 'installed',
      districts: { create: { districtCode: 'd1' } },
    },
  })
  await prisma.channel.createMany({
    data: [
      { id: 'program', tenantId: 't', externalId: 'C1', name: 'p3', program: true },
      { id: 'alder', tenantId: 't', externalId: 'C2', name: 'alder', program: false },
    ],
  })
})

const posts = async () =>
  (await database().prisma.delivery.findMany({ where: { notice: 'channelNudge' }, orderBy: { id: 'asc' } })).map(
    ({ channelId, facts }): Notice => ({
      name: 'channelNudge',
      to: { kind: 'channel', channelId: channelId! },
      facts: facts as Record<string, string>,
      priority: 'nudge',
    }),
  )
const drawn = async (notice: Notice) => (await drawNotice(withoutStore(world.deps), notice, notice.to))!
const week = 7 * 86_400_000

describe('the weekly message of a channel', () => {
  it('says what is due and how many are done, names nobody, and has buttons for the presser', async () => {
    expect(await sweepChannels(world.deps)).toBe(1)
    const [post] = await posts()
    expect(post).toMatchObject({ to: { channelId: 'program' }, facts: { cycleId: 'cycle', week: '2026-08-31' } })
    const card = await drawn(post!)
    expect(textOf(card)).toContain('First visits are due by Tue, Oct 13. None of 1 is done yet.')
    expect(textOf(card)).not.toMatch(/Ana|Ben|Alder Elementary|Birch/)
    expect(labelsOf(card)).toEqual(['See my status', 'Suggest a time', 'Log a visit'])
  })

  it('goes out once a channel and week, even when two processes sweep at once', async () => {
    const second = depsOn(database(), world.clock)
    const told = await Promise.all([sweepChannels(world.deps), sweepChannels(second), sweepChannels(world.deps)])
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await posts()).toHaveLength(1)
    expect(await sweepChannels(world.deps)).toBe(0)
    expect(await database().prisma.audit.count({ where: { action: 'channel.nudged' } })).toBe(1)
  })

  it('is left out when nothing has changed since, and comes again when the due day is near', async () => {
    await sweepChannels(world.deps)
    world.clock.advance(week)
    expect(await sweepChannels(world.deps)).toBe(0)
    expect(
      await database().prisma.channelPost.findMany({ select: { key: true, outcome: true }, orderBy: { key: 'asc' } }),
    ).toEqual([
      { key: '2026-08-31', outcome: 'post' },
      { key: '2026-09-07', outcome: 'unchanged' },
    ])
    world.clock.advance(3 * week + 86_400_000 * 0)
    expect(await sweepChannels(world.deps)).toBe(1)
  })

  it('is quiet in a break', async () => {
    await database().prisma.blackout.create({
      data: {
        id: 'b',
        cycleId: 'cycle',
        name: 'Fair',
        startsOn: new Date('2026-09-01'),
        endsOn: new Date('2026-09-01'),
      },
    })
    expect(await sweepChannels(world.deps)).toBe(0)
  })

  it('goes nowhere that is left out', async () => {
    await useChannel(world.deps, world.actors.coordinator, { channelId: 'program', announces: false })
    expect(await sweepChannels(world.deps)).toBe(0)
  })

  it('follows the day and hour that were chosen', async () => {
    const thursday = { channelId: 'program', weekday: 4, at: '14:30', districtCode: null }
    expect(await setRhythm(world.deps, world.actors.coordinator, thursday)).toMatchObject({ ok: true })
    expect(await sweepChannels(world.deps)).toBe(0)
    world.clock.advance(2 * 86_400_000 + 5.5 * 3_600_000)
    expect(await sweepChannels(world.deps)).toBe(1)
  })

  it('tells a district’s own channel of its own pairs, as its director wants it', async () => {
    const own = { channelId: 'alder', weekday: 2, at: '09:00', districtCode: 'd1' }
    expect(await setRhythm(world.deps, world.actors.directorOfAna, own)).toMatchObject({ ok: true })
    expect(await sweepChannels(world.deps)).toBe(2)
    const card = await drawn((await posts()).find(({ facts }) => facts.districtCode)!)
    expect(card.title).toBe('P3 this week in Alder County')
  })

  it('lets a director touch neither the program’s channel nor another district’s', async () => {
    const { directorOfAna, otherDirector, ana } = world.actors
    const rhythm = { weekday: 2, at: '09:00' }
    const set = (actor: typeof ana, channelId: string, districtCode: string | null) =>
      setRhythm(world.deps, actor, { channelId, ...rhythm, districtCode })
    expect(await set(directorOfAna, 'program', null)).toEqual({ ok: false, refusal: { kind: 'notYours' } })
    expect(await set(directorOfAna, 'alder', 'd2')).toEqual({ ok: false, refusal: { kind: 'notYours' } })
    expect(await set(otherDirector, 'alder', 'd1')).toEqual({ ok: false, refusal: { kind: 'notYours' } })
    expect(await set(ana, 'alder', 'd1')).toEqual({ ok: false, refusal: { kind: 'notYours' } })
    expect(await useChannel(world.deps, directorOfAna, { channelId: 'alder', announces: true })).toEqual({
      ok: false,
      refusal: { kind: 'notYours' },
    })
    expect(await testChannel(world.deps, ana, 'program')).toEqual({ ok: false, refusal: { kind: 'notYours' } })
  })

  it('names partners only where the program’s setting says so', async () => {
    await database().prisma.step.update({
      where: { id: 'step-firstVisit' },
      data: { state: 'logged', outcomeAt: new Date('2026-09-01T13:00:00Z') },
    })
    await database().prisma.step.update({
      where: { id: 'step-call' },
      data: { state: 'open', openedAt: new Date('2026-09-01T13:00:00Z'), dueOn: new Date('2026-09-15') },
    })
    await sweepChannels(world.deps)
    const [post] = await posts()
    expect(textOf(await drawn(post!))).not.toContain('Ana Alder')
    await changeCycleSettings(world.deps, world.actors.coordinator, { namesInChannels: true })
    expect(textOf(await drawn(post!))).toContain('Ana Alder and Ben Birch: first visit')
  })
})
