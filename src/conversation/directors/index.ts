export { receiveFile } from './files.ts'
