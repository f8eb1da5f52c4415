import type { StepKind } from '../../core/partnership/partnership.ts'

/** How the steps are called in a list and in a sentence. */
const names: Record<StepKind, readonly [title: string, inSentence: string]> = {
  firstVisit: ['First visit', 'the first visit'],
  call: ['Follow-up call', 'the follow-up call'],
  secondVisit: ['Second visit', 'the second visit'],
  finalMeeting: ['Final meeting', 'the final meeting'],
}

export const stepTitle = (kind: StepKind): string => names[kind][0]
export const theStep = (kind: StepKind): string => names[kind][1]
const nouns: Record<StepKind, string> = {
  firstVisit: 'visit',
  call: 'call',
  secondVisit: 'visit',
  finalMeeting: 'meeting',
}
/** As short as a button needs it: visit, call, meeting. */
export const stepNoun = (kind: StepKind): string => nouns[kind]
/** To one of the two: your first visit. */
export const yourStep = (kind: StepKind): string => `your${names[kind][1].slice(3)}`
/** At the start of a sentence. */
export const TheStep = (kind: StepKind): string => `T${names[kind][1].slice(1)}`
