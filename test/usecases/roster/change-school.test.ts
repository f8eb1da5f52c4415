import { beforeEach, describe, expect, it } from 'vitest'
import { drawNotice } from '../../../src/conversation/draw-notice.ts'
import type { Actor } from '../../../src/core/actor.ts'
import { bookedFile } from '../../../src/email/outbound/invitation.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { proveHours } from '../../../src/usecases/desk/prove-hours.ts'
import {
  acceptTime,
  amendLog,
  endPartnership,
  freezePartnership,
  logStep,
  proposeTimes,
} from '../../../src/usecases/partnership/path-requests.ts'
import { seePair } from '../../../src/usecases/partnership/see-pair.ts'
import { changeSchool } from '../../../src/usecases/roster/change-school.ts'
import { correctRosterPerson } from '../../../src/usecases/roster/correct-person.ts'
import { nominate } from '../../../src/usecases/roster/nominate.ts'
import { anyButton } from '../../any-button.ts'
import { cardOf, converse, openOf, problemsOf, textOf } from '../../conversation/conversation.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../world.ts'

const database = withDatabase()
const prisma = () => database().prisma
let world: World

beforeEach(async () => {
  world = await makeWorld(database())
  const school = (code: string, name: string, districtCode: string) =>
    prisma().school.upsert({
      where: { code },
      create: { code, name, districtCode, level: 'middle', enrollment: 300 },
      update: {},
    })
  await school('s2b', 'Willow Middle', 'd2')
  await school('s1b', 'Cedar Middle', 'd1')
  await prisma().participant.updateMany({ where: { id: 'p-ben' }, data: { schoolCode: 's2', level: 'elementary' } })
  await prisma().participant.updateMany({ where: { id: 'p-ana' }, data: { schoolCode: 's1', level: 'elementary' } })
  await prisma().optIn.deleteMany()
  await prisma().optIn.createMany({
    data: ['d1', 'd2'].map((districtCode) => ({ cycleId: 'cycle', districtCode, at: world.clock.now() })),
  })
  await prisma().partnership.update({
    where: { id: 'pair' },
    data: {
      reasons: ['they have ideas to trade on A3', 'both lead elementary schools', 'they are in the same county'],
    },
  })
})

const DAY = 86_400_000
const first = { stepId: 'step-firstVisit' }
const book = async (hostId = 'p-ben') => {
  const startsAt = new Date(world.clock.now().getTime() + 3 * 86_400_000)
  const times = [{ startsAt, minutes: 180 }]
  await proposeTimes(world.deps, world.actors.ana, first, { times, hostId, agenda: [] })
  const offerId = (await world.pair()).steps[0]!.offers[0]!.id
  await acceptTime(world.deps, world.actors.ben, first, { offerId })
}
const meet = async () => {
  await book()
  world.clock.advance(4 * 86_400_000)
  const entry = { happenedOn: '2026-09-04', minutes: 180, activities: [], strategies: [], indicators: [] }
  await logStep(world.deps, world.actors.ana, first, { entry })
}
const move = (actor: Actor = world.actors.coordinator, to = 's2b') => changeSchool(world.deps, actor, 'p-ben', to)
const ofBen = () => prisma().participant.findUniqueOrThrow({ where: { id: 'p-ben' }, include: { person: true } })
const toldTo = async (personId: string) => {
  const rows = await prisma().delivery.findMany({ where: { personId, notice: 'schoolChanged' } })
  const cards = rows.map(({ notice, facts }) => {
    const to = { kind: 'person', personId } as const
    const about = { name: notice, facts, to, priority: 'interactive' } as never
    return drawNotice(withoutStore(world.deps), about, to)
  })
  return (await Promise.all(cards)).map((card) => textOf(card!))
}

describe('somebody with a partner who leads another school of their district now', () => {
  it('goes on with the pair: the booked visit is at the new school, and both are told', async () => {
    await book()
    const before = await world.pair()
    expect(await move()).toEqual({ ok: true, changed: true })
    const after = await world.pair()
    expect(after).toMatchObject({ status: 'active', b: { schoolName: 'Willow Middle', level: 'middle' } })
    expect(after.steps[0]).toMatchObject({ state: 'scheduled', sequence: before.steps[0]!.sequence + 1 })
    expect((await ofBen()).person.schoolCode).toBe('s2b')
    expect(after.reasons).toEqual(['they have ideas to trade on A3', 'they are in the same county'])
    expect((await toldTo('ana')).join()).toMatch(
      /Ben Birch is at Willow Middle now[\s\S]*The first visit, Fri, Sep 4.*is at Willow Middle/,
    )
    expect((await toldTo('ben')).join()).toMatch(/You are at Willow Middle now[\s\S]*P3 has told Ana/)
    const file = await bookedFile(world.deps, 'P3 <p3@example.org>')({ stepId: first.stepId, personId: 'ana' })
    expect(file).toContain('LOCATION:Willow Middle')
    expect(file).toContain('SEQUENCE:1')
  })

  it('leaves a visit that was where it was, in the pair, in the proof of hours and whatever comes later', async () => {
    await meet()
    await move()
    await move(undefined, 's2')
    await move()
    const found = await seePair(world.deps, world.actors.ana, { partnershipId: 'pair' })
    expect(found.ok && found.view.pair.steps[0]).toMatchObject({ state: 'logged', visitedSchool: 'Birch Elementary' })
    const printed: unknown[] = []
    const printer = {
      print: async (page: unknown) => {
        printed.push(page)
        return new Uint8Array()
      },
    }
    await proveHours({ ...world.deps, printer } as never, world.actors.ana, 'ana')
    expect(JSON.stringify(printed)).toMatch(/180|3 hours/)
    expect(JSON.stringify(printed)).toContain('"Birch Elementary"')
    expect(await toldTo('ana')).toHaveLength(3)
    expect((await toldTo('ana')).join()).not.toContain('first visit')
  })

  it.each([
    ['of before the move', '2026-09-05', 'Birch Elementary'],
    ['of after it', '2026-09-12', undefined],
  ])('names the school of the day of a visit %s that is logged later', async (_what, happenedOn, visitedSchool) => {
    world.clock.advance(7 * DAY)
    await move()
    world.clock.advance(7 * DAY)
    const entry = { happenedOn, minutes: 180, activities: [], strategies: [], indicators: [] }
    const logged = await logStep(world.deps, world.actors.ana, first, { entry, hostId: 'p-ben' })
    expect(logged.ok).toBe(true)
    expect((await world.pair()).steps[0]).toMatchObject({ state: 'logged', visitedSchool })
    const printed: unknown[] = []
    const print = async (page: unknown) => {
      printed.push(page)
      return new Uint8Array()
    }
    await proveHours({ ...world.deps, printer: { print } } as never, world.actors.ana, 'ana')
    expect(JSON.stringify(printed)).toContain(visitedSchool ?? 'Willow Middle')
  })

  it('names it by the day of the log where that is put right, and by that of the earliest of two moves', async () => {
    await meet()
    world.clock.advance(2 * DAY)
    await move()
    world.clock.advance(2 * DAY)
    await move(undefined, 's2')
    const amend = (happenedOn: string) =>
      amendLog(world.deps, world.actors.ana, first, {
        entry: { happenedOn, minutes: 180, activities: [], strategies: [], indicators: [] },
      })
    const school = async () => (await world.pair()).steps[0]!.visitedSchool
    expect(await school()).toBe('Birch Elementary')
    world.clock.advance(DAY)
    expect((await amend('2026-09-08')).ok).toBe(true)
    expect(await school()).toBe('Willow Middle')
    expect((await amend('2026-09-10')).ok).toBe(true)
    expect(await school()).toBeUndefined()
    expect((await amend('2026-09-03')).ok).toBe(true)
    expect(await school()).toBe('Birch Elementary')
  })

  it('changes nothing the second time, and can be taken back', async () => {
    await book()
    await move()
    const sent = await world.sent()
    expect(await move()).toEqual({ ok: true, changed: false })
    expect(await world.sent()).toEqual(sent)
    await move(undefined, 's2')
    expect((await world.pair()).b.schoolName).toBe('Birch Elementary')
    expect((await world.pair()).steps[0]!.visitedSchool).toBeUndefined()
  })

  it('is said while the pair is on hold, and of a pair that is over nobody is told', async () => {
    await freezePartnership(world.deps, world.actors.coordinator, { partnershipId: 'pair' }, 'A leave')
    expect(await move()).toEqual({ ok: true, changed: true })
    expect(await toldTo('ana')).toHaveLength(1)
    await prisma().delivery.deleteMany()
    await endPartnership(world.deps, world.actors.coordinator, { partnershipId: 'pair' }, 'A leave')
    await prisma().delivery.deleteMany()
    expect(await move(undefined, 's2')).toEqual({ ok: true, changed: true })
    expect(await world.sent()).toEqual([])
  })

  it('is for a coordinator and the director of that district, and for a school of the district', async () => {
    for (const who of ['ana', 'ben', 'directorOfAna', 'otherDirector', 'cleo', 'operator'] as const)
      expect(await move(world.actors[who]), who).toEqual({ ok: false, refusal: { kind: 'notYours' } })
    expect(await move(undefined, 's1b')).toEqual({ ok: false, refusal: { kind: 'hasPartner' } })
    expect(await move(undefined, 'nowhere')).toEqual({ ok: false, refusal: { kind: 'noSuchSchool' } })
    expect((await ofBen()).schoolCode).toBe('s2')
    const ofAna = changeSchool(world.deps, world.actors.directorOfAna, 'p-ana', 's1b')
    expect(await ofAna).toEqual({ ok: true, changed: true })
    const audit = await prisma().audit.findMany({ where: { action: 'participant.moved' } })
    expect(audit).toMatchObject([{ role: 'director', subjectId: 'p-ana' }])
  })
})

describe('the same said otherwise', () => {
  const person = { name: 'Ben Birch', title: 'Principal', refinements: [], strengths: [], years: 3 }
  const email = async () => (await ofBen()).person.email

  it('by the coordinator’s form for details, also with the district out, but into no other district', async () => {
    await prisma().optIn.deleteMany({ where: { districtCode: 'd2' } })
    const correct = async (school: string) =>
      correctRosterPerson(world.deps, world.actors.coordinator, 'p-ben', { ...person, email: await email(), school })
    expect(await correct('s2b')).toMatchObject({ ok: true })
    expect((await toldTo('ana')).join()).toContain('Willow Middle')
    expect(await correct('s1b')).toEqual({ ok: false, refusal: { kind: 'hasPartner' } })
  })

  it('by a nomination, for which nobody is asked anew', async () => {
    const named = (schoolCode: string) => async () =>
      nominate(world.deps, world.actors.coordinator, { ...person, email: await email(), schoolCode })
    expect(await named('s2b')()).toMatchObject({ ok: true, isNew: false })
    expect((await world.sent()).filter((one) => one.startsWith('schoolChanged'))).toHaveLength(2)
    expect(await named('s1b')()).toEqual({ ok: false, refusal: { kind: 'hasPartner' } })
  })

  it('and what is left empty then stays as it was said before', async () => {
    const said = async () =>
      prisma().participant.findUniqueOrThrow({
        where: { id: 'p-ben' },
        select: { refinements: true, strengths: true, years: true },
      })
    const { indicators } = await prisma().rubric.findFirstOrThrow()
    const [one, other] = (indicators as { code: string }[]).map(({ code }) => code) as [string, string]
    const before = { refinements: [one], strengths: [other], years: 12 }
    await prisma().participant.update({ where: { id: 'p-ben' }, data: before })
    const again = { ...person, email: await email(), schoolCode: 's2' }
    await nominate(world.deps, world.actors.coordinator, { ...again, years: 0 })
    expect(await said()).toEqual(before)
    await nominate(world.deps, world.actors.coordinator, { ...again, strengths: [one] })
    expect(await said()).toEqual({ ...before, strengths: [one], years: 3 })
  })

  it('from the board, on the pair’s card', async () => {
    const chat = await converse(world.deps, world.actors.coordinator)
    const open = { title: '', blocks: [], actions: [anyButton('x', 'pair-open', { partnershipId: 'pair' })] }
    const card = await chat.press(open, 'x')
    const form = await chat.press(card, 'Someone changed schools')
    expect(problemsOf(await chat.send(form, { person: 'p-ben', school: 's1b' }))).toMatchObject({
      school: expect.stringContaining('another school of their district only'),
    })
    const done = cardOf(await chat.send(form, { person: 'p-ben', school: 's2b' }))
    expect(textOf(done)).toContain('Willow Middle')
    await endPartnership(world.deps, world.actors.coordinator, { partnershipId: 'pair' }, 'Over')
    expect(textOf(cardOf(await chat.press(card, 'Someone changed schools')))).toContain('has ended')
    const director = await converse(world.deps, world.actors.directorOfAna)
    await prisma().partnership.update({ where: { id: 'pair' }, data: { status: 'active', endedAt: null } })
    const own = openOf(await director.press(await director.press(open, 'x'), 'Someone changed schools'))
    expect(own.answers).toEqual({ person: 'p-ana' })
    expect(JSON.stringify(own.form.fields)).not.toContain('Willow')
  })
})
