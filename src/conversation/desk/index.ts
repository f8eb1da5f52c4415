export { pairEntry } from './list-cards.ts'
export { deskSamples } from './samples.ts'
export { showBoard } from './show-board.ts'
export { showFunnel, showPairsNamed, showPairsOf } from './show-desk.ts'
