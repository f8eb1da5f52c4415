import { expect, it } from 'vitest'
import { checkCard } from '../../../playground/teams/adaptive-card-limits.ts'
import { cardWith, execute, submit } from './cards.ts'

const withBody = (...body: object[]) => ({ type: 'AdaptiveCard', version: '1.5', body })

it('a sound card has no faults', () => {
  expect(checkCard(cardWith(submit('Send', { verb: 'log' }), execute('Refresh')))).toEqual([])
})

it.each<[string, unknown, RegExp]>([
  ['something that is no card', { type: 'Card' }, /not an object of type AdaptiveCard/],
  ['a version Teams does not draw', { ...cardWith(), version: '1.6' }, /version must be 1.0 to 1.5/],
  ['an unknown element', withBody({ type: 'Carousel.Of.Doom' }), /Unknown element type/],
  ['an unknown action', cardWith({ type: 'Action.Explode', title: 'x' }), /Unknown action type/],
  ['an unknown size', withBody({ type: 'TextBlock', text: 'x', size: 'gigantic' }), /Invalid value/],
  ['two inputs with one id', withBody({ type: 'Input.Text', id: 'a' }, { type: 'Input.Text', id: 'a' }), /twice/],
  ['an input without an id', withBody({ type: 'Input.Text' }), /unique Id/],
  [
    'a required input without a message',
    withBody({ type: 'Input.Date', id: 'd', label: 'D', isRequired: true }),
    /message/i,
  ],
  ['seven buttons in a row', cardWith(...Array.from({ length: 7 }, (_, index) => submit(`B${index}`))), /7 actions/],
  ['more than 25 KB', withBody({ type: 'TextBlock', text: 'x'.repeat(26_000) }), /bytes, more than/],
  ['an image over plain http', withBody({ type: 'Image', url: 'http://example.org/a.png' }), /is not https/],
  ['a script for a link', cardWith({ type: 'Action.OpenUrl', title: 'x', url: 'javascript:alert(1)' }), /the link/],
  ['a toggle of nothing', cardWith({ type: 'Action.ToggleVisibility', title: 'x', targetElements: ['b'] }), /toggled/],
  [
    'a comma in a choice of several',
    withBody({ type: 'Input.ChoiceSet', id: 'c', isMultiSelect: true, choices: [{ title: 'x', value: 'a,b' }] }),
    /comma/,
  ],
])('%s is named', (_what, card, fault) => {
  expect(checkCard(card).join('; ')).toMatch(fault)
})

it('images on this machine and inline images are sound', () => {
  const images = ['http://127.0.0.1:3978/chart.png', 'data:image/png;base64,aGk=', 'https://example.org/a.png']
  expect(checkCard(withBody(...images.map((url) => ({ type: 'Image', url, altText: 'A chart' }))))).toEqual([])
})

it("a card's own data is nobody's business", () => {
  expect(checkCard(cardWith(submit('Send', { type: 'Input.Text', id: 'note' })))).toEqual([])
})
