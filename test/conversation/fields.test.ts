import { describe, expect, it } from 'vitest'
import { date, file, number, optional, text, time } from '../../src/conversation/kit/fields.ts'
import { buildForm, readForm, withoutFiles } from '../../src/conversation/kit/form.ts'
import { drawForm as drawOnPage } from '../../src/email/render/draw-form.ts'
import { drawForm as drawOnSlack } from '../../src/slack/render/draw-form.ts'
import { drawForm as drawOnTeams } from '../../src/teams/render/draw-form.ts'
import { carried } from '../any-button.ts'

const form = buildForm({
  id: 'x',
  title: 'x',
  submit: 'x',
  fields: {
    day: optional(date({ label: 'day' })),
    start: optional(time({ label: 'start' })),
    minutes: optional(number({ label: 'minutes', min: 5, max: 720, unit: 'minutes' })),
  },
})
const read = (answers: Record<string, string>) => {
  const result = readForm(form, answers)
  return result.ok
    ? Object.values(result.values)[Object.keys(result.values).indexOf(Object.keys(answers)[0]!)]
    : result.problems
}

describe('a time as clients send it', () => {
  it.each([
    ['14:30', '14:30'],
    ['14:30:00', '14:30'],
    ['14:30:00.000', '14:30'],
    ['2:30 PM', '14:30'],
    ['9:30a', '09:30'],
    ['2p', '14:00'],
    ['９：３０', '09:30'],
    ['2:30 p.m.', '14:30'],
    ['2pm', '14:00'],
    ['12:05 AM', '00:05'],
    ['12 PM', '12:00'],
    ['9:30', '09:30'],
    [' 9:30 am ', '09:30'],
    ['2:30\u202fPM', '14:30'],
    ['2.30pm', '14:30'],
    ['1430', '14:30'],
    ['0900', '09:00'],
    ['Noon', '12:00'],
    ['12 midnight', '00:00'],
  ])('%j is %s', (typed, is) => expect(read({ start: typed })).toBe(is))
  it.each(['25:00', '2530', '900', 'noonish', '9:75', '14 PM', '0 AM', '9', 'noon-ish', '1e1:00', '9:30 xm'])(
    '%j is none',
    (typed) => expect(read({ start: typed })).toEqual({ start: 'Please use a time like 9:30 AM.' }),
  )
})

describe('a text that may be so long', () => {
  const family = '👨🏽‍👩🏽‍👧🏽‍👦🏽'
  const words = buildForm({ id: 'w', title: 'w', submit: 'w', fields: { name: text({ label: 'Name', max: 5 }) } })
  const problem = (typed: string) => {
    const result = readForm(words, { name: typed })
    return result.ok ? undefined : result.problems.name
  }

  it('is counted as its reader does: an emoji of several parts is one character', () => {
    expect(problem(family.repeat(5))).toBeUndefined()
    expect(problem('e\u0301'.repeat(5))).toBeUndefined()
    expect(problem(family.repeat(6))).toBe('Please keep this to 5 characters; it has 6.')
    expect(problem('abcdef')).toBe('Please keep this to 5 characters; it has 6.')
  })

  it('can be typed and pasted on every platform, also where it is too long: the form says so', () => {
    const open = { form: words, context: carried({}), answers: { name: family.repeat(5) }, problems: {}, key: 'k' }
    const slack = JSON.stringify(drawOnSlack(open))
    expect(Number(/"max_length":(\d+)/.exec(slack)?.[1])).toBeGreaterThanOrEqual(family.length * 5)
    expect(slack).toContain(family.repeat(5))
    const teams = JSON.stringify(drawOnTeams(open, 'dialog'))
    expect(Number(/"maxLength":(\d+)/.exec(teams)?.[1])).toBeGreaterThanOrEqual(family.length * 5)
    const page = drawOnPage(open).markup
    expect(Number(/maxlength="(\d+)"/.exec(page)?.[1])).toBeGreaterThanOrEqual(family.length * 5)
  })
})

describe('a day as clients send it', () => {
  it.each([
    ['2026-09-22', '2026-09-22'],
    ['09/22/2026', '2026-09-22'],
    ['9 / 22 / 2026', '2026-09-22'],
    ['\u200e9/\u200e22/\u200e2026', '2026-09-22'],
    ['9/2/2026', '2026-09-02'],
    ['2026-09-22T00:00:00Z', '2026-09-22'],
    ['2026-09-22T00:00:00.000-05:00', '2026-09-22'],
  ])('%s is %s', (typed, is) => expect(read({ day: typed })).toBe(is))
  it.each(['22/09/2026', '02/30/2026', '2026-02-29', '11/31/2026'])('%s is none', (typed) =>
    expect(read({ day: typed })).toEqual({ day: 'That day is not in the calendar. Please use one like 09/22/2026.' }),
  )
})

it.each(['soon', 'next Tues', '9/22', '2/30', '12/25', 'Dec. 25'])('%s is asked for with its year', (typed) =>
  expect(read({ day: typed })).toEqual({ day: 'Please write the day with its year, like 09/22/2026.' }),
)

describe('a number', () => {
  it('is what people write as one', () => expect(read({ minutes: ' 180 ' })).toBe(180))
  it.each(['1e2', '0x50', '90.5', '9 0', '١٨٠', 'Infinity'])('%s is none', (typed) =>
    expect(read({ minutes: typed })).toEqual({ minutes: 'Please use a whole number.' }),
  )
  it('below the least says so', () =>
    expect(read({ minutes: '-5' })).toEqual({ minutes: 'At least 5 minutes, please.' }))
})

it.each([
  ['9/22/26', '2026-09-22'],
  ['Sep 22, 2026', '2026-09-22'],
  ['Tue, Sep 22, 2026', '2026-09-22'],
  ['22 September 2026', '2026-09-22'],
  ['2026/9/22', '2026-09-22'],
  ['20260922', '2026-09-22'],
])('a day that people type as %s is read', (typed, is) => expect(read({ day: typed })).toBe(is))

it.each(['0000-01-01', '9999-12-31', '1926-09-22', '13/13/2026', '2027-02-29'])('no form takes %s for a day', (typed) =>
  expect(JSON.stringify(read({ day: typed }))).toContain('Please use one like 09/22/2026.'),
)

describe('a file', () => {
  const sending = buildForm({
    id: 'x',
    title: 'x',
    submit: 'x',
    fields: { file: file({ label: 'A file', accepts: ['csv'] }) },
  })
  const sent = { name: 'people.csv', bytes: new Uint8Array([0xff, 0xfe]) }

  it('is its name and what is in it, byte for byte, or nothing', () => {
    expect(readForm(sending, { file: sent })).toEqual({ ok: true, values: { file: sent } })
    expect(readForm(sending, {})).toEqual({ ok: true, values: {} })
  })
  it.each(['people.csv', ['people.csv']])('that is only a name is none: %j', (typed) =>
    expect(readForm(sending, { file: typed })).toEqual({
      ok: false,
      problems: { file: 'This is no file. Please send it again.' },
    }),
  )
  it('is in no draft, and everything else that was typed is', () =>
    expect(withoutFiles({ file: sent, words: 'Typed', boxes: ['a'] })).toEqual({ words: 'Typed', boxes: ['a'] }))
  it('stands on a page behind a mail as words that say where to send it', () => {
    const drawn = drawOnPage({ form: sending, context: carried({}), answers: {}, problems: {}, key: 'k' }).markup
    expect(drawn).toContain('<legend>A file <small>(optional)</small></legend>')
    expect(drawn).toContain('Please send it to P3 in Slack or Teams.')
    expect(drawn).not.toContain('type="file"')
  })
})
