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
/** At the start of a sentence. */
export const TheStep = (kind: StepKind): string => `T${names[kind][1].slice(1)}`
