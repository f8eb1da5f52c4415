export { timeOfDay } from './cards.ts'
