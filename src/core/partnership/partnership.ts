/** Steps 2 to 5 of the seed's process, in the order in which they open. */
export const stepKinds = ['firstVisit', 'call', 'secondVisit', 'finalMeeting'] as const
export type StepKind = (typeof stepKinds)[number]
/** As charts and files name them. */
export const stepLabels: Readonly<Record<StepKind, string>> = {
  firstVisit: 'First visit',
  call: 'Follow-up call',
  secondVisit: 'Second visit',
  finalMeeting: 'Final meeting',
}

/** Two administrators of neighboring districts and their path through one school year. */
export interface Partnership {
  readonly id: string
  readonly cycleId: string
  readonly a: Partner
  readonly b: Partner
  readonly status: PartnershipStatus
  readonly statusReason?: string
  /** 0 to 100; how well the pair fits, as the matching scored it. */
  readonly fit?: number
  /** Half-sentences that say why these two. */
  readonly reasons: readonly string[]
  /** Why a coordinator paired them by hand. */
  readonly handReason?: string
  /** Raised by every change. */
  readonly version: number
  readonly matchedAt: Date
  readonly endedAt?: Date
  /** Where the two were before they changed schools, in the order of their moves. */
  readonly schoolsBefore?: readonly SchoolBefore[]
  /** All four, in order. */
  readonly steps: readonly Step[]
}

export interface SchoolBefore {
  /** Of the partner, as everything in a partnership. */
  readonly partnerId: string
  /** Its name. */
  readonly school: string
  /** ISO day from which they are at another, in the zone of their school. */
  readonly until: string
}

/** Frozen: somebody left or was withdrawn, the coordinator decides. Completed: all steps done. Ended: stopped before that. */
export type PartnershipStatus = 'active' | 'frozen' | 'completed' | 'ended'

/** A person in one cycle. `id` is the participant's; everything in a partnership refers to that. */
export interface Partner {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly title: string
  readonly email: string
  /** Where they gave it. */
  readonly phone?: string
  readonly schoolCode: string
  readonly schoolName: string
  readonly level: string
  readonly districtCode: string
  readonly districtName: string
  /** IANA zone of the partner's school: a visit there is in this zone. */
  readonly timeZone: string
  /** Indicator codes the person wants to work on, and can offer. */
  readonly refinements: readonly string[]
  readonly strengths: readonly string[]
  /** The rubric version that these indicators are of. */
  readonly rubricId?: string
  /** Since when they are out of the year's program. */
  readonly withdrawnAt?: Date
}

export type StepState = 'waiting' | 'open' | 'proposed' | 'scheduled' | 'logged' | 'skipped' | 'excused'

export interface Step {
  readonly id: string
  readonly kind: StepKind
  readonly state: StepState
  /** The partner whose school is visited; undefined for a call and until somebody chose. */
  readonly hostId?: string
  readonly openedAt?: Date
  /** ISO day. */
  readonly dueOn?: string
  /** The partner who owes the next move; undefined when either may make it. */
  readonly ballWith?: string
  /** Agreed time. It stands while other times are offered to replace it. */
  readonly appointment?: Appointment
  /** Activity codes. */
  readonly agenda: readonly string[]
  readonly agendaOther?: string
  /** A phone number, a meeting link or a place, for what has no school: the call and the final meeting. */
  readonly place?: string
  /** The name of the school where a visit took place, once its host has moved to another. */
  readonly visitedSchool?: string
  /** What the proposer added for the partner to read. */
  readonly note?: string
  /** SEQUENCE of the calendar invitation. */
  readonly sequence: number
  /** Raised by every round of offers. */
  readonly round: number
  readonly offers: readonly Offer[]
  readonly logs: readonly StepLog[]
  /** When it was logged, skipped or excused. */
  readonly doneAt?: Date
  /** The latest setback or ruling and the words given for it. */
  readonly last?: Setback
}

export interface Appointment {
  readonly startsAt: Date
  readonly minutes: number
}

export interface Offer extends Appointment {
  readonly id: string
  readonly round: number
  readonly byId: string
  readonly state: OfferState
}
type OfferState = 'open' | 'accepted' | 'declined' | 'withdrawn' | 'replaced'

export interface Setback {
  readonly what:
    | 'declined'
    | 'withdrawn'
    | 'cancelled'
    | 'missed'
    | 'skipped'
    | 'excused'
    | 'reopened'
    | 'retracted'
    | 'extended'
    | 'hostChanged'
  /** A partner's id, or the program (a coordinator, or a rule). */
  readonly by: string
  readonly reason?: string
  readonly at: Date
}
export const program = 'program'

/** What one partner wrote of a visit, call or meeting. The first logs the step, the other may add. */
export interface StepLog extends LogEntry {
  readonly id: string
  readonly authorId: string
  /** The coordinator's person id, when logged on the author's behalf, and why. */
  readonly onBehalfBy?: string
  readonly onBehalfWhy?: string
  readonly createdAt: Date
  readonly amendedAt?: Date
}

export interface LogEntry {
  /** ISO day, in the zone of the host school. */
  readonly happenedOn: string
  readonly minutes: number
  /** Codes of what was done, of where it builds shared leadership, and of the rubric. */
  readonly activities: readonly string[]
  readonly strategies: readonly string[]
  readonly indicators: readonly string[]
  /** The rubric version that the indicators are of. */
  readonly rubricId?: string
  /** Shared with the partner. */
  readonly ideas?: string
  readonly sharedNote?: string
  readonly nextSteps?: string
  /** What is left to talk about when the two speak next. */
  readonly questions?: string
  /** For the author alone. */
  readonly reflection?: string
}

/** What is true of the step itself, whoever writes of it: the first log says it. */
export const whatWas = ({
  happenedOn,
  minutes,
  activities,
}: LogEntry): Pick<LogEntry, 'happenedOn' | 'minutes' | 'activities'> => ({ happenedOn, minutes, activities })

export const partnersOf = (partnership: Pick<Partnership, 'a' | 'b'>): readonly [Partner, Partner] => [
  partnership.a,
  partnership.b,
]

export const stepOf = <S extends Pick<Step, 'kind'>>(
  partnership: { readonly steps: readonly S[] },
  kind: StepKind,
): S => partnership.steps.find((step) => step.kind === kind)!

/** @throws when the id is neither partner's: that is a fault of the program. */
export const partnerById = (partnership: Pick<Partnership, 'a' | 'b'>, id: string): Partner => {
  const found = partnersOf(partnership).find((partner) => partner.id === id)
  if (!found) throw new Error(`participant ${id} is not of this partnership`)
  return found
}

export const otherPartner = (partnership: Pick<Partnership, 'a' | 'b'>, id: string): Partner =>
  partnership.a.id === id ? partnership.b : partnership.a

/** The partner that a person is in this pair. */
export const partnerOfPerson = (partnership: Pick<Partnership, 'a' | 'b'>, personId: string): Partner | undefined =>
  partnersOf(partnership).find((partner) => partner.personId === personId)

export const openOffers = (step: Pick<Step, 'offers' | 'round'>): readonly Offer[] =>
  step.offers.filter((offer) => offer.round === step.round && offer.state === 'open')

export const isDone = (step: Pick<Step, 'state'>): boolean =>
  step.state === 'logged' || step.state === 'skipped' || step.state === 'excused'

export const isVisit = (kind: StepKind): boolean => kind === 'firstVisit' || kind === 'secondVisit'

/** The first step that is not done, where the pair is now. */
export const currentStep = <S extends Pick<Step, 'state'>>(partnership: {
  readonly steps: readonly S[]
}): S | undefined => partnership.steps.find((step) => !isDone(step))
