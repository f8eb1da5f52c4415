import type { Card } from './card.ts'

/** In place of a message whose question has been answered, by this person or by someone else. */
export const settledCard: Card = {
  title: 'This has been taken care of.',
  blocks: [
    { kind: 'text', text: 'Nothing is left to do here. Type /p3 status to see where things stand.', quiet: true },
  ],
}

/** In place of a reminder that was sent again. */
export const overtakenCard: Card = {
  title: 'There is a newer reminder below.',
  blocks: [{ kind: 'text', text: 'Please answer that one: it says how things stand now.', quiet: true }],
}
