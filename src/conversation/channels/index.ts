export { ownButtons } from './nudge-card.ts'
