import { beforeAll, describe, expect, it } from 'vitest'
import { drawNotice } from '../../src/conversation/draw-notice.ts'
import type { Card } from '../../src/conversation/kit/card.ts'
import type { Reply } from '../../src/conversation/kit/reply.ts'
import { registry } from '../../src/conversation/registry.ts'
import { noticeNames } from '../../src/core/notice.ts'
import { stepKinds } from '../../src/core/partnership/partnership.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { anyButton } from '../any-button.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from '../usecases/world.ts'
import { open } from './asking.ts'
import { cardOf, converse, inbox, textOf } from './conversation.ts'

const database = withDatabase()
let world: World

/** Everything that partners can type, each with a word of its own, and who may ever read it. */
const secrets = {
  NOTE: ['ana', 'ben'],
  AGENDA: ['ana', 'ben'],
  DECLINED: ['ana', 'ben'],
  IDEAS: ['ana', 'ben'],
  SHARED: ['ana', 'ben'],
  NEXT: ['ana', 'ben'],
  QUESTION: ['ana', 'ben'],
  REFLECTION: ['ana'],
  BENSTHOUGHT: ['ben'],
  PLANNED: ['ana', 'ben'],
  HIDDEN: ['ben'],
  HELPME: ['ana', 'cora'],
} as const satisfies Record<string, readonly string[]>

/** By person: who they are in `world.actors`. */
const everybody = {
  ana: 'ana',
  ben: 'ben',
  cleo: 'cleo',
  dora: 'directorOfAna',
  otto: 'otherDirector',
  cora: 'coordinator',
  omar: 'operator',
} as const
type Who = keyof typeof everybody
const people = Object.keys(everybody) as Who[]

const newsOf = async (who: 'ana' | 'ben', name: string) =>
  (await inbox(database(), world.deps, who)).filter((one) => one.name === name).at(-1)!.card

beforeAll(async () => {
  world = await makeWorld(database())
  const ana = await converse(world.deps, world.actors.ana)
  const ben = await converse(world.deps, world.actors.ben)
  const times = { host: 'p-ben', date1: '2026-09-10', time1: '09:00', minutes: '180' }
  await ana.send(await ana.say('schedule'), { ...times, note: 'NOTE', agendaOther: 'AGENDA' })
  await ben.send(await ben.press(await newsOf('ben', 'timesOffered'), 'None of these'), { reason: 'DECLINED' })
  await ana.send(await ana.say('log'), {
    host: 'p-ben',
    minutes: '180',
    ideas: 'IDEAS',
    sharedNote: 'SHARED',
    nextSteps: 'NEXT',
    questions: 'QUESTION',
    reflection: 'REFLECTION',
  })
  await ben.send(await ben.press(await newsOf('ben', 'visitLogged'), 'Add your part'), { reflection: 'BENSTHOUGHT' })
  const goal = { indicator: 'A3', actions: 'PLANNED', evidence: 'PLANNED' }
  await ana.send(await ana.press(await ana.say('plan'), 'Add a goal'), { ...goal, goal: 'PLANNED' })
  await ben.send(await ben.press(await ben.say('plan'), 'Add a goal'), {
    ...goal,
    goal: 'HIDDEN',
    actions: 'HIDDEN',
    evidence: 'HIDDEN',
  })
  await ben.press(await ben.say('plan'), 'Hide from Ana')
  await ana.send(await ana.press(await ana.say('status'), 'Need help'), { note: 'HELPME' })
  await ana.send(await ana.say('schedule'), {
    date1: '2026-09-20',
    time1: '09:00',
    minutes: '40',
    note: 'NOTE',
    agendaOther: 'AGENDA',
  })
})

const wordsOf = (reply: Reply): string =>
  'card' in reply
    ? textOf(reply.card)
    : `${JSON.stringify(reply.opened.answers)} ${JSON.stringify(reply.opened.form.fields)}`

/** No secret in these words but those the person may read. */
const expectOnlyOwn = (who: Who, words: string, where: string) => {
  for (const [secret, readers] of Object.entries(secrets))
    if (!(readers as readonly string[]).includes(who))
      expect(words.includes(secret), `${who} reads ${secret} in ${where}`).toBe(false)
}

const button = (verb: string, context: Record<string, string>): Card => ({
  title: '',
  blocks: [],
  actions: [anyButton('x', verb, context)],
})

describe.each(people)('what %s may read', (who) => {
  const conversation = () => converse(world.deps, world.actors[everybody[who]])

  it('is all that any message shows, whoever it was meant for', async () => {
    const { steps } = await world.pair()
    for (const name of noticeNames)
      for (const step of steps)
        for (const logId of step.logs.length > 0 ? step.logs.map((log) => log.id) : ['none']) {
          const to = { kind: 'person', personId: who } as const
          const facts = { partnershipId: 'pair', stepId: step.id, round: String(step.round), logId }
          const card = await drawNotice(withoutStore(world.deps), { name, to, facts, priority: 'interactive' }, to)
          if (card) expectOnlyOwn(who, textOf(card), name)
        }
  })

  it('is all that any word is answered with', async () => {
    const chat = await conversation()
    for (const { word } of registry.commands) {
      const reply = await chat.say(word)
      if (reply.kind !== 'file') expectOnlyOwn(who, wordsOf(reply), word)
      else expectOnlyOwn(who, new TextDecoder().decode(reply.file.content), word)
    }
  })

  it('is all that any button opens', async () => {
    const chat = await conversation()
    const contexts = stepKinds.map((kind) => ({ stepId: world.stepId(kind), partnershipId: 'pair' }))
    for (const verb of ['see-log', 'pair-open', 'see-partner-plan'])
      for (const context of contexts) expectOnlyOwn(who, wordsOf(await chat.press(button(verb, context), 'x')), verb)
  })

  it('is all that any form is filled with', async () => {
    const person = (await world.deps.store.read.people.find(who))!
    const request = {
      deps: withoutStore(world.deps),
      actor: world.actors[everybody[who]],
      person,
      speaker: { platform: 'slack' as const, tenant: 'T', externalId: who, profile: async () => undefined },
      place: { kind: 'direct' as const },
    }
    for (const form of registry.forms)
      for (const kind of stepKinds) {
        const context = { stepId: world.stepId(kind), partnershipId: 'pair', districtCode: 'd1' }
        expectOnlyOwn(who, wordsOf(await open(request, form.id, context)), form.id)
      }
  })
})

describe('a partner’s plan', () => {
  it('is read by the other when it is shared, and not when it is hidden', async () => {
    const [ana, ben] = [await converse(world.deps, world.actors.ana), await converse(world.deps, world.actors.ben)]
    await ben.press(await ben.say('plan'), 'Ana’s plan')
    expect(textOf(await newsOf('ben', 'sharedPlan'))).toContain('PLANNED')
    expect(textOf(cardOf(await ana.press(await ana.say('plan'), 'Ben’s plan')))).toContain('no plan to share')
    const looks = await database().prisma.audit.findMany({ where: { action: 'plan.read' } })
    expect(looks.map((one) => one.personId)).toContain('ben')
  })
})
