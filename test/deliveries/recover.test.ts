import { describe, expect, it, vi } from 'vitest'
import { overtakenCard, settledCard } from '../../src/conversation/kit/settled.ts'
import type { PersonActor } from '../../src/core/actor.ts'
import type { NewNotice, Notice } from '../../src/core/notice.ts'
import { usualTimeouts } from '../../src/deliveries/queues.ts'
import {
  cancelCampaign,
  pauseCampaign,
  resumeCampaign,
  seeCampaign,
} from '../../src/usecases/matching/steer-campaign.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { refuse } from '../../src/usecases/refuse.ts'
import { withDatabase } from '../store/database.ts'
import { addCycle, addPair } from '../usecases/pair.ts'
import { addPerson, anHourIsOver, noticeTo, type Stage, withJobs } from './stage.ts'

const database = withDatabase()
const stage = withJobs(database, { timeouts: { ...usualTimeouts, lookAgain: 0.5 } })
const send = (...notices: Notice[]) => stage().store.transaction((data) => data.outbox.send(notices as NewNotice[]))
const row = (id: string) => database().prisma.delivery.findUniqueOrThrow({ where: { id } })
const settled = async (id: string) => {
  while (['queued', 'sending'].includes((await row(id)).state)) {
    await stage().jobs.idle()
    // Nothing is under way while a next attempt waits for its time.
    await new Promise((resume) => setTimeout(resume, 20))
  }
  return row(id)
}

describe('a delivery that was in flight when its process was killed', () => {
  const strand = async (to: Notice['to'], repeated = false) => {
    const id = `stranded-${JSON.stringify(to)}-${repeated}`
    const at = new Date(Date.now() - 60_000)
    const facts = {
      id,
      notice: 'welcome',
      state: 'sending' as const,
      queuedAt: at,
      startedAt: at,
      attempts: 1,
      repeated,
    }
    await database().prisma.delivery.create({
      data: { ...facts, ...(to.kind === 'person' ? { personId: to.personId } : { channelId: to.channelId }) },
    })
    await stage().store.transaction((data) => data.outbox.again([{ id, priority: 1 }]))
    return id
  }

  it('to a person is sent once more', async () => {
    await addPerson(database(), 'ana')
    const id = await strand({ kind: 'person', personId: 'ana' })
    expect(await settled(id)).toMatchObject({ state: 'sent', repeated: true, attempts: 2 })
  })

  it('to a person is not sent again when its process was alive and says now that it was sent', async () => {
    await addPerson(database(), 'bea')
    const { deliveries } = stage().store.read
    const load = vi.spyOn(deliveries, 'load').mockImplementationOnce(async (ids) => {
      load.mockRestore()
      const found = await deliveries.load(ids)
      // Right after the first look; without a second one it would be on its way now.
      const settled = { id: ids[0]!, state: 'sent', messageId: 'm-1' } as const
      await stage().store.single((data) => data.deliveries.settle([settled], new Date()))
      return found
    })
    const id = await strand({ kind: 'person', personId: 'bea' })
    await stage().jobs.idle()
    expect(await row(id)).toMatchObject({ state: 'sent', messageId: 'm-1', repeated: false, attempts: 1 })
    expect(stage().slack.delivered.map((one) => one.message.deliveryId)).not.toContain(id)
  })

  it('to a person is not sent a third time', async () => {
    await addPerson(database(), 'ben')
    const calls = stage().slack.delivered.length
    const id = await strand({ kind: 'person', personId: 'ben' }, true)
    expect(await settled(id)).toMatchObject({ state: 'unknown', attempts: 1 })
    expect(stage().slack.delivered.length).toBe(calls)
  })

  it('to a channel is never repeated', async () => {
    await addPerson(database(), 'cleo')
    await database().prisma.channel.create({
      data: { id: 'general', tenantId: 'tenant-slack', externalId: 'C1', name: 'general' },
    })
    const calls = stage().slack.delivered.length
    const id = await strand({ kind: 'channel', channelId: 'general' })
    expect(await settled(id)).toMatchObject({ state: 'unknown' })
    expect(stage().slack.delivered.length).toBe(calls)
  })
})

describe('a delivery that can’t be drawn', () => {
  it('is given up, the others go on, and the coordinators are told once', async () => {
    const cora = { id: 'cora', name: 'Cora', email: 'cora@x.example', title: '', role: 'coordinator' } as const
    await stage().store.transaction((data) => data.people.add(cora))
    await addPerson(database(), 'dora')
    const usual = stage().draw
    stage().draw = (notice) => {
      if (notice.name === 'closing') throw new Error('no such step')
      return usual(notice)
    }
    const [bad, good, bad2] = await send(
      noticeTo('dora', { name: 'closing' }),
      noticeTo('dora'),
      noticeTo('dora', { name: 'closing' }),
    )
    expect(await settled(good!)).toMatchObject({ state: 'sent' })
    // Six tries with growing pauses lie between: no need to live through them.
    const hurry = setInterval(async () => {
      await database().prisma.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE name = 'deliver'`
    }, 50)
    expect(await settled(bad!)).toMatchObject({ state: 'failed' })
    expect(await settled(bad2!)).toMatchObject({ state: 'failed' })
    clearInterval(hurry)
    await stage().jobs.idle()
    const told = await database().prisma.delivery.findMany({ where: { notice: 'unreachable', personId: 'cora' } })
    expect(told.map((one) => one.facts)).toEqual([{ about: 'closing', deliveryId: expect.any(String) }])
    stage().draw = usual
  })
})

describe('a publication', () => {
  const coordinator = (id: string): PersonActor => ({
    kind: 'person',
    personId: id,
    directs: [],
    coordinator: true,
    operator: false,
  })
  const depsOf = ({ store, clock }: Stage) => ({ store, clock, newId: () => `${Math.random()}` }) as unknown as Deps
  const publish = async (id: string, people: readonly string[]) => {
    if ((await database().prisma.cycle.count()) === 0) await addCycle(database())
    await stage().store.transaction(async (data) => {
      const startedAt = stage().clock.now()
      const total = people.length
      await data.campaigns.create({ id, cycleId: 'year', kind: 'matches', byPersonId: 'cora', total, startedAt })
      await data.outbox.send(people.map((person) => noticeTo(person, { campaignId: id }) as NewNotice))
    })
  }

  it('that is done says so', async () => {
    await addPerson(database(), 'eve')
    await publish('one', ['eve'])
    await stage().jobs.idle()
    const progress = await seeCampaign(depsOf(stage()), coordinator('cora'), 'one')
    expect(progress).toMatchObject({ campaign: { state: 'done' }, counts: { sent: 1, waiting: 0, lastMinute: 1 } })
  })

  it('that is paused sends nothing until it is resumed', async () => {
    await addPerson(database(), 'finn')
    const deps = depsOf(stage())
    const usual = stage().slack.answer
    // The platform takes it an hour later, so that there is time to pause.
    stage().slack.answer = () => ({ kind: 'retry', afterSeconds: 3_600, reason: 'ratelimited', scope: 'conversation' })
    await publish('two', ['finn'])
    await stage().jobs.idle()
    expect(await pauseCampaign(deps, coordinator('cora'), 'two')).toMatchObject({ ok: true })
    stage().slack.answer = usual
    expect(await pauseCampaign(deps, coordinator('cora'), 'two')).toMatchObject({ ok: false })
    const calls = stage().slack.delivered.length
    await anHourIsOver(database())
    await stage().jobs.idle()
    expect(stage().slack.delivered.length).toBe(calls)
    expect(await resumeCampaign(deps, coordinator('cora'), 'two')).toMatchObject({ ok: true })
    await stage().jobs.idle()
    expect(await seeCampaign(deps, coordinator('cora'), 'two')).toMatchObject({ counts: { sent: 1, waiting: 0 } })
  })

  it('that is canceled never sends what had not gone yet', async () => {
    await addPerson(database(), 'gil')
    const deps = depsOf(stage())
    const usual = stage().slack.answer
    stage().slack.answer = () => ({ kind: 'retry', afterSeconds: 3_600, reason: 'ratelimited', scope: 'conversation' })
    await publish('three', ['gil'])
    await stage().jobs.idle()
    stage().slack.answer = usual
    expect(await cancelCampaign(deps, coordinator('cora'), 'three')).toMatchObject({ ok: true, cancelled: 1 })
    expect(await seeCampaign(deps, coordinator('cora'), 'three')).toMatchObject({ counts: { cancelled: 1, sent: 0 } })
  })

  it('is nobody’s to steer but a coordinator’s', async () => {
    const stranger = { ...coordinator('eve'), coordinator: false }
    expect(await pauseCampaign(depsOf(stage()), stranger, 'one')).toMatchObject({ ok: false })
    expect(await seeCampaign(depsOf(stage()), stranger, 'one')).toEqual(refuse('notCoordinator'))
  })
})

describe('a message sent before', () => {
  it('is drawn again when it would read differently, and once more when it is settled', async () => {
    await addPerson(database(), 'hal')
    if ((await database().prisma.cycle.count()) === 0) await addCycle(database())
    const usual = stage().draw
    let title: string | undefined = 'Three times'
    stage().draw = (notice) =>
      (notice.name === 'timesOffered' ? title && { title, blocks: [] } : usual(notice)) || undefined
    const { id: pair } = await addPair(database(), stage().store, ['hal', 'ida'], new Date(0), '2026-10-13')
    const [id] = await send(noticeTo('hal', { name: 'timesOffered', partnershipId: pair }))
    await stage().jobs.idle()
    const refresh = async () => {
      await stage().store.transaction((data) => data.outbox.refresh([{ partnershipId: pair }]))
      await stage().jobs.idle()
      return stage()
        .slack.updated.filter((one) => one.message.deliveryId === id)
        .map((one) => one.message.card.title)
    }
    expect(await refresh()).toEqual([])
    title = 'Two times'
    expect(await refresh()).toEqual(['Two times'])
    title = undefined
    expect(await refresh()).toEqual(['Two times', settledCard.title])
    expect(await refresh()).toEqual(['Two times', settledCard.title])
    stage().draw = usual
  })
})

describe('a reminder', () => {
  const remind = async (person: string, pair: string, steps: string[]) => {
    const facts = { partnershipId: pair, stepId: steps[0]!, ...(steps.length > 1 && { stepIds: steps.join(' ') }) }
    const [id] = await send(noticeTo(person, { name: 'nudge', partnershipId: pair, facts }))
    await stage().jobs.idle()
    return id!
  }
  const redrawn = (platform: 'slack' | 'teams') =>
    stage()[platform].updated.map((one) => [one.message.deliveryId, one.message.card.title])

  it.each(['slack', 'teams'] as const)('has no buttons any more on %s once there is a newer one', async (platform) => {
    const [jo, kim] = [`jo-${platform}`, `kim-${platform}`]
    await addPerson(database(), jo, [platform])
    if ((await database().prisma.cycle.count()) === 0) await addCycle(database())
    const { id: pair } = await addPair(database(), stage().store, [jo, kim], new Date(0), '2026-10-13')
    const before = redrawn(platform).length
    const since = () => redrawn(platform).slice(before)
    const first = await remind(jo, pair, ['visit'])
    const other = await remind(jo, pair, ['elsewhere'])
    expect(since()).toEqual([])
    const second = await remind(jo, pair, ['visit'])
    expect(since()).toEqual([[first, overtakenCard.title]])
    await remind(jo, pair, ['visit', 'elsewhere'])
    expect(since().slice(1).sort()).toEqual(
      [
        [second, overtakenCard.title],
        [other, overtakenCard.title],
      ].sort(),
    )
  })
})
