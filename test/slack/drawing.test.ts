import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMessage, checkView } from '../../playground/slack/block-kit-limits.ts'
import { time } from '../../src/conversation/kit/fields.ts'
import { buildForm } from '../../src/conversation/kit/form.ts'
import { drawCard, drawCardView, drawHome } from '../../src/slack/render/draw-card.ts'
import { drawForm, type SubmittedView, withBanner } from '../../src/slack/render/draw-form.ts'
import { sectionText } from '../../src/slack/render/words.ts'
import { anyButton, carried } from '../any-button.ts'
import { anyCard, anyFilledForm, hostileWords } from './arbitrary.ts'
import { card, opened } from './fake-bot.ts'
import { heldBy, type Json, textsOf } from './shown.ts'

describe('what is drawn', () => {
  it('is within Slack’s limits, whatever the card and wherever it stands', () => {
    fc.assert(
      fc.property(anyCard, (one) => {
        for (const page of drawCard(one)) expect(checkMessage(page)).toEqual([])
        expect(checkView(drawCardView(one))).toEqual([])
        expect(checkView(drawHome(one))).toEqual([])
        const drawn = [...drawCard(one), drawCardView(one), drawHome(one)]
        for (const { blocks } of drawn)
          expect(new Set(blocks.map(({ block_id }) => block_id || '')).size).toBe(blocks.length)
      }),
      { numRuns: 150 },
    )
  })

  it('is within Slack’s limits, whatever the form, what is filled in and what is wrong with it', () => {
    fc.assert(
      fc.property(anyFilledForm, ({ form, answers, problems }) => {
        expect(checkView(drawForm(opened(form, { answers, problems, context: carried({ step: 's1' }) })))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('tells Slack whose time is meant, where only one can be', () => {
    const fields = { at: time({ label: 'At', zone: 'America/New_York' }), start: time({ label: 'Start' }) }
    const form = buildForm({ id: 'when', title: 'When', submit: 'Save', fields })
    expect(JSON.stringify(drawForm(opened(form))).match(/"timezone":"[^"]+"/g)).toEqual([
      '"timezone":"America/New_York"',
    ])
  })

  it('holds what was filled in', () => {
    fc.assert(
      fc.property(anyFilledForm, ({ form, answers }) => {
        const filled = Object.entries(answers).filter(([, answer]) => answer !== undefined)
        expect(heldBy(drawForm(opened(form, { answers })) as unknown as Json)).toEqual(Object.fromEntries(filled))
      }),
      { numRuns: 150 },
    )
  })

  it.each(hostileWords.slice(0, 6))('gives Slack nothing to interpret in %s', (words) => {
    for (const strong of [true, false]) {
      const drawn = drawCard(
        card('Pairs', { blocks: [{ kind: 'entry', text: [{ text: words, strong }], detail: words }] }),
      )
      expect(textsOf(drawn).join('\n').replaceAll(/\s+/g, ' ')).toContain(words.replaceAll(/\s+/g, ' '))
    }
  })

  it('is bold only where bold is safe', () => {
    expect(sectionText([{ text: 'Ana & Ben', strong: true }, { text: ' <next>' }])).toEqual({
      type: 'mrkdwn',
      text: '*Ana &amp; Ben* &lt;next&gt;',
      verbatim: true,
    })
    expect(sectionText([{ text: 'Ana *', strong: true }])).toMatchObject({ type: 'plain_text', text: 'Ana *' })
  })

  it('draws a path with signs and words, and the funnel in aligned bars', () => {
    const drawn = drawCard(
      card('Where you are', {
        blocks: [
          {
            kind: 'path',
            stops: [
              { label: 'First visit', detail: 'Mar 3', state: 'done' },
              { label: 'Call', detail: '', state: 'current' },
            ],
          },
        ],
      }),
    )
    expect(textsOf(drawn).join('')).toContain('✓  First visit (done)  Mar 3\n➜  Call (now)')
  })

  it('keeps the buttons of a Home that has too much on it', () => {
    const blocks = Array.from({ length: 150 }, (_, at) => ({ kind: 'entry' as const, text: `Pair ${at}` }))
    const home = drawHome(card('Pairs', { blocks, actions: [anyButton('Next', 'next', {})] }))
    expect(checkView(home)).toEqual([])
    expect(textsOf(home)).toEqual(expect.arrayContaining(['Next', expect.stringContaining('more than fits')]))
  })

  it('puts one banner over a dialog, however often it is refused', () => {
    const view: SubmittedView = {
      callback_id: 'form:v1',
      title: 'Log',
      private_metadata: '{}',
      blocks: [{ type: 'input', block_id: 'note', element: { type: 'plain_text_input', action_id: 'text' } }],
      values: { note: { text: { type: 'plain_text_input', value: 'typed' } } },
    }
    const once = withBanner(view, card('No'))
    const twice = withBanner({ ...view, blocks: once.blocks as unknown as SubmittedView['blocks'] }, card('Still no'))
    expect(twice.blocks).toHaveLength(2)
    expect(textsOf(twice)).toContain('⚠️ Still no')
    expect(heldBy(twice as unknown as Json)).toEqual({ note: 'typed' })
  })
})
