import type { Card } from '../card.ts'

/** In place of a message whose question has been answered, by this person or by someone else. */
export const settledCard: Card = {
  title: 'This has been taken care of.',
  blocks: [
    { kind: 'text', text: 'Nothing is left to do here. Type /p3 status to see where things stand.', quiet: true },
  ],
}
