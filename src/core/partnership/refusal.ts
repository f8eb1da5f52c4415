import type { PartnershipStatus, StepKind, StepState } from './partnership.ts'

/** Why a request about a pair was not carried out, with the facts that its sentence needs. chat/refusals has the sentences. */
export type PathRefusal =
  /** Nobody to this pair: not even that it exists is said. */
  | { readonly kind: 'notYours' }
  | { readonly kind: 'partnersOnly' }
  | { readonly kind: 'coordinatorOnly' }
  | { readonly kind: 'pairNotActive'; readonly status: PartnershipStatus }
  | { readonly kind: 'notFrozen'; readonly status: PartnershipStatus }
  | { readonly kind: 'notYetOpen'; readonly step: StepKind; readonly after: StepKind }
  | { readonly kind: 'stepDone'; readonly step: StepKind; readonly state: StepState }
  | { readonly kind: 'stepNotDone'; readonly step: StepKind }
  /** Somebody else changed it between seeing and answering. */
  | { readonly kind: 'changedMeanwhile'; readonly step: StepKind }
  | { readonly kind: 'nothingOffered'; readonly step: StepKind }
  | { readonly kind: 'ownOffer'; readonly step: StepKind }
  | { readonly kind: 'notYourOffer'; readonly step: StepKind }
  | { readonly kind: 'offerGone'; readonly step: StepKind }
  | { readonly kind: 'offerPassed'; readonly step: StepKind }
  | { readonly kind: 'nothingScheduled'; readonly step: StepKind }
  | { readonly kind: 'alreadyPassed'; readonly step: StepKind }
  | { readonly kind: 'notYetTime'; readonly step: StepKind; readonly startsAt: Date }
  | { readonly kind: 'offerCount'; readonly step: StepKind }
  | { readonly kind: 'sameTimeTwice'; readonly step: StepKind }
  | { readonly kind: 'timeInPast'; readonly step: StepKind; readonly index: number }
  | { readonly kind: 'tooFarAhead'; readonly step: StepKind; readonly index: number }
  | { readonly kind: 'hostMissing'; readonly step: StepKind }
  /** `booked`: there, and else by the other visit. */
  | { readonly kind: 'hostFixed'; readonly step: StepKind; readonly hostId: string; readonly booked?: true }
  | {
      readonly kind: 'lengthUnusual'
      readonly step: StepKind
      readonly minutes: number
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'lengthImpossible'; readonly step: StepKind; readonly from: number; readonly to: number }
  | { readonly kind: 'reasonMissing' }
  | { readonly kind: 'dayNotLater'; readonly step: StepKind; readonly dueOn: string }
  | { readonly kind: 'noHost'; readonly step: StepKind }
  | { readonly kind: 'dayInFuture'; readonly step: StepKind }
  | { readonly kind: 'dayBeforeMatch'; readonly step: StepKind; readonly matchedOn: string }
  | { readonly kind: 'alreadyLogged'; readonly step: StepKind; readonly byId: string }
  | { readonly kind: 'notLogged'; readonly step: StepKind }
  | { readonly kind: 'noLogOfYours'; readonly step: StepKind }
  | { readonly kind: 'amendTooLate'; readonly step: StepKind; readonly days: number }
  | { readonly kind: 'retractTooLate'; readonly step: StepKind }
  /** One of the two was erased: there is nobody to go on with. */
  | { readonly kind: 'partnerGone' }
  | { readonly kind: 'notOptional'; readonly step: StepKind }

export type PathRefusalKind = PathRefusal['kind']
