export { progressLines } from './goal-blocks.ts'
export { ownRefusedCard, ownSentence } from './refusals.ts'
export { goalStateWords, standingLine } from './words.ts'
