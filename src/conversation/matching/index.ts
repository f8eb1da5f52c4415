export { isPairs, showPairsFile } from './pairs-file.ts'
