import { createHash } from 'node:crypto'
import type { Card } from '../chat/card.ts'

/** Tells whether a card now draws differently than when it was sent, without keeping its words. */
export const fingerprint = (card: Card): string =>
  createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 22)
