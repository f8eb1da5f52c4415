export { receiveDirectorsFile } from './files.ts'
export { directorSamples } from './samples.ts'
