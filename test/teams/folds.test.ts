import { describe, expect, it } from 'vitest'
import { checkCard } from '../../playground/teams/adaptive-card-limits.ts'
import { checkedIn } from '../../playground/teams/checked.ts'
import { choices, optional } from '../../src/conversation/kit/fields.ts'
import { type Answers, buildForm, type Problems } from '../../src/conversation/kit/form.ts'
import { readAnswers } from '../../src/teams/inbound/read-answers.ts'
import { drawForm } from '../../src/teams/render/draw-form.ts'
import { opened } from '../slack/fake-bot.ts'

type Node = { readonly [property: string]: unknown }
const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null) return []
  return [value as Node, ...Object.values(value).flatMap(nodesIn)]
}
const folded = (card: unknown) => nodesIn(card).filter(({ isVisible }) => isVisible === false)
const inputsIn = (card: unknown) => nodesIn(card).filter(({ type }) => type === 'Input.ChoiceSet')
/** The values of the boxes that can be seen. */
const seen = (card: unknown): string[] => {
  const hidden = new Set(folded(card).flatMap(inputsIn))
  return inputsIn(card)
    .filter((input) => !hidden.has(input))
    .flatMap((input) => (input.choices as { value: string }[]).map(({ value }) => value))
}

const numbered = (count: number, groups: readonly string[]) =>
  Array.from({ length: count }, (_, at) => {
    const group = groups[Math.floor((at * groups.length) / count)]
    return { value: `v${at}`, label: `Choice ${at}`, ...(group && { group }) }
  })
const form = (count: number, groups: readonly string[] = []) =>
  buildForm({
    id: 'f',
    title: 'Form',
    submit: 'Send',
    fields: {
      touched: choices({ label: 'Indicators you touched on', choices: numbered(count, groups) }),
      other: optional(choices({ label: 'Others', choices: numbered(count, groups) })),
    },
  })
const standards = ['Leadership', 'Culture', 'Learning', 'Resources']
const drawn = (of: ReturnType<typeof form>, more: { answers?: Answers; problems?: Problems } = {}) =>
  drawForm(opened(of, more), 'dialog')

describe('a long list of boxes in Teams', () => {
  it('is one row a group, and no box is seen before somebody opens one', () => {
    const card = drawn(form(17, standards))
    expect(seen(card)).toEqual([])
    expect(folded(card)).toHaveLength(8)
    expect(checkCard(card)).toEqual([])
  })

  it('shows what is checked, with its group', () => {
    const card = drawn(form(16, standards), { answers: { touched: ['v5'] } })
    expect(seen(card)).toEqual(['v4', 'v5', 'v6', 'v7'])
  })

  it('without groups, is one row, or what is checked and a row for the rest', () => {
    expect(folded(drawn(form(50)))).toHaveLength(2)
    const card = drawn(form(50), { answers: { touched: ['v49', 'v7'] } })
    expect(seen(card)).toEqual(['v7', 'v49'])
    expect(JSON.stringify(card)).toContain('48 more to choose from')
  })

  it('comes back as one answer, from whichever of its rows', () => {
    for (const [of, picked] of [
      [form(17, standards), ['v1', 'v16']],
      [form(50), ['v3', 'v40']],
    ] as const) {
      const sent = checkedIn(drawn(of), 'touched', picked)
      expect(readAnswers({ ...sent, 'other.0': '' }, ['touched', 'other'])).toEqual({
        touched: picked,
        other: undefined,
      })
    }
  })

  it('takes a number behind a dot for one of its rows alone, and nothing else', () => {
    expect(readAnswers({ 'touched.x': 'a,b', 'touchedby.1': 'c', 'touched.1': 'd' }, ['touched'])).toEqual({
      'touched.x': 'a,b',
      'touchedby.1': 'c',
      touched: ['d'],
    })
  })

  it('is open when something is wrong with it, and never required behind a fold', () => {
    const wrong = drawn(form(17, standards), { problems: { touched: 'Please pick at least one.' } })
    expect(new Set(seen(wrong)).size).toBe(17)
    expect(
      folded(drawn(form(17)))
        .flatMap(inputsIn)
        .filter(({ isRequired }) => isRequired),
    ).toEqual([])
  })

  it('stands open while it is short', () => {
    expect(seen(drawn(form(10)))).toHaveLength(20)
    expect(folded(drawn(form(10)))).toEqual([])
  })
})
