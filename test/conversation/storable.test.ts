import { beforeAll, describe, expect, it } from 'vitest'
import { optional, text } from '../../src/conversation/kit/fields.ts'
import { buildForm, readForm } from '../../src/conversation/kit/form.ts'
import type { Request } from '../../src/conversation/kit/request.ts'
import { storable } from '../../src/conversation/kit/storable.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from '../usecases/world.ts'
import { open, press, submit } from './asking.ts'

const odd = 'a\u0000b\ud83d\u202ec'

it('what was sent is kept but for what no database keeps', () => {
  const bytes = new Uint8Array([0])
  const sent = { words: odd, answers: { many: [odd], none: undefined }, bytes, lines: 'a\n\tb', emoji: '👩🏽‍🏫' }
  expect(storable(sent)).toEqual({
    words: 'ab\ufffdc',
    answers: { many: ['ab\ufffdc'], none: undefined },
    bytes,
    lines: 'a\n\tb',
    emoji: '👩🏽‍🏫',
  })
})

it('what is copied along from a web page and seen by nobody is left out', () => {
  const copied = '\u200f\ufeffAna\u200b Al\u00adder\u2060\u200e'
  expect(storable({ kind: 'said', text: copied, answers: { name: copied } })).toEqual({
    kind: 'said',
    text: 'Ana Alder',
    answers: { name: 'Ana Alder' },
  })
})

it('a name is one line, and words of several lines stay so', () => {
  const form = buildForm({
    id: 'f',
    title: 'F',
    submit: 'F',
    fields: { name: text({ label: 'Name' }), words: optional(text({ label: 'Words', multiline: true })) },
  })
  expect(readForm(form, { name: ' Ana\r\nAlder\u2028 ', words: 'one\ntwo' })).toMatchObject({
    values: { name: 'Ana Alder', words: 'one\ntwo' },
  })
})

describe('a zero character and half an emoji', () => {
  const database = withDatabase()
  let world: World
  beforeAll(async () => {
    world = await makeWorld(database())
  })
  it('in a form, a button or a draft are no fault of ours, and the rest of the words is kept', async () => {
    const { deps, actors } = world
    const person = (await deps.store.read.people.find('ana'))!
    const request: Request = { deps: withoutStore(deps), actor: actors.ana, person, place: { kind: 'direct' } }
    const goal = { indicator: 'A3', goal: odd, actions: odd, evidence: odd }
    const saved = await submit(request, 'goal', { context: {}, answers: goal })
    expect(saved.kind).toBe('done')
    expect(await database().prisma.goal.findMany()).toMatchObject([{ goal: 'ab\ufffdc' }])
    expect(await open(request, 'goal', { goalId: odd })).toMatchObject({ kind: 'refusal' })
    expect(await press(request, 'see-log', { stepId: odd })).toMatchObject({ kind: 'refusal' })
    const refused = await submit(request, 'goal', { context: {}, answers: { ...goal, indicator: 'no such' } })
    expect(refused.kind).toBe('problems')
  })
})
