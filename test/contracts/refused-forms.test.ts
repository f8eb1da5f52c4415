import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answers, Field, Form } from '../../src/conversation/kit/form.ts'
import { buildForm } from '../../src/conversation/kit/form.ts'
import type { Bot, Incoming, OpenForm, Reply } from '../../src/conversation/kit/reply.ts'
import type { Request } from '../../src/conversation/kit/request.ts'
import { registry } from '../../src/conversation/registry.ts'
import { createFixedClock } from '../../src/core/clock.ts'
import type { Database } from '../../src/store/db/open.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { actorOf } from '../../src/usecases/identity/actor-of.ts'
import { anyForm } from '../any-button.ts'
import { open, submit } from '../conversation/asking.ts'
import { distinct } from '../law/walk.ts'
import { opening, planted } from '../law/walking.ts'
import { withDatabase } from '../store/database.ts'
import { depsOn, makeWorld } from '../usecases/world.ts'
import type { PersonAtWork } from './adapter.ts'
import { createSlackAtWork } from './slack-at-work.ts'
import { createTeamsAtWork } from './teams-at-work.ts'

// A dialog is drawn from its top: what is to be mended may stand far below.

const database = withDatabase()
const { walking } = planted()

const speaker = { platform: 'slack' as const, tenant: 'T', externalId: 'U', profile: async () => undefined }
const requestOf = async (of: Database, who: string): Promise<Request> => {
  const deps = depsOn(of, createFixedClock('2026-09-08T15:00:00Z'))
  const person = (await deps.store.read.people.find(who))!
  return { deps: withoutStore(deps), actor: actorOf(person), person, speaker, place: { kind: 'direct' } }
}

/** What opens for nobody in the planted world, and when it would. */
const closed: Readonly<Record<string, string>> = {
  decline: 'while somebody’s invitation is open',
  'match-forbid': 'while there is a proposal',
  'match-hand': 'while there is a proposal',
  'match-swap': 'while there is a proposal',
  'match-what-if': 'while there is a proposal',
  'import-columns': 'while a file waits whose columns are not known',
  'channel-rhythm': 'where there is a channel',
}

/** What no field takes, but words, which stay. */
const nonsense: Readonly<Record<Field['kind'], string | readonly string[] | undefined>> = {
  text: 'Kept words',
  number: '99999',
  date: '2026-13-45',
  time: '25:61',
  choice: 'no such thing',
  choices: ['no such thing'],
  file: undefined,
  note: undefined,
}
const nonsenseFor = ({ fields }: Form): Answers =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([id, { kind }]) => (nonsense[kind] === undefined ? [] : [[id, nonsense[kind]]])),
  )

interface Seen {
  readonly form: Form
  /** As it is shown again after it was sent empty, or with nonsense. */
  readonly refused: OpenForm[]
}

/** Each form of the registry as the first of these people who may open it sees it: as the world is planted, then before they did their part. */
const openedBy = async (who: string, seen: Map<string, Seen>) =>
  walking(who, 'slack', async (_, planted) => {
    await planted.prisma.log.updateMany({ data: { activities: ['culture'], strategies: [], indicators: ['A3'] } })
    const request = await requestOf(planted, who)
    await openAll(request, seen)
    await planted.prisma.helpRequest.deleteMany()
    await planted.prisma.log.deleteMany({ where: { authorId: `p-${who}` } })
    await openAll(request, seen)
  })

const openAll = async (request: Request, seen: Map<string, Seen>) => {
  for (const { id, read } of registry.forms)
    for (const context of seen.has(id) ? [] : distinct(read)) {
      const reply = await open(request, id, context)
      if (reply.kind !== 'form' || seen.has(id)) continue
      const { form, context: carried } = reply.opened
      const refused: OpenForm[] = []
      for (const answers of [{}, nonsenseFor(form)]) {
        const after = await submit(request, id, { context: carried, answers, key: `k${refused.length}${id}` })
        if (after.kind === 'problems') refused.push(after.opened)
      }
      seen.set(id, { form, refused })
    }
}

/** Somebody in front of a platform, to whom the bot answers as it is told. */
const withBot = async (make: (bot: Bot) => Promise<PersonAtWork>) => {
  let answer: (incoming: Incoming) => Reply | Promise<Reply> = () => ({ kind: 'nothing' }) as never
  const person = await make({
    handle: async (incoming) => answer(incoming),
    effectOf: () => 'changes',
    keep: async () => undefined,
    notice: async () => undefined,
  })
  const card = (id: string, context: Readonly<Record<string, string>>) =>
    ({ title: 'Press it', blocks: [], actions: [anyForm('Open it', id, context)] }) as never
  return {
    person,
    /** Opens a form behind a button of the newest message. */
    open: async (
      { id, context }: { readonly id: string; readonly context: Readonly<Record<string, string>> },
      answers: (incoming: Incoming) => Reply | Promise<Reply>,
    ) => {
      answer = (incoming) =>
        incoming.kind === 'command' ? { kind: 'card', card: card(id, context) } : answers(incoming)
      await person.say('status')
      return person.openForm('Open it')
    },
  }
}

describe('every form that is refused, in Teams', () => {
  const seen = new Map<string, Seen>()
  let at: Awaited<ReturnType<typeof withBot>>
  beforeAll(async () => {
    for (const who of opening) await openedBy(who, seen)
    at = await withBot(createTeamsAtWork)
  }, 300_000)
  afterAll(() => at?.person.close())

  it('is one of those that somebody can open and that asks for something', () => {
    const never = registry.forms.map(({ id }) => id).filter((id) => !seen.has(id))
    expect(never).toEqual(Object.keys(closed))
    const asksNothing = (field: Field) =>
      field.kind === 'note' || ('required' in field && !field.required && field.kind === 'text')
    const taken = [...seen.values()].filter(({ refused }) => refused.length === 0).map(({ form }) => form)
    expect(taken.filter(({ fields }) => !Object.values(fields).every(asksNothing)).map(({ id }) => id)).toEqual([])
  })

  it.each(registry.forms.map(({ id }) => id))('%s begins with what to mend, by the names of the fields', async (id) => {
    for (const again of seen.get(id)?.refused ?? []) {
      const simple = buildForm({ id, title: 'A form', submit: 'Send', fields: {} })
      const first = { ...again, form: simple, answers: {}, problems: {} }
      const dialog = await at.open({ id, context: again.context as never }, ({ kind }) =>
        kind === 'submit' ? { kind: 'problems', opened: again } : { kind: 'form', opened: first },
      )
      expect(await dialog.submit({})).toBe('open')
      const [top = '', next = ''] = dialog.words().split('\n')
      const wrong = Object.entries(again.problems)
      const labels = wrong.flatMap(([field]) => {
        const its = again.form.fields[field]
        return its && its.kind !== 'note' ? [its.label.replace(/[?:.]$/, '')] : []
      })
      const whole = wrong.flatMap(([field, sentence]) => (field in again.form.fields ? [] : [sentence]))
      if (whole.length > 0) expect(top).toBe(whole[0])
      const summary = whole.length > 0 ? next : top
      for (const label of labels) expect(summary, `${id}: ${dialog.words()}`).toContain(label)
      expect(labels.length + whole.length, id).toBeGreaterThan(0)
      for (const [field, { kind }] of Object.entries(again.form.fields))
        if (kind === 'text' && again.answers[field] === nonsense.text)
          expect(dialog.answers()[field]).toBe(nonsense.text)
    }
  })
})

describe.each([
  ['Slack', (bot: Bot) => createSlackAtWork(database(), bot)],
  ['Teams', createTeamsAtWork],
] as const)('an unusual length, in %s', (platform, make) => {
  const typed = {
    log: { happenedOn: '2026-09-01', host: 'p-ben', minutes: '20', ideas: 'Walk the halls at eight.' },
    schedule: { host: 'p-ben', date1: '2026-09-22', time1: '09:00', minutes: '20', note: 'The side door is open.' },
  } as const

  it.each(['log', 'schedule'] as const)('of %s is asked about at the top, and what was typed is kept', async (id) => {
    const world = await makeWorld(database())
    const person = (await world.deps.store.read.people.find('ana'))!
    const request: Request = {
      deps: withoutStore(world.deps),
      actor: world.actors.ana,
      person,
      speaker,
      place: { kind: 'direct' },
    }
    const at = await withBot(make)
    const dialog = await at.open({ id, context: { stepId: world.stepId('firstVisit') } }, (incoming) => {
      if (incoming.kind === 'open') return open(request, id, incoming.context as never)
      if (incoming.kind !== 'submit') throw new Error(incoming.kind)
      return submit(request, id, incoming as never)
    })
    expect(await dialog.submit({ ...dialog.answers(), ...typed[id] })).toBe('open')
    const top = dialog
      .words()
      .split('\n')
      .slice(0, platform === 'Teams' ? 3 : 2)
    expect(top.join('\n')).toContain('An unusual length')
    expect(dialog.answers()).toMatchObject(typed[id])
    await at.person.close()
  })
})
