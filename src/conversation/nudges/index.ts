export { nudgePreviewCard } from './preview-cards.ts'
