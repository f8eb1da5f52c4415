import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test as it } from 'vitest'
import type { Action, Block, Card } from '../../src/conversation/kit/card.ts'
import { wordsOf } from '../../src/conversation/kit/card.ts'
import { choice, choices, date, note, number, optional, text, time } from '../../src/conversation/kit/fields.ts'
import { type Answers, buildForm, readForm } from '../../src/conversation/kit/form.ts'
import type { Bot, Incoming, OpenForm, Reply } from '../../src/conversation/kit/reply.ts'
import { anyButton, anyForm, carried } from '../any-button.ts'

/** What an adapter's test hands to the suite: how it draws, who judges that, and somebody in front of the platform. */
export interface AdapterUnderTest {
  /** Every message a card becomes, as the platform takes it. */
  drawCard(card: Card): unknown[]
  drawForm(opened: OpenForm): unknown
  /** What the platform would refuse, or show otherwise than meant. */
  faultsOf(message: unknown): string[]
  faultsOfForm(drawn: unknown): string[]
  /** Every piece of text of a drawn message or form, as a reader sees it: escapes undone, markup shown as its effect. */
  textsOf(drawn: unknown): string[]
  /** Titles of everything that can be pressed. */
  buttonsOf(drawn: unknown): string[]
  stage(bot: Bot): Promise<PersonAtWork>
}

/** One person using the bot through the platform. */
export interface PersonAtWork {
  /** Says words to the bot and waits until it is done with them. */
  say(words: string): Promise<void>
  /** Everything in the person's own chat with the bot, as text. */
  seen(): string
  /** Opens the form behind the newest message's button of that name; submits it, perhaps as the platform does when it hears no answer. */
  openForm(button: string): Promise<FormAtWork>
  /** Presses a button of the newest message; `twice`: the platform delivers it two times. */
  press(button: string, how?: { twice: boolean }): Promise<void>
  /** Gives the bot a file in the platform's way: in the dialog behind the newest message's button of that name, or attached to a message. */
  giveFile(button: string, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void>
  /** The bot writes to the person of its own accord. */
  deliver(card: Card): Promise<void>
  close(): Promise<void>
}

export interface FormAtWork {
  submit(answers: Answers, how?: { twice: boolean }): Promise<'closed' | 'open'>
  /** What stands in the fields now. */
  answers(): Answers
  /** Everything that can be read in it. */
  words(): string
}

const nasty = [
  '<!channel> <@U123> <https://evil.example|click>',
  '@everyone *bold* _it_ ~no~ `code` > quote',
  '[link](https://evil.example) # heading - item | pipe',
  '<b>html</b> <at>P3</at> &amp; &lt;',
  '{{DATE(2026-01-01,SHORT)}} $\u007bname}',
  'emoji \u{1f3eb}\u{1f469}\u200d\u{1f3eb} and \u0645\u0631\u062d\u0628\u0627',
]

const act = (label: string): Action => anyButton(label, 'act.do', { id: 'a1' })
const manyActions: Action[] = [
  act('First'),
  anyForm('Second', 'every', { id: 'a1' }, { style: 'primary' }),
  { kind: 'link', label: 'Third', url: 'https://p3.example.gov/x' },
  anyButton(
    'Fourth',
    'act.do',
    {},
    { style: 'danger', confirm: { title: 'Sure?', text: 'It can not be undone.', yes: 'Yes, do', no: 'No' } },
  ),
  act('Fifth'),
  act('Sixth'),
  act('Seventh'),
]

/** Every kind of block, each with words somebody may have typed. */
const everyBlock = (words: string): Block[] => [
  { kind: 'text', text: words },
  { kind: 'text', text: [{ text: 'Your turn: ' }, { text: words, strong: true }], quiet: true },
  { kind: 'heading', text: words },
  { kind: 'quote', text: words, by: words },
  { kind: 'facts', facts: [{ label: 'School', value: words }] },
  { kind: 'list', items: [words, [{ text: words, strong: true }]] },
  {
    kind: 'path',
    stops: (['done', 'current', 'ahead', 'skipped'] as const).map((state) => ({ label: state, detail: words, state })),
  },
  { kind: 'image', url: 'https://p3.example.gov/map.png', alt: words },
  { kind: 'entry', text: words, detail: words, actions: [act('Choose')] },
  { kind: 'divider' },
]

const everyCard = (words: string): Card => ({
  title: 'Every block',
  tone: 'good',
  blocks: everyBlock(words),
  actions: manyActions,
  footer: words,
})

const long: readonly [string, Card][] = [
  [
    '300 entries with buttons',
    {
      title: 'Pairs',
      blocks: Array.from(
        { length: 300 },
        (_, i): Block => ({
          kind: 'entry',
          text: `Entry ${i}.`,
          detail: 'Level and focus',
          actions: [act('Lock'), act('Forbid')],
        }),
      ),
    },
  ],
  [
    'a list of 500',
    { title: 'List', blocks: [{ kind: 'list', items: Array.from({ length: 500 }, (_, i) => `Item ${i}.`) }] },
  ],
  [
    'a text of 9,000',
    { title: 'Text', blocks: [{ kind: 'text', text: Array.from({ length: 1500 }, (_, i) => `w${i}`).join(' ') }] },
  ],
  [
    'a quotation of 4,000 emoji',
    { title: 'Quote', blocks: [{ kind: 'quote', text: '\u{1f3eb}'.repeat(2_000), by: 'Ada' }] },
  ],
  [
    '2,000 short lines',
    { title: 'Lines', blocks: [{ kind: 'quote', text: Array.from({ length: 1_000 }, (_, i) => `l${i}`).join('\n') }] },
  ],
  [
    '100 facts',
    {
      title: 'Facts',
      blocks: [
        { kind: 'facts', facts: Array.from({ length: 100 }, (_, i) => ({ label: `F${i}`, value: `value ${i}.` })) },
      ],
    },
  ],
]

const everyField = buildForm({
  id: 'every',
  title: 'Every kind of field',
  submit: 'Send',
  fields: {
    about: note('Your partner sees this.', 'quiet'),
    warned: note('This can not be undone.', 'warning'),
    day: date({ label: 'Day', hint: 'A school day' }),
    start: time({ label: 'Start (Central)' }),
    minutes: number({ label: 'Minutes', min: 5, max: 480 }),
    host: choice({
      label: 'Host',
      choices: [
        { value: 'a', label: 'Oak' },
        { value: 'b', label: 'Elm' },
      ],
    }),
    school: optional(
      choice({
        label: 'School',
        choices: Array.from({ length: 100 }, (_, i) => ({ value: `s${i}`, label: `School ${i}` })),
      }),
    ),
    tags: choices({
      label: 'Tags',
      choices: Array.from({ length: 19 }, (_, i) => ({
        value: `t${i}`,
        label: `Indicator ${i}`,
        group: i < 10 ? 'Instruction' : 'Culture',
      })),
    }),
    words: text({ label: 'Ideas', multiline: true, max: 3000 }),
    line: optional(text({ label: 'In a line', max: 100, placeholder: 'e.g. walk through' })),
  },
  rules: [{ on: 'minutes', holds: ({ minutes }) => minutes !== 61, message: 'Sixty-one is too odd.' }],
})

const whole: Answers = {
  day: '2027-03-02',
  start: '09:30',
  minutes: '60',
  host: 'b',
  school: 's42',
  tags: ['t1', 't18'],
  words: 'First, a line.\nThen <b>another</b>, with * and {{x}}.',
  line: 'Short',
}

const opened = (more: Partial<OpenForm> = {}): OpenForm => ({
  form: everyField,
  context: carried({ id: 'a1' }),
  answers: {},
  problems: {},
  key: 'showing-1',
  ...more,
})

/** What every adapter promises, whatever its platform. */
export const describeAdapter = (name: string, adapter: AdapterUnderTest): void => {
  describe(`${name}: cards`, () => {
    it.each(nasty)('%j shows as it was typed, in every kind of block', (words) => {
      const drawn = adapter.drawCard(everyCard(words))
      expect(drawn.flatMap(adapter.faultsOf)).toEqual([])
      // What a platform would act on is disarmed by an invisible character at most.
      const shown = drawn.flatMap(adapter.textsOf).map((one) => one.replaceAll('\u200b', ''))
      expect(shown.filter((one) => one.includes(words)).length).toBeGreaterThanOrEqual(10)
    })

    it.each(long)('%s: nothing is lost, and every message is one the platform takes', (_, card) => {
      const drawn = adapter.drawCard(card)
      expect(drawn.flatMap(adapter.faultsOf)).toEqual([])
      const shown = drawn.flatMap(adapter.textsOf).join(' ')
      for (const word of wordsIn(card)) expect(shown).toContain(word)
      const buttons = card.blocks.flatMap((block) => (block.kind === 'entry' ? (block.actions ?? []) : []))
      expect(drawn.flatMap(adapter.buttonsOf)).toHaveLength(buttons.length)
    })

    it('every button is there, and the one that asks first', () => {
      const buttons = adapter.drawCard(everyCard('words')).flatMap(adapter.buttonsOf)
      for (const { label } of manyActions) expect(buttons).toContain(label)
    })

    it('no card of whatever words breaks the drawing', () => {
      const words = fc.string({ unit: 'binary', maxLength: 400 })
      const property = fc.property(words, words, (one, other) => {
        const card: Card = {
          title: one.slice(0, 150) || 'x',
          blocks: everyBlock(other),
          actions: manyActions,
          footer: one,
        }
        expect(adapter.drawCard(card).flatMap(adapter.faultsOf)).toEqual([])
      })
      fc.assert(property, { numRuns: 40 })
    })
  })

  describe(`${name}: forms`, () => {
    it.each([
      ['empty', opened()],
      ['filled in', opened({ answers: whole })],
      [
        'with a problem at every field',
        opened({
          answers: whole,
          problems: Object.fromEntries(Object.keys(everyField.fields).map((id) => [id, `Wrong: ${id}`])),
        }),
      ],
      [
        'with answers that fit no field',
        opened({ answers: { day: 'soon', start: 'late', minutes: 'many', host: 'x', tags: ['y'], words: 'w' } }),
      ],
    ])('a form %s is one the platform takes', (_, shown) => {
      expect(adapter.faultsOfForm(adapter.drawForm(shown))).toEqual([])
    })
  })

  describe(`${name}: at work`, () => {
    let person: PersonAtWork
    const asked: Incoming[] = []
    let answer: (incoming: Incoming) => Reply | Promise<Reply>
    const menu = (): Reply => ({
      kind: 'card',
      card: {
        title: 'Menu',
        blocks: [],
        actions: [act('Do it'), anyForm('Fill in', 'every', { id: 'a1' })],
      },
    })
    beforeAll(async () => {
      answer = menu
      person = await adapter.stage({
        handle: async (incoming) => {
          asked.push(incoming)
          return answer(incoming)
        },
        effectOf: () => 'changes',
        keep: async () => undefined,
        notice: async () => undefined,
      })
    })
    afterAll(() => person.close())

    const withForm = async (submit: (answers: Answers) => Reply): Promise<FormAtWork> => {
      answer = menu
      await person.say('status')
      answer = (incoming) =>
        incoming.kind === 'submit' ? submit(incoming.answers) : { kind: 'form', opened: opened() }
      asked.length = 0
      return person.openForm('Fill in')
    }
    const saving = (answers: Answers): Reply => {
      const read = readForm(everyField, answers)
      if (read.ok) return { kind: 'done', card: { title: 'Saved', blocks: [] } }
      return { kind: 'problems', opened: opened({ answers, problems: read.problems }) }
    }

    it('what is typed arrives field by field, with its key and its context', async () => {
      const form = await withForm(saving)
      expect(await form.submit(whole)).toBe('closed')
      expect(asked.at(-1)).toMatchObject({
        kind: 'submit',
        form: 'every',
        context: { id: 'a1' },
        key: 'showing-1',
        answers: whole,
      })
      expect(person.seen()).toContain('Saved')
    })

    it('a problem keeps the form open, says so at the field and keeps every answer', async () => {
      const form = await withForm(saving)
      expect(await form.submit({ ...whole, minutes: '61' })).toBe('open')
      expect(form.words()).toContain('Sixty-one is too odd.')
      expect(form.answers()).toEqual({ ...whole, minutes: '61' })
      expect(await form.submit({ ...whole, minutes: '60' })).toBe('closed')
    })

    it('a refusal keeps the form open with what was typed', async () => {
      const form = await withForm(() => ({ kind: 'refusal', card: { title: 'Someone was faster', blocks: [] } }))
      expect(await form.submit(whole)).toBe('open')
      expect(form.words()).toContain('Someone was faster')
      expect(form.answers()).toEqual(whole)
    })

    it('a submission delivered twice is one', async () => {
      const form = await withForm(saving)
      await form.submit(whole, { twice: true })
      expect(new Set(asked.flatMap((one) => (one.kind === 'submit' ? [one.key] : []))).size).toBe(1)
      expect(asked.filter(({ kind }) => kind === 'submit').length).toBe(1)
    })

    it('a press delivered twice acts once', async () => {
      answer = menu
      await person.say('status')
      asked.length = 0
      await person.press('Do it', { twice: true })
      expect(asked.filter(({ kind }) => kind === 'action')).toMatchObject([{ id: 'act.do', context: { id: 'a1' } }])
    })
  })
}

/** Words that must survive wherever a card is cut. */
const wordsIn = ({ blocks }: Card): string[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'entry':
        return [wordsOf(block.text)]
      case 'list':
        return block.items.map(wordsOf)
      case 'text':
        return wordsOf(block.text).split(' ')
      case 'quote':
        return block.text.split('\n').flatMap((line) => (line.length > 100 ? [line.slice(0, 100)] : [line]))
      case 'facts':
        return block.facts.map(({ value }) => value)
      default:
        return []
    }
  })
