export { showNomineesNamed } from './action-handlers.ts'
export { receiveDirectorsFile } from './files.ts'
export { directorSamples } from './samples.ts'
