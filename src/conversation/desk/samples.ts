import { type SampleDeps, sampleLine } from '../partnership/index.ts'
import { digestCard, helpAskedCard } from './alert-cards.ts'
import { officeMessageCard } from './errand-cards.ts'

const DAY = 86_400_000

/** Messages of and to the office, about a pair that is made up. */
export const deskSamples = {
  officeMessage: () =>
    officeMessageCard({
      ok: true,
      words: 'How is it going? Please write to me if a date is hard to find.',
      by: 'Casey Example',
      answersHelp: false,
    }),
  helpAsked: (deps: SampleDeps) =>
    helpAskedCard({ helpId: 'example', byName: 'Alex Example', pair: sampleLine(deps), step: 'firstVisit' }),
  coordinatorDigest: (deps: SampleDeps) => {
    const { cycle, now } = deps
    const answers = { joined: 108, declined: 4, invited: 11 }
    return digestCard({
      ...{ since: new Date(now.getTime() - DAY), now, timeZone: cycle.program.timeZone },
      ...{ escalated: { total: 1, first: [sampleLine(deps)] }, helpAsked: 1, frozen: 0, unreachable: 2, answers },
    })
  },
} as const
