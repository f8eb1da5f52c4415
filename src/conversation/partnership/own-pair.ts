import type { OwnReminder } from '../../core/nudges/own-reminder.ts'
import { schoolOfVisit } from '../../core/partnership/host.ts'
import { isVisit, type Partner, partnersOf } from '../../core/partnership/partnership.ts'
import { firstName } from '../../core/people/names.ts'
import type { PairView, SeenPair, SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { BothPlans } from '../../usecases/plan/see-both-plans.ts'
import type { Card } from '../kit/card.ts'
import { theStep } from '../kit/steps.ts'
import { momentInWords } from '../kit/times.ts'

/** A pair as one of the two sees it. */
export interface OwnPair extends PairView {
  readonly me: Partner
  readonly other: Partner
  /** What the two share of their plans; undefined where it is not shown: what stands in the chat for good could not be hidden again. */
  readonly plans?: BothPlans
  /** What the reader wanted to be reminded of and has not done. */
  readonly reminders?: readonly OwnReminder[]
  /** The reader gets calendar invitations by mail beside the chat. */
  readonly invitesByMail?: boolean
}

export const asOwn = (view: PairView | undefined): OwnPair | undefined =>
  view?.me && view.other ? { ...view, me: view.me, other: view.other } : undefined

/** What was found, when the viewer is one of the two. */
export const ownPairOf = (found: SeenPair): OwnPair | undefined => (found.ok ? asOwn(found.view) : undefined)

/** A message about the two as the program's own words can name its partner, and its step. */
export const filled = (card: Card, { other }: OwnPair, step?: Pick<SeenStep, 'kind'>): Card => ({
  ...card,
  fills: { partner: other.name, ...(step && { step: theStep(step.kind) }) },
})

/** First name by participant id; "The coordinator" for the program. */
export const nameOf =
  ({ pair }: PairView) =>
  (id: string): string => {
    const partner = partnersOf(pair).find((one) => one.id === id)
    return partner ? firstName(partner.name) : 'The coordinator'
  }

export const hostOf = ({ pair }: PairView, step: SeenStep): Partner | undefined =>
  partnersOf(pair).find((partner) => partner.id === step.hostId)

/** A visit is in the host school's zone, anything else in the viewer's own; the other one is named where it differs. */
export const zonesOf = (view: OwnPair, step: Pick<SeenStep, 'kind' | 'hostId'>): readonly [string, string] => {
  const { me, other } = view
  const first = isVisit(step.kind) && step.hostId === other.id ? other : me
  return first === me ? [me.timeZone, other.timeZone] : [other.timeZone, me.timeZone]
}

export const timeInWords = (view: OwnPair, step: SeenStep, startsAt: Date): string =>
  momentInWords(startsAt, ...zonesOf(view, step))

/** Where, as a fact: the school of a visit, or what the two agreed on for a call or meeting. */
export const placeFacts = (view: PairView, step: SeenStep) => {
  const host = hostOf(view, step)
  if (host) return [{ label: 'Where', value: `${schoolOfVisit(view.pair, step)}, ${host.districtName}` }]
  return step.place ? [{ label: step.kind === 'call' ? 'Phone or link' : 'Where', value: step.place }] : []
}

/** "at Birch Elementary", for a visit whose school is known. */
export const placeInWords = (view: PairView, step: SeenStep): string => {
  const school = schoolOfVisit(view.pair, step)
  return school ? `at ${school}` : ''
}
