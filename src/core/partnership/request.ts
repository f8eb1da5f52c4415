import type { Appointment, LogEntry, StepKind } from './partnership.ts'

interface OfferedTime extends Appointment {
  readonly id: string
}

interface OnStep {
  readonly step: StepKind
  /** `markOf` the step as the person saw it; when given, an answer to something that has changed since is refused. */
  readonly seen?: string
}

/** Everything that can be asked of a pair. Ids are made by whoever asks. */
export type PathRequest =
  /** Offers times: the first, as a counter-offer, or to move what is booked. */
  | (OnStep & {
      readonly kind: 'propose'
      readonly offers: readonly OfferedTime[]
      readonly hostId?: string
      readonly agenda: readonly string[]
      readonly agendaOther?: string
      readonly place?: string
      readonly note?: string
      /** The person was asked about an unusual length and means it. */
      readonly sure?: boolean
    })
  | (OnStep & { readonly kind: 'accept'; readonly offerId: string })
  | (OnStep & { readonly kind: 'decline'; readonly reason: string })
  | (OnStep & { readonly kind: 'withdraw' })
  | (OnStep & { readonly kind: 'cancel'; readonly reason: string })
  /** The time came and nobody met. */
  | (OnStep & { readonly kind: 'miss'; readonly reason?: string })
  | (OnStep & {
      readonly kind: 'log'
      readonly logId: string
      readonly entry: LogEntry
      /** Whose school it was, for a visit nobody scheduled. */
      readonly hostId?: string
      readonly sure?: boolean
    })
  /** The other partner's own part. Day, length and activities are the first log's. */
  | (OnStep & { readonly kind: 'add'; readonly logId: string; readonly entry: AddedPart })
  | (OnStep & { readonly kind: 'amend'; readonly entry: LogEntry; readonly sure?: boolean })
  /** Takes back a log sent by accident. */
  | (OnStep & { readonly kind: 'retract' })
  | (OnStep & { readonly kind: 'skip'; readonly reason?: string })
  | (OnStep & { readonly kind: 'reopen'; readonly reason: string })
  | (OnStep & { readonly kind: 'excuse'; readonly reason: string })
  | (OnStep & {
      readonly kind: 'logOnBehalf'
      readonly logId: string
      readonly authorId: string
      readonly entry: LogEntry
      readonly hostId?: string
      readonly reason: string
    })
  /** A later day by which it is due. */
  | (OnStep & { readonly kind: 'extend'; readonly dueOn: string; readonly reason: string })
  | (OnStep & { readonly kind: 'changeHost'; readonly hostId: string; readonly reason: string })
  /** A partner is at another school of their district. `was`: the name of the one before. */
  | { readonly kind: 'changeSchool'; readonly partnerId: string; readonly was: string }
  | { readonly kind: 'freeze'; readonly reason: string }
  | { readonly kind: 'resume' }
  | { readonly kind: 'end'; readonly reason: string }
  /** Excuses the pair from whatever is not done: it is finished with what it did. */
  | { readonly kind: 'excuseRest'; readonly reason: string }

type AddedPart = Omit<LogEntry, 'happenedOn' | 'minutes' | 'activities'>

export type RequestKind = PathRequest['kind']
export type RequestOf<K extends RequestKind> = Extract<PathRequest, { kind: K }>
export type StepRequest = Extract<PathRequest, { step: StepKind }>
