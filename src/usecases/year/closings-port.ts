import type { StepKind } from '../../core/partnership/partnership.ts'
import type { Funnel, YearCounts } from '../desk/overview-port.ts'
import type { Nomination } from '../roster/roster-port.ts'

/** How a year comes to an end, and what stays readable of it. */
export interface ClosingsReads {
  /** The cycle of that name, as people say it: 2026-27. */
  named(name: string): Promise<string | undefined>
  /** The report as it was when the year was closed. */
  report(cycleId: string): Promise<KeptReport | undefined>
  /** Earlier years of the same program, the latest first, so many at most. */
  earlier(cycleId: string, most: number): Promise<readonly { readonly id: string; readonly name: string }[]>
  /** Pairs of closed years that are still under way, but for those that go on past this ISO day. */
  toClose(today: string, most: number): Promise<readonly string[]>
  /** Steps of pairs under way that are not done, without those of pairs that go on past this ISO day. */
  openSteps(cycleId: string, today: string, now: Date): Promise<OpenSteps>
  /** Pairs whose open steps are to be excused by now. */
  toExcuse(now: Date, today: string, most: number): Promise<readonly string[]>
  /** Years whose last day has passed before this ISO day and that nobody closed. */
  stillOpen(today: string): Promise<readonly string[]>
  /** Partners of pairs under way. */
  partners(cycleId: string): Promise<readonly { readonly personId: string; readonly partnershipId: string }[]>
  /** Who said yes to a year and has no partner in it, unless they left. */
  withoutPartner(cycleId: string): Promise<readonly { readonly personId: string; readonly participantId: string }[]>
  /** Partners of the cycle before this one who are not on its roster, of districts that take part in it. */
  earlierPartners(cycleId: string): Promise<readonly EarlierPartner[]>
  /** How many they are. */
  earlierPartnersLeft(cycleId: string): Promise<number>
  /** How many pairs of other cycles are still under way. */
  openElsewhere(cycleId: string, today: string): Promise<number>
  /** Pairs of a year that go on past its last day, since both want to. */
  goingOn(cycleId: string, today: string): Promise<number>
}

export interface Closings extends ClosingsReads {
  announce(cycleId: string, closesOn: string): Promise<void>
  /** From then on open steps are excused; undefined: they are not. */
  excuseFrom(cycleId: string, at: Date | undefined): Promise<void>
  /** Excusing is done wherever it has begun by then and no step is left. */
  settleExcuses(now: Date, today: string): Promise<void>
  /** False when it was closed before. */
  close(cycleId: string, at: Date, report: KeptReport): Promise<boolean>
  /** Notes that one of the two wants to go on. True when both do: they have until that ISO day. */
  goOn(partnershipId: string, participantId: string, until: string): Promise<boolean>
}

/** What is open of a year, a pair counted at the step it is at. */
export interface OpenSteps {
  readonly pairs: number
  readonly at: Readonly<Partial<Record<StepKind, number>>>
  /** Times that are booked and still to come. */
  readonly booked: number
  /** People of the year who have not answered their invitation. */
  readonly invited: number
  /** Calls for help that nobody has settled. */
  readonly help: number
}

/** Somebody who had a partner in the year before, as that year's roster has them. */
export interface EarlierPartner
  extends Pick<Nomination, 'person' | 'districtCode' | 'schoolCode' | 'level' | 'refinements' | 'strengths' | 'years'> {
  /** The rubric version that the indicators are of. */
  readonly rubricId?: string
}

/** A year in counts, as it was at one moment. */
export interface KeptReport {
  readonly funnel: Funnel
  readonly counts: YearCounts
}
