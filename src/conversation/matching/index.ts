export { isPairs, showPairsFile } from './pairs-file.ts'
export { matchingSamples } from './samples.ts'
