export { ownRefusedCard, ownSentence } from './refusals.ts'
