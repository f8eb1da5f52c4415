import { filled, type SampleDeps, samplePair } from '../partnership/index.ts'
import { nudgeCard } from './nudge-cards.ts'
import { ownReminderCard } from './own-reminder-cards.ts'

/** Reminders, of a pair that is made up. */
export const nudgeSamples = {
  nudge: (deps: SampleDeps) => {
    const { view, step } = samplePair(deps)
    return filled(nudgeCard(view, step), view, step)
  },
  ownReminder: ({ now }: SampleDeps) => {
    const words = 'Sit in on a leadership team meeting again'
    return ownReminderCard([{ id: 'example', words, remindOn: now.toISOString().slice(0, 10), state: 'open' }])
  },
} as const
