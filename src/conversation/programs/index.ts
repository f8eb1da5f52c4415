export { markCard } from './mark.ts'
export { createOneBot, metIn, type ProgramDoor } from './one-bot.ts'
