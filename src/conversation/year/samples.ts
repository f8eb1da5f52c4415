import { type SampleDeps, samplePair } from '../partnership/index.ts'
import { stillOpenCard } from './closing-cards.ts'
import { goesOnCard, yearEndsCard, yearWithoutPartnerCard } from './year-ends-cards.ts'

/** The last day in the example of `texts.closing`. */
const lastDay = '2027-05-28'

/** Messages about the end of this year, to people who are made up. */
export const yearSamples = {
  closing: (deps: SampleDeps) => yearEndsCard(samplePair(deps, 'secondVisit').view, lastDay),
  yearWithoutPartner: ({ cycle }: SampleDeps) => yearWithoutPartnerCard(cycle, false),
  goesOn: (deps: SampleDeps) => {
    const { view } = samplePair(deps)
    return goesOnCard({ both: true, until: deps.cycle.endsOn, otherName: view.other.name })
  },
  yearStillOpen: ({ cycle }: SampleDeps) => {
    const open = { pairs: 3, at: { secondVisit: 2, finalMeeting: 1 }, booked: 0, invited: 12, help: 1 }
    return stillOpenCard(cycle, { underWay: 4, goingOn: 1, open })
  },
} as const
