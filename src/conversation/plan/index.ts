export { progressLines } from './goal-blocks.ts'
export { ownRefusedCard, ownSentence } from './refusals.ts'
export { planSamples } from './samples.ts'
export { goalStateWords, indicatorName, readersLine, standingLine } from './words.ts'
