export { reminderPreviewCard } from './preview-cards.ts'
