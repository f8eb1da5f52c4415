import fc from 'fast-check'
import type { Action, Block, Card, Text } from '../../src/conversation/kit/card.ts'
import * as field from '../../src/conversation/kit/fields.ts'
import { type Answers, buildForm, type Field, type Fields, type Form } from '../../src/conversation/kit/form.ts'
import { carried } from '../any-button.ts'

/** Words people might type to see what happens, on one platform or the other. */
export const hostileWords = [
  '<!channel> <!here> <@U1> <#C1|x> <https://evil.example|your bank>',
  '@everyone @channel <at>Ada</at>',
  '*bold* _it_ ~gone~ `code` > quote',
  '# heading\n- item\n1. item\n[link](https://evil.example) ![x](https://evil.example/x.png)',
  '<b>html</b> <script>alert(1)</script> &amp; &lt;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template would take for its own
  '${name} {{DATE(2027-03-01, SHORT)}} {{TIME(x)}}',
  '👩🏽‍🏫🇺🇸 é\u0301 مرحبا \u202Eright to left\u202C',
  '\u0000\u0007control\u200b',
  '   ',
] as const

/** Any words of at most so many characters: usual ones, hostile ones, very long ones. */
const words = (maximum: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(...hostileWords),
      fc.string({ unit: 'grapheme', maxLength: Math.min(maximum, 60) }),
      fc.nat({ max: maximum }).map((length) => 'Visit 🏫 '.repeat(Math.ceil(length / 9)).slice(0, length)),
    )
    .map((text) => text.slice(0, maximum))

const label = words(75).map((text) => text.trim() || 'Label')
const id = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,12}$/)
const context = fc.dictionary(id, fc.uuid(), { maxKeys: 6 }).map(carried)
const style = fc.constantFrom(undefined, 'primary' as const, 'danger' as const)

const text: fc.Arbitrary<Text> = fc.oneof(
  words(4000),
  fc.array(fc.record({ text: words(400), strong: fc.boolean() }), { minLength: 1, maxLength: 4 }),
)

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('form' as const), label, form: id, context, style }),
  fc.record({
    kind: fc.constant('action' as const),
    label,
    id,
    context,
    style,
    confirm: fc.option(fc.record({ title: words(120), text: words(400), yes: words(40), no: words(40) }), {
      nil: undefined,
    }),
  }),
  fc.record({ kind: fc.constant('link' as const), label, url: fc.constant('https://p3.example.gov/files/1') }),
)

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text, quiet: fc.boolean() }),
  fc.record({ kind: fc.constant('heading' as const), text: words(200) }),
  fc.record({ kind: fc.constant('quote' as const), text: words(4000), by: fc.option(words(80), { nil: undefined }) }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label, value: words(600) }), { maxLength: 30 }),
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(text, { maxLength: 40 }) }),
  fc.record({
    kind: fc.constant('path' as const),
    stops: fc.array(
      fc.record({ label, detail: words(120), state: fc.constantFrom('done', 'current', 'ahead', 'skipped' as const) }),
      { maxLength: 6 },
    ),
  }),
  fc.record({ kind: fc.constant('image' as const), url: fc.constant('https://p3.example.gov/1.png'), alt: words(300) }),
  fc.record({
    kind: fc.constant('entry' as const),
    text,
    detail: fc.option(text, { nil: undefined }),
    actions: fc.array(action, { maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('divider' as const) }),
)

/** Any card the algebra allows, from empty to far too long for one message. */
export const anyCard: fc.Arbitrary<Card> = fc.record({
  title: words(150).map((title) => title.trim() || 'Title'),
  tone: fc.constantFrom(undefined, 'plain' as const, 'good' as const, 'warning' as const),
  blocks: fc.array(block, { maxLength: 60 }),
  actions: fc.array(action, { maxLength: 12 }),
  footer: fc.option(words(400), { nil: undefined }),
})

const choicesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ value: `v${at}`, label: `Choice ${at} <!here> *${at}*`.slice(0, 75) }))

const required: fc.Arbitrary<Field> = fc.oneof(
  fc
    .record({ multiline: fc.boolean(), max: fc.integer({ min: 1, max: 3000 }) })
    .chain((options) => label.map((name) => field.text({ label: name, ...options, hint: 'Your partner sees this.' }))),
  label.map((name) => field.number({ label: name, min: 1, max: 600 })),
  label.map((name) => field.date({ label: name })),
  label.map((name) => field.time({ label: name })),
  fc
    .tuple(label, fc.integer({ min: 1, max: 100 }))
    .map(([name, n]) => field.choice({ label: name, choices: choicesOf(n) })),
  fc
    .tuple(label, fc.integer({ min: 1, max: 100 }))
    .map(([name, n]) => field.choices({ label: name, choices: choicesOf(n) })),
)
const anyField: fc.Arbitrary<Field> = fc.oneof(
  required,
  label.map((name) => field.file({ label: name, accepts: ['csv'], hint: 'One file.' })),
  required.map((one) => field.optional(one) as Field),
  fc
    .tuple(words(400), fc.constantFrom(undefined, 'quiet' as const, 'warning' as const))
    .map(([name, tone]) => field.note(name || 'Note', tone)),
)

/** An answer of the field's kind that the platform's own input would hand over. */
const answerTo = (one: Field): fc.Arbitrary<string | readonly string[] | undefined> => {
  const right: Record<Field['kind'], fc.Arbitrary<string | readonly string[] | undefined>> = {
    // Neither platform tells an empty text from none, nor keeps control characters.
    text: words(3000).map(
      (typed) =>
        typed
          .slice(0, one.kind === 'text' ? one.max : 0)
          .replace(/[\uD800-\uDBFF]$/, '')
          .trim() || 'x',
    ),
    number: fc.integer({ min: 1, max: 600 }).map(String),
    date: fc.constantFrom('2027-03-03', '2028-02-29'),
    time: fc.constantFrom('00:00', '09:30', '23:59'),
    choice: 'choices' in one ? fc.constantFrom(...one.choices.map(({ value }) => value)) : fc.constant(undefined),
    choices:
      'choices' in one
        ? fc
            .uniqueArray(fc.constantFrom(...one.choices.map(({ value }) => value)), { minLength: 1, maxLength: 9 })
            .map((picked) => picked.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))))
        : fc.constant(undefined),
    // No platform shows a file again that was sent.
    file: fc.constant(undefined),
    note: fc.constant(undefined),
  }
  return right[one.kind]
}

/** Any form the algebra allows, what was typed into it, and a problem at some of its fields. */
export const anyFilledForm: fc.Arbitrary<{ form: Form; answers: Answers; problems: Record<string, string> }> = fc
  .array(anyField, { minLength: 1, maxLength: 14 })
  .chain((fields) => {
    const named = Object.fromEntries(fields.map((one, at) => [`field${at}`, one])) as Fields
    const form = buildForm({
      id: 'any',
      title: 'A form with a long title'.slice(0, 24),
      submit: 'Send',
      fields: named,
    })
    const answers = fc.record(
      Object.fromEntries(Object.entries(named).map(([name, one]) => [name, answerTo(one)])),
    ) as fc.Arbitrary<Answers>
    const problems = fc.dictionary(
      fc.constantFrom(...Object.keys(named)),
      words(300).map((one) => one.trim() || 'Please check this.'),
    )
    return fc.record({ form: fc.constant(form), answers, problems })
  })
