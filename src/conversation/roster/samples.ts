import { titled } from '../../core/directors/titled.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { dayInWords } from '../kit/days.ts'
import { invitationCard } from './cards.ts'

/** Messages to somebody who is made up. */
export const rosterSamples = {
  invitation: ({ cycle, now }: { readonly cycle: Cycle; readonly now: Date }) =>
    invitationCard({
      cycle,
      nominatedBy: `Your ${titled('director of schools')}`,
      participantId: 'example',
      answerBy: dayInWords(now.toISOString().slice(0, 10)),
      reminds: false,
    }),
} as const
