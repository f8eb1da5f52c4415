import type { LogEntry, Offer, StepKind, StepLog } from './partnership.ts'

interface OnStep {
  readonly step: StepKind
  readonly at: Date
}

/** What happened to a pair. `by` is a partner's id, or `program`. */
export type Event =
  | (OnStep & {
      readonly kind: 'timesOffered'
      readonly by: string
      readonly round: number
      readonly offers: readonly Offer[]
      readonly hostId?: string
      readonly agenda: readonly string[]
      readonly agendaOther?: string
      readonly place?: string
      readonly note?: string
      /** The booked time stands until the answer. */
      readonly keepsAppointment: boolean
    })
  | (OnStep & { readonly kind: 'timeAccepted'; readonly by: string; readonly offerId: string })
  | (OnStep & { readonly kind: 'timesDeclined'; readonly by: string; readonly reason: string })
  | (OnStep & { readonly kind: 'timesWithdrawn'; readonly by: string })
  | (OnStep & { readonly kind: 'visitCancelled'; readonly by: string; readonly reason?: string })
  /** What was booked ahead comes to nothing by itself: it was logged, and so has taken place already. */
  | (OnStep & { readonly kind: 'bookingReleased'; readonly by: string })
  | (OnStep & { readonly kind: 'visitMissed'; readonly by: string; readonly reason?: string })
  | (OnStep & { readonly kind: 'stepLogged'; readonly log: StepLog; readonly hostId?: string })
  | (OnStep & { readonly kind: 'logAdded'; readonly log: StepLog })
  | (OnStep & {
      readonly kind: 'logAmended'
      readonly logId: string
      readonly by: string
      readonly before: LogEntry
      readonly entry: LogEntry
    })
  | (OnStep & { readonly kind: 'logRetracted'; readonly logId: string; readonly by: string })
  | (OnStep & { readonly kind: 'stepSkipped'; readonly by: string; readonly reason?: string })
  /** `withYear`: at the end of the year, of which the message that all is done tells. */
  | (OnStep & { readonly kind: 'stepExcused'; readonly reason: string; readonly withYear?: true })
  | (OnStep & { readonly kind: 'stepReopened'; readonly reason: string; readonly dueOn: string })
  | (OnStep & { readonly kind: 'stepOpened'; readonly dueOn: string; readonly hostId?: string })
  | (OnStep & { readonly kind: 'dueMoved'; readonly dueOn: string; readonly reason: string })
  | (OnStep & { readonly kind: 'hostChanged'; readonly hostId: string; readonly reason: string })
  /** An earlier step was reopened before anything happened here. */
  | (OnStep & { readonly kind: 'stepClosed' })
  | { readonly kind: 'frozen'; readonly at: Date; readonly by: string; readonly reason: string }
  | { readonly kind: 'resumed'; readonly at: Date }
  | { readonly kind: 'ended'; readonly at: Date; readonly reason: string }
  | { readonly kind: 'completed'; readonly at: Date }
  /** A partner leads another school now. `was`: the name of the one before. */
  | { readonly kind: 'schoolChanged'; readonly at: Date; readonly partnerId: string; readonly was: string }

export type EventKind = Event['kind']
export type EventOf<K extends EventKind> = Extract<Event, { kind: K }>
