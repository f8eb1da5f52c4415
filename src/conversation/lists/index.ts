export { showLists } from './action-handlers.ts'
export { receiveListFile } from './files.ts'
