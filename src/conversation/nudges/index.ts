export { nudgePreviewCard } from './preview-cards.ts'
export { nudgeSamples } from './samples.ts'
