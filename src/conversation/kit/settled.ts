import type { Card } from './card.ts'
import { say } from './say.ts'

/** In place of a message whose question has been answered, by this person or by someone else. */
export const settledCard: Card = {
  title: 'This has been taken care of.',
  blocks: [{ kind: 'text', text: 'Nothing is left to do here.', quiet: true }],
  actions: [say('See where things stand', 'status')],
}

/** In place of a status that was asked for again. */
export const newerStatusCard: Card = {
  title: 'There is a newer status below.',
  blocks: [{ kind: 'text', text: 'That one says how things stand now.', quiet: true }],
}

/** In place of a reminder that was sent again. */
export const overtakenCard: Card = {
  title: 'There is a newer reminder below.',
  blocks: [{ kind: 'text', text: 'Please answer that one: it says how things stand now.', quiet: true }],
}
