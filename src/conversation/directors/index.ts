export { receiveDirectorsFile } from './files.ts'
