import { beforeEach, describe, expect, it } from 'vitest'
import type { Answer, Field } from '../../src/conversation/kit/form.ts'
import type { OpenForm, Reply } from '../../src/conversation/kit/reply.ts'
import type { Request } from '../../src/conversation/kit/request.ts'
import { registry } from '../../src/conversation/registry.ts'
import { createSignedLinkActions } from '../../src/conversation/signed-link-actions.ts'
import { createPartnership } from '../../src/core/partnership/create-partnership.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { actorOf } from '../../src/usecases/identity/actor-of.ts'
import { pathFacts } from '../../src/usecases/partnership/path-facts.ts'
import {
  acceptTime,
  endPartnership,
  freezePartnership,
  proposeTimes,
} from '../../src/usecases/partnership/path-requests.ts'
import { erasePerson } from '../../src/usecases/privacy/erase-person.ts'
import { markAsLeft } from '../../src/usecases/roster/see-to-person.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from '../usecases/world.ts'
import { open, press, submit } from './asking.ts'
import { textOf } from './conversation.ts'

/** Buttons of a pair stay in chats and mail whatever became of it: each is pressed, and what it opens is filled in and sent. */
const database = withDatabase()
let world: World
beforeEach(async () => {
  world = await makeWorld(database())
  await database().prisma.cycle.updateMany({ data: { closedAt: null } })
})

const held = { partnershipId: 'pair' }
const end = (why: string) => endPartnership(world.deps, world.actors.coordinator, held, why)
const hold = () => freezePartnership(world.deps, world.actors.coordinator, held, 'A leave')
const book = async () => {
  const { deps, actors } = world
  const first = { stepId: 'step-firstVisit' }
  const startsAt = new Date(world.clock.now().getTime() + 3 * 86_400_000)
  await proposeTimes(deps, actors.ana, first, { times: [{ startsAt, minutes: 180 }], hostId: 'p-ben', agenda: [] })
  const offerId = (await world.pair()).steps[0]!.offers[0]!.id
  await acceptTime(deps, actors.ben, first, { offerId })
}

/** Ben has Cleo for a partner now. */
const replace = async () => {
  await end('A new partner')
  await world.deps.store.transaction(async (data) => {
    const cycle = (await data.cycles.current(world.clock.now()))!
    const found = await data.partnerships.partners(['p-cleo', 'p-ben'])
    const [a, b] = ['p-cleo', 'p-ben'].map((id) => found.find((one) => one.id === id)!)
    const stepIds = ['new-firstVisit', 'new-call', 'new-secondVisit', 'new-finalMeeting'] as const
    const facts = pathFacts(world.deps, cycle, ['d1', 'd2'], { kind: 'system' })
    const partnership = createPartnership({ id: 'new', cycleId: cycle.id, a: a!, b: b!, reasons: [], stepIds }, facts)
    await data.partnerships.create([{ partnership }])
  })
}

const states: Readonly<Record<string, () => Promise<unknown>>> = {
  'the pair has ended': async () => {
    await book()
    await end('A leave')
  },
  'the pair is on hold': hold,
  'the pair is on hold and had a visit booked': async () => {
    await book()
    await hold()
  },
  'the partner has left': () => markAsLeft(world.deps, world.actors.coordinator, 'p-ana'),
  'the partner was replaced': replace,
  'the year is closed': async () => {
    await end('The year is over')
    await database().prisma.cycle.update({ where: { id: 'cycle' }, data: { closedAt: world.clock.now() } })
  },
}

const contexts = ['firstVisit', 'call', 'secondVisit', 'finalMeeting'].flatMap((kind) =>
  ['ana', 'ben'].map((who) => ({
    ...{ partnershipId: 'pair', stepId: `step-${kind}`, cycleId: 'cycle', districtCode: 'd1', seen: 'then' },
    ...{ ownerId: `p-${who}`, participantId: `p-${who}`, personId: who, goalId: `goal-${who}`, commentId: 'c' },
    ...{ helpId: 'h', helpRequestId: 'h', logId: 'log', offerId: 'offer', a: 'p-ana', b: 'p-ben' },
  })),
)

type Reads = (context: Readonly<Record<string, string>>) => unknown
/** Those that are about the pair, a step of it or one of its people, with each context that is another to them. */
const aboutThePair = <T extends { readonly id: string; readonly read: Reads }>(all: readonly T[]) =>
  all.flatMap((one) => {
    const understood = contexts.flatMap((context) => {
      const read = one.read(context) as Readonly<Record<string, string>> | undefined
      const isAbout =
        read && ['partnershipId', 'stepId', 'participantId', 'ownerId', 'goalId'].some((key) => key in read)
      return isAbout ? [[JSON.stringify(read), context] as const] : []
    })
    return [...new Map(understood).values()].map((context) => ({ ...one, context }))
  })

/** Something that the field takes. */
const anything = (field: Field): Answer => {
  switch (field.kind) {
    case 'text':
      return 'Some words'
    case 'number':
      return String(Math.max(field.min, Math.min(60, field.max)))
    case 'date':
      return '2026-09-01'
    case 'time':
      return '10:00'
    case 'choice':
      return field.choices[0]?.value
    case 'choices':
      return field.choices[0] && [field.choices[0].value]
    default:
      return undefined
  }
}
const filledIn = ({ form, answers }: OpenForm) =>
  Object.fromEntries(Object.entries(form.fields).map(([id, field]) => [id, answers[id] ?? anything(field)]))

const asPerson = async (personId: string): Promise<Request> => {
  const person = (await world.deps.store.read.people.find(personId))!
  const speaker = { platform: 'slack' as const, tenant: 'T1', externalId: personId, profile: async () => undefined }
  return { deps: withoutStore(world.deps), actor: actorOf(person), person, speaker, place: { kind: 'direct' } }
}

const said = (reply: Reply) => ('card' in reply ? textOf(reply.card) : JSON.stringify(reply.opened.problems))

describe.each(Object.keys(states))('once %s', (state) => {
  it.each(['ana', 'ben', 'cora', 'dora'])('no form opens for %s to be refused when it is sent', async (who) => {
    await states[state]!()
    const request = await asPerson(who)
    let walked = 0
    for (const { id, context } of aboutThePair(registry.forms)) {
      const reply = await open(request, id, context)
      walked += 1
      if (!('opened' in reply)) {
        expect.soft(said(reply), id).toMatch(/\p{L}{3}.*\.(\s|$)/u)
        continue
      }
      const { opened } = reply
      const key = `${id}${walked}`
      const sent = await submit(request, id, { context: opened.context, answers: filledIn(opened), key })
      expect.soft(sent.kind === 'refusal' ? `${id} opens, then says: ${said(sent)}` : '').toBe('')
    }
    expect(walked).toBeGreaterThan(30)
  })

  it.each(['ana', 'ben'])('no button says to %s that a step of the pair goes on', async (who) => {
    await states[state]!()
    const request = await asPerson(who)
    for (const { id, effect, context } of aboutThePair(registry.actions)) {
      if (effect !== 'changes') continue
      const reply = await press(request, id, context)
      expect.soft(said(reply), id).not.toMatch(/stays open|you can do it any time|No reminders before|went wrong/)
    }
    const untouched = await database().prisma.nudge.count({
      where: { stoppedAt: { not: null }, step: { partnershipId: 'pair' } },
    })
    expect(untouched).toBe(0)
  })
})

it.each(['left', 'was erased'])(
  'somebody who %s is told so by whatever old link, and changes nothing',
  async (what) => {
    await book()
    const { deps, actors } = world
    await markAsLeft(deps, actors.coordinator, 'p-ana')
    if (what === 'was erased') await erasePerson(deps, actors.coordinator, 'ana')
    const before = await world.pair()
    const mail = createSignedLinkActions(withoutStore(deps), registry)
    for (const { id, context } of aboutThePair(registry.forms))
      expect.soft((await mail.handle('ana', { kind: 'open', form: id, context })).kind, id).toBe('refusal')
    for (const { id, context } of aboutThePair(registry.actions))
      expect.soft((await mail.handle('ana', { kind: 'action', id, context, key: id })).kind, id).toBe('refusal')
    expect(await world.pair()).toEqual(before)
  },
)
