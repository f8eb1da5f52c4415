import { program } from '../../core/partnership/partnership.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { Block } from '../kit/card.ts'
import { stepTitle } from '../kit/steps.ts'
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

/** What a pair's end took with it: nobody canceled it for itself. */
const tookWithIt = ({ pair }: OwnPair, { last }: SeenStep): 'cancelled' | 'withdrawn' | undefined => {
  if (pair.status !== 'ended' || last?.by !== program || last.at.getTime() !== pair.endedAt?.getTime()) return undefined
  return last.what === 'cancelled' || last.what === 'withdrawn' ? last.what : undefined
}

/** Of a pair that has ended: what was booked, for the message that says so. */
export const canceledAtTheEnd = (view: OwnPair): readonly Block[] =>
  view.pair.steps
    .filter((step) => tookWithIt(view, step) === 'cancelled')
    .map(({ kind }) => ({
      kind: 'text',
      text: `${stepTitle(kind)}: what was booked is canceled. Please take it off your calendar if you put it there by hand.`,
    }))

/** Why the step stands where it does, in the words that were given. */
export const setbackBlocks = (view: OwnPair, step: SeenStep): readonly Block[] => {
  const { last } = step
  if (!last) return []
  const taken = tookWithIt(view, step)
  if (taken)
    return [
      {
        kind: 'text',
        text: taken === 'cancelled' ? 'What was booked is canceled.' : 'The times that were offered are withdrawn.',
        quiet: true,
      },
    ]
  const who = last.by === view.me.id ? 'You' : nameOf(view)(last.by)
  const line: Block = { kind: 'text', text: `${who} ${setbackWords[last.what]}.`, quiet: true }
  return last.reason ? [line, { kind: 'quote', text: last.reason, by: who }] : [line]
}
