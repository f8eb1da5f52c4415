import { button, defineAction, id } from './action.ts'
import type { Action } from './card.ts'

/** Stands for typed words: what it does can also be asked for by writing. The bot reads the words as it reads a command. */
export const saying = defineAction({ id: 'say', context: { words: id }, effect: 'reads' })

export const say = (label: string, words: string, style?: 'primary'): Action =>
  button(saying, { words }, label, { style })
