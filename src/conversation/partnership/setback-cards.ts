import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { Block } from '../kit/card.ts'
import { nameOf, type OwnPair } from './own-pair.ts'

const setbackWords = {
  declined: 'could not make the times',
  withdrawn: 'withdrew the times',
  cancelled: 'canceled it',
  missed: 'said you did not meet',
  skipped: 'skipped it',
  excused: 'excused you from it',
  reopened: 'reopened it',
  retracted: 'withdrew the log',
  extended: 'gave you more time',
  hostChanged: 'changed the school',
} as const

/** Why the step stands where it does, in the words that were given. */
export const setbackBlocks = (view: OwnPair, step: SeenStep): readonly Block[] => {
  const { last } = step
  if (!last) return []
  const who = last.by === view.me.id ? 'You' : nameOf(view)(last.by)
  const line: Block = { kind: 'text', text: `${who} ${setbackWords[last.what]}.`, quiet: true }
  return last.reason ? [line, { kind: 'quote', text: last.reason, by: who }] : [line]
}
