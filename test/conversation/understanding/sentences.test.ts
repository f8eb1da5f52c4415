import { beforeEach, describe, expect, it } from 'vitest'
import { dispatch } from '../../../src/conversation/dispatch.ts'
import type { Card } from '../../../src/conversation/kit/card.ts'
import type { Reply } from '../../../src/conversation/kit/reply.ts'
import { registry } from '../../../src/conversation/registry.ts'
import { tablesOf } from '../../../src/conversation/tables.ts'
import type { PersonActor } from '../../../src/core/actor.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { actionsOf, type Conversation, cardOf, converse, inbox, openOf, textOf } from '../conversation.ts'

const database = withDatabase()
const tables = tablesOf(registry)
let world: World
let ana: Conversation
let ben: Conversation
beforeEach(async () => {
  world = await makeWorld(database())
  ana = await converse(world.deps, world.actors.ana)
  ben = await converse(world.deps, world.actors.ben)
})

/** Tuesday, Sep 1, 2026, 9:00 AM in Nashville. */
const ask = async (actor: PersonActor, words: string): Promise<Reply> => {
  const person = (await world.deps.store.read.people.find(actor.personId))!
  return dispatch(
    tables,
    { deps: withoutStore(world.deps), person, actor, place: { kind: 'direct' } },
    { kind: 'command', words },
  )
}
const say = (words: string) => ask(world.actors.ana, words)
const noteOf = (reply: Reply) => openOf(reply).form.fields.understood?.label
const newsOf = async (who: string, name: string): Promise<Card> =>
  (await inbox(database(), world.deps, who)).filter((one) => one.name === name).at(-1)!.card

it.each([', roster', ': roster', 'P3 — roster', '/p3 roster please', 'roster, thank you!', 'Roster.'])(
  'a word is heard with what people put around it: “%s”',
  async (words) => {
    const seen = async (typed: string) => textOf(cardOf(await ask(world.actors.coordinator, typed)))
    expect(await seen(words)).toBe(await seen('roster'))
  },
)

describe('a sentence about times', () => {
  it.each([
    'schedule tue 9am, thu 1:30pm for 3 hours',
    '/p3 schedule tue 9am, thu 1:30pm for 3 hours',
    'can we do tue at 9 or thu at 1:30 for three hours?',
    '<@U0ABC123> tue 9 or thu 1:30pm, 3 hours',
    'P3 Bot shedule tusday 9am, thrusday 130pm for 3 horus',
  ])('opens the form filled in and does nothing: “%s”', async (words) => {
    const reply = await say(words)
    expect(openOf(reply).answers).toMatchObject({
      date1: '2026-09-08',
      time1: '09:00',
      date2: '2026-09-03',
      time2: '13:30',
      minutes: '180',
    })
    expect(noteOf(reply)).toContain('Tue, Sep 8 at 9:00 AM or Thu, Sep 3 at 1:30 PM')
    expect(await world.sent()).toEqual([])
    expect((await world.pair()).steps[0]!.state).toBe('open')
  })

  it('fills three offers, which can be sent as they are', async () => {
    const opened = await say('schedule tue 9am, wed 10, thu 1pm for 3 hours')
    await ana.send(opened, { host: 'p-ben' })
    const { offers } = (await world.pair()).steps[0]!
    // Ben's school is in Eastern time.
    expect(offers.map((one) => one.startsAt.toISOString())).toEqual([
      '2026-09-02T14:00:00.000Z',
      '2026-09-03T17:00:00.000Z',
      '2026-09-08T13:00:00.000Z',
    ])
  })

  it('names the zone, turns a named one into the school’s, and fills the form again from its button', async () => {
    expect(noteOf(await say('schedule tue 9'))).toContain('in the host school’s time')
    await ana.send(await say('schedule tue 9'), { host: 'p-ben' })
    const counter = await ask(world.actors.ben, 'move it to sep 9 at 9am central')
    expect(openOf(counter).answers).toMatchObject({ date1: '2026-09-09', time1: '10:00' })
    await ben.press(await newsOf('ben', 'timesOffered'), 'Tue, Sep 8, 9:00 AM')
    const moved = await ask(world.actors.ben, 'move it to sep 9 at 9am central')
    expect(openOf(moved).answers).toMatchObject({ date1: '2026-09-09', time1: '10:00' })
    expect(noteOf(moved)).toContain('Wed, Sep 9 at 10:00 AM, in Eastern time')
    const { form, context } = openOf(moved)
    const again = await dispatch(
      tables,
      {
        deps: withoutStore(world.deps),
        actor: world.actors.ben,
        person: (await world.deps.store.read.people.find('ben'))!,
        place: { kind: 'direct' },
      },
      { kind: 'open', form: form.id, context },
    )
    expect(openOf(again).answers).toEqual(openOf(moved).answers)
  })
})

describe('what a sentence leaves unclear', () => {
  it('stays empty in the offer, where it says so: a time that only that school knows', async () => {
    const reply = await say('schedule thursday after second period')
    expect(openOf(reply).answers).toMatchObject({ date1: '2026-09-03' })
    expect(openOf(reply).answers.time1).toBeUndefined()
    expect(noteOf(reply)).toBe(
      'I understood: Thu, Sep 3. I couldn’t tell the time from your words, so please fill that in. Please check before you send it.',
    )
  })
  it('stays empty in a form that would begin with what is booked', async () => {
    await ana.send(await say('schedule sep 10 9am for 3 hours'), { host: 'p-ben' })
    await ben.press(await newsOf('ben', 'timesOffered'), 'Thu, Sep 10, 9:00 AM')
    const moved = openOf(await say('reschedule to friday before lunch, an hour or two'))
    expect(moved.answers).toMatchObject({ date1: '2026-09-04' })
    expect([moved.answers.time1, moved.answers.minutes]).toEqual([undefined, undefined])
  })
  it('stays empty in the log, where today would stand', async () => {
    world.clock.advance(3 * 86_400_000)
    const reply = await say('log monday and tuesday, an hour or two')
    expect(openOf(reply).form.id).toBe('log')
    expect([openOf(reply).answers.happenedOn, openOf(reply).answers.minutes]).toEqual([undefined, undefined])
    expect(noteOf(reply)).toBe('I couldn’t tell the day or the length from your words, so please fill that in.')
  })
  it('is told of the end of a pause as well', async () => {
    expect(noteOf(await say('pause until the monday after fall break'))).toContain('I couldn’t tell the day')
  })
  it('is the year, so it is said where it is another, and a zone while nobody knows whose school it is', async () => {
    expect(noteOf(await say('log 12/25'))).toContain('I understood: Thu, Dec 25, 2025.')
    expect(noteOf(await say('schedule 1/12 at 9am'))).toContain(
      'Tue, Jan 12, 2027 at 9:00 AM, in the host school’s time.',
    )
    expect(noteOf(await say('schedule 10/6 at 9am eastern'))).toContain(
      'Tue, Oct 6 at 9:00 AM, in the host school’s time (you said Eastern time, so please change the hour if the school isn’t on it).',
    )
  })
  it('goes along on a button, with what was understood', async () => {
    const opened = openOf(await say('schedule thursday after second period'))
    expect(opened.context).toMatchObject({ heard: '2026-09-03;;;t' })
  })
})

describe('a sentence about what happened', () => {
  it.each(['log 45 min yesterday', 'we met yesterday for 45 minutes', 'logged our vist, 45 mins yesterday'])(
    'fills the log: “%s”',
    async (words) => {
      world.clock.advance(3 * 86_400_000)
      const reply = await say(words)
      expect(openOf(reply).form.id).toBe('log')
      expect(openOf(reply).answers).toMatchObject({ happenedOn: '2026-09-03', minutes: '45' })
      expect(noteOf(reply)).toBe('I understood: Thu, Sep 3; 45 minutes. Please check before you send it.')
      expect((await world.pair()).steps[0]!.state).toBe('open')
    },
  )
})

describe('a sentence about the current step', () => {
  const book = async () => {
    await ana.send(await say('schedule sep 10 9am for 3 hours'), { host: 'p-ben' })
    await ben.press(await newsOf('ben', 'timesOffered'), 'Thu, Sep 10, 9:00 AM')
  }
  it('“I can’t make it” cancels nothing, but opens the form for it; with nothing booked it says so', async () => {
    expect(textOf(cardOf(await say('I can’t make it')))).toContain('nothing to cancel')
    await book()
    expect(openOf(await say('I can’t make it')).form.id).toBe('cancel')
    expect((await world.pair()).steps[0]!.state).toBe('scheduled')
  })
  it('“none of those work” declines what is offered, and “yes” asks about the only time there is', async () => {
    await ana.send(await say('schedule sep 10 9am for 3 hours'), { host: 'p-ben' })
    expect(openOf(await ask(world.actors.ben, 'sorry, none of those work')).form.id).toBe('decline')
    const yes = cardOf(await ask(world.actors.ben, 'yes that works'))
    expect(yes.title).toMatch(/^Accept Thu, Sep 10, 9:00 AM/)
    expect(actionsOf(yes).map((one) => one.label)).toContain('Accept this time')
    expect((await world.pair()).steps[0]!.state).toBe('proposed')
  })
  it('“when do I visit?” shows what is booked', async () => {
    await book()
    expect(textOf(cardOf(await say('when do I visit?')))).toContain('Thu, Sep 10, 9:00 AM')
  })
  it.each([
    ['please no reminders until sep 21', 'pause', { until: '2026-09-21' }],
    ['remind me again on friday', 'snooze', { when: 'date', day: '2026-09-04' }],
    ['my partner never answers', 'need-help', {}],
    ['leave me alone until sep 21', 'pause', { until: '2026-09-21' }],
  ])('“%s”', async (words, form, answers) => {
    const opened = openOf(await say(words))
    expect([opened.form.id, opened.answers]).toEqual([form, expect.objectContaining(answers)])
  })
})

it.each([
  'running late',
  'I’m running 10 minutes late',
  'tell ben i’m running late',
  'text ben',
  'message him',
  'stuck in traffic',
  'I’m here, which door',
  'late today',
])('what is for the partner leads to how to reach them: “%s”', async (words) => {
  const card = cardOf(await say(words))
  expect(actionsOf(card)[0]?.label).toBe('See my partner')
  expect(textOf(cardOf(await ana.press(card, 'See my partner')))).toContain('ben@example.org')
})

it('says that a fourth time is left out of the form', async () => {
  expect(noteOf(await say('schedule 10/5 9am; 10/6 9am; 10/7 9am; 10/8 9am'))).toBe(
    'I understood: Mon, Oct 5 at 9:00 AM or Tue, Oct 6 at 9:00 AM or Wed, Oct 7 at 9:00 AM, in the host school’s time. You can offer three times at once: the others are left out. Please check before you send it.',
  )
})

describe('a word of an office, said by whoever holds none', () => {
  it.each([
    'late today',
    'snow day today',
    'ready for friday',
    'contact ben',
    'text ben',
    'schools closed friday',
    'board meeting moved',
    'upload notes',
  ])('in a sentence is no act of that office, and leads on: “%s”', async (words) => {
    const reply = await say(words)
    expect(textOf(cardOf(reply))).not.toContain('for coordinators')
    // P3 knows the word, if not from this person.
    expect(textOf(cardOf(reply))).not.toContain('is not something I know')
    expect(actionsOf(cardOf(reply)).map((one) => one.label)).toEqual(expect.arrayContaining(['See my status', 'Help']))
  })
  it('is read as what it says to them', async () => {
    expect(openOf(await say('find another time')).form.title).toBe('First visit')
  })
  it.each(['contact', 'todo', 'match', 'activities'])('alone leads on: “%s”', async (word) => {
    const reply = await say(word)
    expect(reply.kind).toBe('refusal')
    expect(actionsOf(cardOf(reply)).map((one) => one.label)).toEqual(expect.arrayContaining(['See my status', 'Help']))
  })
})

it('asks whether something was meant by what a press does, not by a bare word', async () => {
  for (const [actor, words] of [
    [world.actors.directorOfAna, 'who is matched'],
    [world.actors.directorOfAna, 'ana alder left'],
    [world.actors.coordinator, 'which ones'],
  ] as const)
    for (const { label } of actionsOf(cardOf(await ask(actor, words)))) expect(label).toMatch(/^[A-Z]/)
})

it.each(['stop', 'STOP', 'notifications', 'unsubscribe'])(
  '“%s” shows how P3 writes to one, and how to pause or leave',
  async (word) => {
    for (const actor of [world.actors.ana, world.actors.directorOfAna])
      expect(cardOf(await ask(actor, word)).title).toBe('How P3 writes to you')
    expect(actionsOf(cardOf(await say(word))).map((one) => one.label)).toEqual(
      expect.arrayContaining(['Pause reminders', 'Leave the program']),
    )
  },
)

it.each(['¿Quién es mi compañero?', 'school is closed tomorrow', 'when will I be matched', 'call', 'we met'])(
  'who has no partner yet is asked about nothing that takes one: “%s”',
  async (words) => {
    const reply = await ask(world.actors.cleo, words)
    for (const { label } of actionsOf(cardOf(reply)))
      expect(label).not.toMatch(/Suggest|Log a|Cancel|Decline|Accept|didn’t meet|Skip|Remind/)
  },
)

describe('a sentence that is not understood', () => {
  it('leads to the nearest words, with what was said', async () => {
    const card = cardOf(await say('thursday 3pm staff development workshop'))
    expect(card.title).toBe('I’m not sure what you mean')
    expect(actionsOf(card)[0]).toMatchObject({ context: { words: 'schedule thursday 3pm staff development workshop' } })
    expect(openOf(await ana.press(card, 'Suggest times')).answers).toMatchObject({
      date1: '2026-09-03',
      time1: '15:00',
    })
  })
  it('of several wishes asks which, and each button opens what it says', async () => {
    const card = cardOf(await say('show me my plan, and who is my partner'))
    expect(card.title).toBe('I’m not sure what you mean')
    expect(actionsOf(card).map((one) => one.label)).toEqual(expect.arrayContaining(['Open my plan', 'See my partner']))
    expect(textOf(cardOf(await ana.press(card, 'See my partner')))).toContain('Ben')
  })
  it('nobody is asked whether they mean a word of an office that they do not hold', async () => {
    const labels = actionsOf(cardOf(await say('which of the pairs have gone quiet'))).map((one) => one.label)
    expect(labels).not.toContain('overdue')
  })
  it('of one word leads to the words that are spelled nearly so, and to none that only share a letter', async () => {
    expect(actionsOf(cardOf(await say('exprot')))[0]?.label).toBe('export')
    const unknown = cardOf(await say('xyzzy'))
    expect(textOf(unknown)).toContain('“xyzzy” is not something I know')
    for (const words of ['xyzzy', 'ok', 'no', 'test', 'end', 'call'])
      expect(actionsOf(cardOf(await say(words))).map((one) => one.label)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(log|schedule|status|my-data)$/)]),
      )
  })
  it('of one word leads to what it may mean', async () => {
    expect(actionsOf(cardOf(await say('call'))).map((one) => one.label)).toContain('Suggest times')
  })
  it.each(['¿Quién es mi compañero?', 'necesito ayuda', 'gracias', 'no puedo el viernes', 'hola como estas'])(
    'in Spanish is told in Spanish that only English is read: “%s”',
    async (words) => {
      const card = cardOf(await say(words))
      expect(textOf(card)).toContain('Por ahora P3 solo entiende inglés')
      expect(actionsOf(card).map((one) => one.label)).toContain('Help')
    },
  )
  it.each(['la la land trip', 'thanks to El Camino Middle', 'Dias, Maria', 'xyzzy'])(
    'is not taken for Spanish: “%s”',
    async (words) => expect(JSON.stringify(await say(words))).not.toContain('Por ahora'),
  )
  it('long or of several lines is not taken for one', async () => {
    expect(cardOf(await say(`${'schedule me please '.repeat(30)}`.replace('schedule', 'xyzzy'))).title).toMatch(
      /know|sure/,
    )
  })
})
