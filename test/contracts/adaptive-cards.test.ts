import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMessage, checkView } from '../../playground/slack/block-kit-limits.ts'
import type { Card } from '../../src/conversation/kit/card.ts'
import { choice } from '../../src/conversation/kit/fields.ts'
import { buildForm } from '../../src/conversation/kit/form.ts'
import * as ownOfSlack from '../../src/slack/render/cards.ts'
import { drawCardView, drawCard as drawOnSlack } from '../../src/slack/render/draw-card.ts'
import { adaptiveCard } from '../../src/teams/render/adaptive-card.ts'
import * as ownOfTeams from '../../src/teams/render/cards.ts'
import type { Drawing } from '../../src/teams/render/draw-actions.ts'
import { drawCard } from '../../src/teams/render/draw-card.ts'
import { drawForm } from '../../src/teams/render/draw-form.ts'
import { messagesOf } from '../../src/teams/render/messages.ts'
import { carried } from '../any-button.ts'
import { anyCard, anyFilledForm } from '../slack/arbitrary.ts'
import { opened } from '../slack/fake-bot.ts'
import { adaptiveCardFaults, deviations, faultsAsPublished } from './adaptive-cards.ts'

let keys = 0
const drawings: Drawing[] = (['message', 'dialog'] as const).flatMap((surface) =>
  (['dialog', 'card'] as const).map((forms) => ({ surface, forms, newKey: () => `k${++keys}` })),
)
const long = buildForm({
  id: 'who',
  title: 'Who',
  submit: 'Send',
  fields: {
    one: choice({
      label: 'Who',
      choices: Array.from({ length: 150 }, (_, n) => ({ value: `v${n}`, label: `Person ${n}` })),
    }),
  },
})

describe('by Microsoft’s own schema of Adaptive Cards 1.5', () => {
  it('any card is valid, in a chat and in a dialog', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        for (const drawing of drawings)
          for (const page of drawCard(card, drawing)) expect(adaptiveCardFaults(page)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('any form is valid, as a dialog, as a card and as the button that offers it', () => {
    fc.assert(
      fc.property(anyFilledForm, ({ form, answers, problems }) => {
        const reply = {
          kind: 'form' as const,
          opened: opened(form, { answers, problems, context: carried({ s: '1' }) }),
        }
        for (const shown of ['dialog', 'card'] as const)
          expect(adaptiveCardFaults(drawForm(reply.opened, shown))).toEqual([])
        for (const drawing of drawings)
          for (const { attachments } of messagesOf(reply, drawing))
            for (const { content } of attachments ?? []) expect(adaptiveCardFaults(content)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('a list that is searched by typing is valid', () => {
    expect(adaptiveCardFaults(drawForm(opened(long), 'dialog'))).toEqual([])
  })

  it('what each adapter says by itself is valid, on its own platform', () => {
    const cardsOf = (own: object): Card[] =>
      Object.values(own)
        .map((one) => (typeof one === 'function' ? one('size', 'https://p3.example.gov/files/1') : one))
        .filter((one): one is Card => typeof one === 'object' && one !== null && 'blocks' in one)
    const [onSlack, onTeams] = [cardsOf(ownOfSlack), cardsOf(ownOfTeams)]
    expect(onSlack.length).toBeGreaterThan(6)
    expect(onTeams.length).toBeGreaterThan(6)
    for (const card of onSlack)
      expect([...drawOnSlack(card).flatMap(checkMessage), ...checkView(drawCardView(card))], card.title).toEqual([])
    for (const card of onTeams)
      for (const drawing of drawings)
        for (const page of drawCard(card, drawing)) expect(adaptiveCardFaults(page), card.title).toEqual([])
  })

  it('what the schema forbids is told', () => {
    expect(adaptiveCardFaults({ ...adaptiveCard('x', []), colour: 'red' })).not.toEqual([])
    expect(adaptiveCardFaults(adaptiveCard('x', [{ type: 'Input.ChoiceSet', id: 'a', style: 'filterd' }]))).not.toEqual(
      [],
    )
  })

  it('each deviation is needed: as it was published, the schema refuses what Microsoft documents', () => {
    const needs = (card: unknown) => expect(faultsAsPublished(card)).not.toEqual([])
    needs(adaptiveCard('x', []))
    needs({ ...drawForm(opened(long), 'dialog'), msteams: undefined })
    expect(deviations.every(([, , , source]) => source.includes('https://learn.microsoft.com/'))).toBe(true)
  })

  it('a card says what it is where it can’t be drawn, and aloud, and nobody’s name becomes markup there', () => {
    const card = adaptiveCard('Visit with <b>Ana</b> [x](https://evil.example) & *Ben*', [])
    expect(card).toMatchObject({ $schema: 'http://adaptivecards.io/schemas/adaptive-card.json' })
    expect(card.speak).toBe('Visit with b Ana /b x (https://evil.example) Ben')
    expect(String(card.fallbackText)).toMatch(/^Visit with .*please update Teams/)
  })
})
