import { filled, type SampleDeps, samplePair } from '../partnership/index.ts'
import { nudgeCard } from './nudge-cards.ts'

/** Reminders, of a pair that is made up. */
export const nudgeSamples = {
  nudge: (deps: SampleDeps) => {
    const { view, step } = samplePair(deps)
    return filled(nudgeCard(view, step), view, step)
  },
} as const
