export { pairEntry } from './list-cards.ts'
export { showFunnel } from './show-desk.ts'
