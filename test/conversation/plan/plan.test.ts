import { beforeEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/conversation/kit/reply.ts'
import { anyButton, anyForm } from '../../any-button.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { type Conversation, cardOf, converse, inbox, labelsOf, openOf, problemsOf, textOf } from '../conversation.ts'

const database = withDatabase()
const prisma = () => database().prisma
let world: World
let ana: Conversation
let ben: Conversation
let cora: Conversation

beforeEach(async () => {
  world = await makeWorld(database())
  await prisma().cycle.deleteMany({ where: { id: 'last' } })
  ana = await converse(world.deps, world.actors.ana)
  ben = await converse(world.deps, world.actors.ben)
  cora = await converse(world.deps, world.actors.coordinator)
})

const goal = {
  indicator: 'A3',
  goal: 'Weekly walks',
  evidence: 'A log',
  achievable: 'Short ones',
  relevant: 'Grade 4 lags',
  byOn: '2027-05-01',
  actions: 'Walk with the coach, by Oct 12\n- Read exit tickets',
}
const addGoal = async (more: object = {}) =>
  ana.send(await ana.press(await ana.say('plan'), 'Add a goal'), { ...goal, ...more })
const openGoal = async () => ana.press(await ana.say('plan'), 'Open')
/** The field of a form whose label begins so. */
const fieldOf = (form: Reply, label: string) =>
  Object.entries(openOf(form).form.fields).find(([, field]) => field.label.startsWith(label))![0]
/** The last message of this name to somebody, as it reads at this moment. */
const newsOf = async (who: string, name: string) =>
  (await inbox(database(), world.deps, who)).filter((one) => one.name === name).at(-1)?.card
const words = async (reply: ReturnType<Conversation['say']>) => textOf(cardOf(await reply))

describe('a goal', () => {
  it('begins with an area of one’s own by one press, and is asked in its five parts with an example each', async () => {
    const empty = cardOf(await ana.say('plan'))
    expect(labelsOf(empty)[0]).toBe('Start with Interventions')
    const form = openOf(await ana.press(empty, 'Start with Interventions'))
    expect(form.answers.indicator).toBe('A3')
    const labels = Object.values(form.form.fields).map((field) => field.label.split(':')[0])
    expect(labels).toEqual(expect.arrayContaining(['Specific', 'Measurable', 'Achievable', 'Relevant', 'Time-bound']))
    for (const id of ['goal', 'evidence', 'achievable', 'relevant', 'byOn'])
      expect(form.form.fields[id], id).toHaveProperty('hint', expect.stringContaining('example'))
  })

  it('is kept with the rubric it was written with, its steps with their days, and shared with the partner alone', async () => {
    expect(textOf(cardOf(await addGoal()))).toContain('0 of 2 steps done')
    const shown = textOf(cardOf(await openGoal()))
    for (const part of ['Weekly walks', 'A log', 'Short ones', 'Grade 4 lags', 'by Sat, May 1'])
      expect(shown).toContain(part)
    expect(shown).toContain('○ Walk with the coach (not started, by Mon, Oct 12)')
    expect(shown).toContain('○ Read exit tickets (not started)')
    expect(shown).toContain('You and Ben see it.')
    expect(await prisma().plan.findMany()).toMatchObject([{ participantId: 'p-ana', rubricId: 'rubric' }])
    expect(await prisma().goal.findMany()).toMatchObject([{ sharedWithPartner: true, sharedWithCoordinator: false }])
  })

  it('can be written as one text', async () => {
    const form = await ana.press(await ana.say('plan'), 'Add one as a single text')
    expect(Object.keys(openOf(form).form.fields)).not.toContain('achievable')
    await ana.send(form, { indicator: 'B2', goal: 'All of it in one sentence.' })
    expect(await words(ana.say('plan'))).toContain('All of it in one sentence.')
  })

  it('is added once, however often the form arrives', async () => {
    const form = await ana.press(await ana.say('plan'), 'Add a goal')
    await ana.send(form, goal)
    await ana.send(form, goal)
    expect(await prisma().goal.count()).toBe(1)
  })

  it('keeps how far its steps have come when its words change', async () => {
    await addGoal()
    const progress = await ana.press(await openGoal(), 'Update progress')
    await ana.send(progress, { [fieldOf(progress, 'Walk with the coach')]: 'done' })
    const form = await ana.press(await openGoal(), 'Edit')
    expect(openOf(form).answers.actions).toBe('Walk with the coach, by Oct 12, 2026\nRead exit tickets')
    await ana.send(form, { actions: 'Read exit tickets\nWalk with the coach, by Oct 12, 2026\nAsk the teachers' })
    const steps = await prisma().actionStep.findMany({ orderBy: { position: 'asc' } })
    expect(steps.map((one) => one.state)).toEqual(['notStarted', 'done', 'notStarted'])
  })

  it('has the state that was typed for a step at that step, though another stands in its place by now', async () => {
    await addGoal()
    const form = await ana.press(await openGoal(), 'Update progress')
    const walk = fieldOf(form, 'Walk with the coach')
    // In a second window its words change, and its steps change places, before it is sent and before it is opened again.
    await ana.send(form, { [walk]: 'done', day: '2026-12-01' })
    await ana.send(await ana.press(await openGoal(), 'Edit'), {
      actions: 'Read exit tickets\nWalk with the coach, by Oct 12, 2026',
    })
    const again = await ana.press(await openGoal(), 'Update progress')
    const { answers } = openOf(again)
    expect([answers[fieldOf(again, 'Walk')], answers[fieldOf(again, 'Read')]]).toEqual(['done', 'notStarted'])
    await ana.send(form, { [walk]: 'done' })
    const steps = await prisma().actionStep.findMany({ orderBy: { position: 'asc' } })
    expect(steps.map(({ words, state }) => [words, state])).toEqual([
      ['Read exit tickets', 'notStarted'],
      ['Walk with the coach', 'done'],
    ])
  })

  it('keeps every entry of its progress with its day', async () => {
    await addGoal()
    await ana.send(await ana.press(await openGoal(), 'Update progress'), { words: 'Two walks', day: '2026-08-20' })
    const form = await ana.press(await openGoal(), 'Update progress')
    await ana.send(form, { state: 'met', words: 'All walks', day: '2026-09-01' })
    await ana.send(form, { state: 'met', words: 'All walks', day: '2026-09-01' })
    const shown = textOf(cardOf(await openGoal()))
    expect(shown.indexOf('Tue, Sep 1: met. All walks')).toBeGreaterThan(0)
    expect(shown.indexOf('Tue, Sep 1: met. All walks')).toBeLessThan(shown.indexOf('Thu, Aug 20: under way. Two walks'))
    expect(await prisma().goalProgress.count()).toBe(2)
  })

  it('takes no progress of a day that is still to come, and loses no word of it', async () => {
    await addGoal()
    const reply = await ana.send(await ana.press(await openGoal(), 'Update progress'), {
      day: '2026-12-01',
      words: 'KEPT',
    })
    expect(problemsOf(reply)).toHaveProperty('day')
    expect(openOf(await ana.press(await openGoal(), 'Update progress')).answers.words).toBe('KEPT')
  })

  it('that was typed and not sent is started over where the plan is, and nothing that was saved goes with it', async () => {
    await addGoal()
    expect(labelsOf(cardOf(await ana.say('plan')))).not.toContain('Start over')
    await ana.send(await ana.press(await openGoal(), 'Update progress'), { day: '2026-12-01', words: 'KEPT' })
    await ana.send(await ana.press(await ana.say('plan'), 'Add a goal'), { ...goal, indicator: 'Z9', goal: 'UNSENT' })
    const form = openOf(await ana.press(await ana.say('plan'), 'Add a goal'))
    expect(form.form.fields.kept?.label).toMatch(/To start over, .plan. and press “Start over”\./)
    const card = cardOf(await ana.say('plan'))
    expect(textOf(card)).toContain('waits in 2 forms')
    expect(textOf(cardOf(await ben.say('plan')))).not.toContain('waits in')
    const after = cardOf(await ana.press(card, 'Start over'))
    expect(labelsOf(after)).not.toContain('Start over')
    expect(textOf(after)).toContain('Weekly walks')
    expect(openOf(await ana.press(after, 'Add a goal')).answers.goal).toBeUndefined()
  })

  it('is changed and removed by its owner alone', async () => {
    await addGoal()
    const card = cardOf(await openGoal())
    for (const label of ['Remove', 'Edit', 'Update progress', 'Who sees it', 'Open'])
      expect((await ben.press(label === 'Open' ? await ana.say('plan') : card, label)).kind, label).toBe('refusal')
    expect(await prisma().goal.count({ where: { removedAt: null } })).toBe(1)
    expect(textOf(cardOf(await ana.press(card, 'Remove')))).toContain('Nothing is written yet')
  })

  it('says so kindly at the field for what is not in the calendar or the rubric', async () => {
    const form = await ana.press(await ana.say('plan'), 'Add a goal')
    const reply = await ana.send(form, { ...goal, byOn: '2027-02-30', indicator: 'Z9' })
    expect(Object.keys(problemsOf(reply))).toEqual(['indicator', 'byOn'])
    expect(openOf(await ana.press(await ana.say('plan'), 'Add a goal')).answers.goal).toBe('Weekly walks')
  })
})

describe('who sees a goal', () => {
  const share = async (readers: readonly string[]) =>
    ana.send(await ana.press(await openGoal(), 'Who sees it'), { readers })

  it('is its owner’s choice, and a plan that the partner has been shown changes with it at once', async () => {
    await addGoal()
    await ben.press(await ben.say('plan'), 'Ana’s plan')
    expect(textOf((await newsOf('ben', 'sharedPlan'))!)).toContain('Weekly walks')
    await share([])
    expect(textOf((await newsOf('ben', 'sharedPlan'))!)).not.toContain('Weekly walks')
    await share(['partner'])
    expect(textOf((await newsOf('ben', 'sharedPlan'))!)).toContain('Weekly walks')
  })

  it('is chosen goal by goal', async () => {
    await addGoal()
    await share([])
    await addGoal({ goal: 'Another one' })
    await ben.press(await ben.say('plan'), 'Ana’s plan')
    const seen = textOf((await newsOf('ben', 'sharedPlan'))!)
    expect(seen).toContain('Another one')
    expect(seen).not.toContain('Weekly walks')
  })

  it('may be the department, which then reads the goal and none of the two’s comments', async () => {
    await addGoal()
    const button = anyButton('Open', 'pair-open', { partnershipId: 'pair' })
    const pair = async () => cardOf(await cora.press({ title: '', blocks: [], actions: [button] }, 'Open'))
    expect(textOf(await pair())).toContain('Ana Alder has an action plan.')
    await share(['partner', 'department'])
    await ben.press(await ben.say('plan'), 'Ana’s plan')
    await ben.send(await ben.press((await newsOf('ben', 'sharedPlan'))!, 'Comment'), { words: 'BETWEENUS' })
    await cora.press(await pair(), 'Read shared goals')
    const seen = textOf((await newsOf('cora', 'sharedPlan'))!)
    expect(seen).toContain('Weekly walks')
    expect(seen).not.toContain('BETWEENUS')
    await share(['partner'])
    expect(textOf((await newsOf('cora', 'sharedPlan'))!)).not.toContain('Weekly walks')
  })

  it('is refused to everybody else, by whatever button', async () => {
    await addGoal()
    const actions = [
      anyButton('shared', 'see-shared-plan', { partnershipId: 'pair', ownerId: 'p-ana' }),
      anyButton('partner', 'see-partner-plan', { partnershipId: 'pair' }),
      anyForm('comment', 'comment-on-goal', { goalId: (await prisma().goal.findFirstOrThrow()).id }),
    ]
    for (const who of ['cleo', 'directorOfAna', 'otherDirector', 'operator'] as const)
      for (const label of ['shared', 'partner', 'comment']) {
        const chat = await converse(world.deps, world.actors[who])
        expect((await chat.press({ title: '', blocks: [], actions }, label)).kind, `${who} ${label}`).toBe('refusal')
      }
  })
})

describe('comments', () => {
  const comment = async (text: string) => {
    await ben.press(await ben.say('plan'), 'Ana’s plan')
    return ben.send(await ben.press((await newsOf('ben', 'sharedPlan'))!, 'Comment'), { words: text })
  }

  it('of the partner stand with the goal, its owner is told and answers', async () => {
    await addGoal()
    await comment('Try it with grade 3')
    const told = (await newsOf('ana', 'goalCommented'))!
    expect(told.title).toBe('Ben commented on your goal')
    await ana.send(await ana.press(told, 'Answer'), { words: 'I will' })
    expect(textOf(cardOf(await openGoal()))).toMatch(/Try it with grade 3” Ben[\s\S]*I will” You/)
    expect(textOf((await newsOf('ben', 'sharedPlan'))!)).toContain('I will')
    expect((await newsOf('ben', 'goalCommented'))!.title).toBe('Ana commented on their goal')
  })

  it('go with the goal when it is hidden, from old messages too, and are taken back by who wrote them', async () => {
    await addGoal()
    await comment('MINE')
    await ana.press(await ana.say('plan'), 'Hide from Ben')
    expect(textOf((await newsOf('ben', 'sharedPlan'))!)).not.toContain('MINE')
    await ana.press(await ana.say('plan'), 'Share with Ben')
    expect(labelsOf(cardOf(await openGoal()))).not.toContain('Delete my last comment')
    await ben.press((await newsOf('ben', 'sharedPlan'))!, 'Delete my last comment')
    expect(textOf(cardOf(await openGoal()))).not.toContain('MINE')
    expect(await newsOf('ana', 'goalCommented')).toBeUndefined()
  })
})

describe('earlier years', () => {
  beforeEach(async () => {
    const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
    const year = { programId: 'p3', rubricId: 'rubric', name: '2025-26', closedAt: day('2026-06-20') }
    await prisma().cycle.create({
      data: { id: 'last', ...year, startsOn: day('2025-07-01'), endsOn: day('2026-06-30') },
    })
    const place = { cycleId: 'last', level: 'elementary', status: 'joined' as const, statusAt: day('2025-09-01') }
    for (const [who, district, school] of [
      ['ana', 'd1', 's1'],
      ['omar', 'd2', 's2'],
    ])
      await prisma().participant.create({
        data: {
          id: `old-${who}`,
          personId: who!,
          districtCode: district!,
          schoolCode: school!,
          refinements: [],
          strengths: [],
          ...place,
          plan: {
            create: {
              id: `plan-${who}`,
              rubricId: 'rubric',
              createdAt: day('2025-09-01'),
              goals: {
                create: {
                  id: `goal-${who}`,
                  indicator: 'B2',
                  goal: 'Warm halls',
                  evidence: 'A survey',
                  createdAt: day('2025-09-01'),
                  steps: {
                    create: [{ id: `s-${who}`, words: 'Greet at the door', position: 0, changedAt: day('2025-09-01') }],
                  },
                },
              },
            },
          },
        },
      })
  })

  it('stay readable for who wrote them, also without a place in this year', async () => {
    const omar = await converse(world.deps, world.actors.operator)
    expect(await words(omar.say('plan'))).toContain('2025-26')
    expect(await words(omar.say('plan 2025-26'))).toContain('Warm halls')
    expect(await words(omar.press(await omar.say('plan'), 'Read 2025-26'))).toContain('Greet at the door')
    expect(
      await words(ana.press(await ana.say('plan'), 'Earlier plans').then(async () => ana.say('plan earlier'))),
    ).toContain('2025-26')
  })

  it('are gone on with by one press, once, and say so; what is over is not changed', async () => {
    const old = await ana.say('plan 2025-26')
    await ana.press(old, 'Carry on this year')
    expect(await words(ana.say('plan'))).toContain('Warm halls')
    expect((await ana.press(old, 'Carry on this year')).kind).toBe('refusal')
    expect(await words(ana.say('plan 2025-26'))).toContain('carried on')
    const change = anyForm('x', 'goal-progress', { goalId: 'goal-ana' })
    expect((await ana.press({ title: '', blocks: [], actions: [change] }, 'x')).kind).toBe('refusal')
    expect(await prisma().goal.count()).toBe(3)
  })

  it('are printed', async () => {
    const reply = await ana.say('plan print 2025-26')
    expect(reply).toMatchObject({ kind: 'file', file: { name: 'action-plan-2025-26.pdf' } })
  })
})

describe('examples of the program', () => {
  it('are a coordinator’s to offer, and fill the form of whoever begins with one', async () => {
    expect((await ana.say('examples')).kind).toBe('refusal')
    await cora.send(await cora.press(await cora.say('examples'), 'Add an example'), {
      indicator: 'B2',
      goal: 'A calm start',
      evidence: 'Fewer late slips',
      steps: 'Meet the bus duty',
    })
    const form = await ana.press(await ana.say('plan'), 'Begin with this')
    expect(openOf(form).answers).toMatchObject({ indicator: 'B2', goal: 'A calm start', actions: 'Meet the bus duty' })
    await cora.press(await cora.say('examples'), 'Remove')
    expect(labelsOf(cardOf(await ana.say('plan')))).not.toContain('Begin with this')
  })
})

it('a reflection is its owner’s alone', async () => {
  await addGoal()
  await ana.send(await ana.press(await ana.say('plan'), 'Write a reflection'), { reflection: 'TOMYSELF' })
  expect(await words(ana.say('plan'))).toContain('TOMYSELF')
  await ben.press(await ben.say('plan'), 'Ana’s plan')
  expect(textOf((await newsOf('ben', 'sharedPlan'))!)).not.toContain('TOMYSELF')
})
