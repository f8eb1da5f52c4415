export { showEarlierYear } from './closing.ts'
export { yearSamples } from './samples.ts'
export { setup } from './setup-command.ts'
export { yearOf } from './show-year.ts'
