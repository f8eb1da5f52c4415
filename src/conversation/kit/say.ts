import type { Action } from './card.ts'

/** A button that stands for typed words: what it does can also be asked for by writing. */
export const say = (label: string, words: string, style?: 'primary'): Action => ({
  kind: 'do',
  label,
  verb: 'say',
  context: { words },
  ...(style && { style }),
})
