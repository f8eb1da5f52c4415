import type { PathRefusal, PathRefusalKind } from '../../core/partnership/refusal.ts'
import { dayInWords } from '../kit/days.ts'
import { stepTitle, TheStep, theStep } from '../kit/steps.ts'
import { lengthInWords } from '../kit/times.ts'

/** Names that a sentence needs, by participant id. */
export interface Names {
  readonly nameOf: (participantId: string) => string
}

type Sentences = {
  readonly [K in PathRefusalKind]: (refusal: Extract<PathRefusal, { kind: K }>, names: Names) => string
}

/** Every refusal of the path as a kind sentence that says what to do. */
const sentences: Sentences = {
  notYours: () => 'I can’t find that in your partnership. It may be over, or the button was meant for someone else.',
  partnersOnly: () => 'Only the two partners can do this. You can follow their dates in your own overview.',
  coordinatorOnly: () => 'Only a coordinator of the department can do this. Press Need help, and they will hear of it.',
  pairNotActive: ({ status }) =>
    status === 'frozen'
      ? 'This partnership is on hold until the coordinator decides how it goes on. What you wrote is kept.'
      : status === 'completed'
        ? 'You have finished all the steps of this partnership, so there is nothing left to plan.'
        : 'This partnership has ended. Your plan, logs and hours are kept.',
  notFrozen: () => 'This partnership is not on hold, so there is nothing to resume.',
  notYetOpen: ({ step, after }) =>
    `${TheStep(step)} opens when ${theStep(after)} is logged. If that has happened already, log it first.`,
  stepDone: ({ step, state }) =>
    state === 'logged'
      ? `${TheStep(step)} is logged already, so there is nothing to plan. You can still change or add to the log.`
      : `${TheStep(step)} was ${state}, so there is nothing to plan. Your coordinator can reopen it.`,
  stepNotDone: ({ step }) => `${TheStep(step)} is still going on, so there is nothing to reopen.`,
  changedMeanwhile: ({ step }) =>
    `${TheStep(step)} changed while you were writing. Your words are still here: please look at what is new, then send again.`,
  nothingOffered: ({ step }) => `No times are on offer for ${theStep(step)} right now. You can offer some yourself.`,
  ownOffer: () => 'These are the times you offered yourself. Your partner picks one, or you can withdraw them.',
  notYourOffer: () => 'These times are your partner’s, so only they can withdraw them. You can decline them instead.',
  offerGone: ({ step }) => `Those times are no longer on offer for ${theStep(step)}. Here is where it stands now.`,
  offerPassed: () => 'That time has passed already. Please pick another one or offer new times.',
  nothingScheduled: ({ step }) => `Nothing is booked for ${theStep(step)}, so there is nothing to cancel.`,
  alreadyPassed: ({ step }) =>
    `The time of ${theStep(step)} has passed. Please log it, or say that the two of you did not meet.`,
  notYetTime: ({ step }) => `${TheStep(step)} has not begun yet. If it can’t happen, cancel it or offer another time.`,
  offerCount: () => 'Please offer one, two or three times.',
  sameTimeTwice: () => 'Two of these times are the same. Please change one or leave it empty.',
  timeInPast: () => 'This time has passed. Please pick one that is still ahead.',
  tooFarAhead: () => 'This is more than a year ahead. Please check the year.',
  hostMissing: () => 'Please say whose school it is.',
  hostFixed: ({ step, hostId, booked }, { nameOf }) =>
    booked
      ? `This visit is booked at ${nameOf(hostId)}’s school. To change schools, cancel it first.`
      : `${TheStep(step)} is at ${nameOf(hostId)}’s school, because the ${step === 'secondVisit' ? 'first' : 'second'} was at the other one.`,
  lengthUnusual: ({ step, minutes, from, to }) =>
    `${lengthInWords(minutes)} is outside the ${lengthInWords(from)} to ${lengthInWords(to)} that P3 recommends for ${theStep(step)}. If it is right, tick “Yes, the length is right” and send again.`,
  lengthImpossible: ({ from, to }) => `Please give a length between ${lengthInWords(from)} and ${lengthInWords(to)}.`,
  dayNotLater: ({ step, dueOn }) => `${TheStep(step)} is due ${dayInWords(dueOn)} already. Please pick a later day.`,
  noHost: ({ step }) => `${TheStep(step)} is at no school, so there is no host to change.`,
  reasonMissing: () => 'Please add a reason, so the others understand.',
  dayInFuture: () => 'That day is still ahead. Please pick the day it happened.',
  dayBeforeMatch: ({ matchedOn }) =>
    `You two were matched on ${dayInWords(matchedOn)}. Please pick that day or a later one.`,
  alreadyLogged: ({ step, byId }, { nameOf }) =>
    `${nameOf(byId)} has logged ${theStep(step)} already. You can add your own part to it.`,
  notLogged: ({ step }) => `${TheStep(step)} is not logged yet. Please log it first.`,
  noLogOfYours: ({ step }) =>
    `You have not written anything about ${theStep(step)} yet, so there is nothing to change.`,
  amendTooLate: ({ days }) =>
    `A log can be changed for ${days} days after it was written. Your coordinator can reopen the step for you.`,
  retractTooLate: ({ step }) =>
    `${stepTitle(step)}: your partner has built on this log already, so it can’t be withdrawn. You can still change it.`,
  partnerGone: () =>
    'One of the two was erased from P3, so this pair can’t go on. End it, and the other can be matched again.',
  notOptional: ({ step }) =>
    `Only the final meeting is optional. If ${theStep(step)} can’t happen, your coordinator can excuse you.`,
}

export const pathSentence = (refusal: PathRefusal, names: Names): string =>
  (sentences[refusal.kind] as (refusal: PathRefusal, names: Names) => string)(refusal, names)
