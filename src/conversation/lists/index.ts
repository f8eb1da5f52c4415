export { receiveListFile } from './files.ts'
