import { describe, expect, it } from 'vitest'
import { checkBlocks, checkMessage, checkView } from '../../../playground/slack/block-kit-limits.ts'

const plain = (text: string) => ({ type: 'plain_text', text })
const section = (text: string, more = {}) => ({ type: 'section', text: { type: 'mrkdwn', text }, ...more })
const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ text: plain(`o${index}`), value: `v${index}` }))
const input = (element: object, more = {}) => ({
  type: 'input',
  block_id: 'b',
  label: plain('Label'),
  element,
  ...more,
})
const modal = (blocks: object[], more = {}) => ({
  type: 'modal',
  title: plain('Title'),
  submit: plain('Save'),
  blocks,
  ...more,
})
const button = (more = {}) => ({ type: 'button', action_id: 'a', text: plain('Go'), ...more })
const long = (length: number) => 'x'.repeat(length)

describe('what Slack accepts passes', () => {
  it.each([
    ['fifty blocks in a message', Array.from({ length: 50 }, () => section('a')), 'message'],
    ['a hundred in App Home', Array.from({ length: 100 }, () => ({ type: 'divider' })), 'home'],
    ['text of exactly 3,000 characters', [section(long(3000))], 'message'],
    ['emoji counted as one character each', [{ type: 'header', text: plain('🎉'.repeat(150)) }], 'message'],
    [
      'the same action id in two blocks',
      [section('a', { accessory: button() }), section('b', { accessory: button() })],
      'home',
    ],
    [
      'an option chosen at first',
      [input({ type: 'static_select', options: options(3), initial_option: options(3)[1] })],
      'modal',
    ],
  ] as const)('%s', (_name, blocks, surface) => {
    expect(checkBlocks(blocks, surface)).toEqual([])
  })
})

describe('what Slack refuses is refused, with the place', () => {
  it.each([
    ['51 blocks', Array.from({ length: 51 }, () => ({ type: 'divider' })), 'message', '/blocks]'],
    ['empty text', [section('')], 'message', '/blocks/0/text/text'],
    ['text of 3,001', [section(long(3001))], 'message', '/blocks/0/text/text'],
    ['a section of nothing', [{ type: 'section' }], 'message', '/blocks/0]'],
    [
      'eleven fields',
      [{ type: 'section', fields: Array.from({ length: 11 }, () => plain('a')) }],
      'message',
      '/fields',
    ],
    ['a field of 2,001', [{ type: 'section', fields: [plain(long(2001))] }], 'message', '/fields/0/text'],
    ['a header of 151', [{ type: 'header', text: plain(long(151)) }], 'message', '/text/text'],
    ['a header in mrkdwn', [{ type: 'header', text: { type: 'mrkdwn', text: 'a' } }], 'message', '/text/type'],
    [
      '26 actions',
      [{ type: 'actions', elements: Array.from({ length: 26 }, (_, index) => button({ action_id: `${index}` })) }],
      'message',
      '/elements',
    ],
    ['no action', [{ type: 'actions', elements: [] }], 'message', '/elements'],
    [
      'eleven parts of context',
      [{ type: 'context', elements: Array.from({ length: 11 }, () => plain('a')) }],
      'message',
      '/elements',
    ],
    [
      'a button of 76',
      [section('a', { accessory: button({ text: plain(long(76)) }) })],
      'message',
      '/accessory/text/text',
    ],
    ['a value of 2,001', [section('a', { accessory: button({ value: long(2001) }) })], 'message', '/accessory/value'],
    [
      'a link that is none',
      [section('a', { accessory: button({ url: 'javascript:alert(1)' }) })],
      'message',
      '/accessory/url',
    ],
    ['101 options', [input({ type: 'static_select', options: options(101) })], 'modal', '/options'],
    [
      'an option value of 76',
      [input({ type: 'static_select', options: [{ text: plain('a'), value: long(76) }] })],
      'modal',
      '/value',
    ],
    [
      'two equal values',
      [input({ type: 'radio_buttons', options: [...options(1), ...options(1)] })],
      'modal',
      '/value',
    ],
    ['eleven checkboxes', [input({ type: 'checkboxes', options: options(11) })], 'modal', '/options'],
    [
      'six in an overflow',
      [section('a', { accessory: { type: 'overflow', options: options(6) } })],
      'message',
      '/options',
    ],
    [
      'a first choice not offered',
      [input({ type: 'static_select', options: options(2), initial_option: options(3)[2] })],
      'modal',
      '/initial_option',
    ],
    [
      'a placeholder of 151',
      [input({ type: 'plain_text_input', placeholder: plain(long(151)) })],
      'modal',
      '/placeholder',
    ],
    ['max_length above 3,000', [input({ type: 'plain_text_input', max_length: 3001 })], 'modal', '/max_length'],
    [
      'more at first than max_length',
      [input({ type: 'plain_text_input', max_length: 3, initial_value: 'four' })],
      'modal',
      '/initial_value',
    ],
    [
      'a number that is a number',
      [input({ type: 'number_input', is_decimal_allowed: false, initial_value: 3 })],
      'modal',
      '/initial_value',
    ],
    ['30 February', [input({ type: 'datepicker', initial_date: '2026-02-30' })], 'modal', '/initial_date'],
    ['25 o’clock', [input({ type: 'timepicker', initial_time: '25:00' })], 'modal', '/initial_time'],
    ['a file field in App Home', [input({ type: 'file_input' })], 'home', '/element/type'],
    [
      'a confirmation of 301',
      [section('a', { accessory: button({ confirm: { text: plain(long(301)) } }) })],
      'message',
      '/confirm/text',
    ],
    [
      'a block id twice',
      [section('a', { block_id: 'x' }), section('b', { block_id: 'x' })],
      'message',
      '/blocks/1/block_id',
    ],
    [
      'an action id twice in one block',
      [{ type: 'actions', elements: [button(), button()] }],
      'message',
      '/elements/1/action_id',
    ],
    ['an unknown block', [{ type: 'marquee' }], 'message', '/blocks/0/type'],
    ['markdown in a dialog', [{ type: 'markdown', text: 'a' }], 'modal', '/blocks/0/type'],
    [
      'a table of 21 columns',
      [{ type: 'table', rows: [Array.from({ length: 21 }, () => ({ type: 'raw_text', text: 'a' }))] }],
      'message',
      '/rows/0',
    ],
  ] as const)('%s', (_name, blocks, surface, pointer) => {
    const faults = checkBlocks(blocks, surface)
    expect(faults).not.toEqual([])
    expect(faults.join('\n')).toContain(pointer)
  })
})

describe('views and messages as a whole', () => {
  it.each([
    ['a title of 25', modal([], { title: plain(long(25)) }), '/view/title'],
    ['inputs without submit', { ...modal([input({ type: 'plain_text_input' })]), submit: undefined }, '/view/submit'],
    ['private metadata of 3,001', modal([], { private_metadata: long(3001) }), '/view/private_metadata'],
    ['a callback id of 256', modal([], { callback_id: long(256) }), '/view/callback_id'],
    ['101 blocks', modal(Array.from({ length: 101 }, () => ({ type: 'divider' }))), '/view/blocks'],
    ['more than 250 KB', modal(Array.from({ length: 100 }, () => section(long(3000)))), 'view_too_large'],
    ['something that is no view', 'modal', '/view'],
  ])('%s is refused', (_name, view, pointer) => {
    expect(checkView(view).join('\n')).toContain(pointer)
  })

  it('a right dialog passes', () => {
    expect(checkView(modal([input({ type: 'plain_text_input', action_id: 'v' })]))).toEqual([])
  })

  it('a message of nothing, and one whose blocks hold too much text in all, are refused', () => {
    expect(checkMessage({}).join()).toContain('no_text')
    expect(checkMessage({ text: 'a', blocks: Array.from({ length: 4 }, () => section(long(2900))) }).join()).toContain(
      'msg_blocks_too_long',
    )
    expect(checkMessage({ text: 'a', blocks: Array.from({ length: 3 }, () => section(long(3000))) })).toEqual([])
  })
})
