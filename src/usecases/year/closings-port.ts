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
  /** Partners of pairs under way. */
  partners(cycleId: string): Promise<readonly { readonly personId: string; readonly partnershipId: string }[]>
  /** Partners of the cycle before this one who are not on its roster, of districts that take part in it. */
  earlierPartners(cycleId: string): Promise<readonly EarlierPartner[]>
  /** How many pairs of other cycles are still under way. */
  openElsewhere(cycleId: string, today: string): Promise<number>
}

export interface Closings extends ClosingsReads {
  announce(cycleId: string, closesOn: string): Promise<void>
  /** False when it was closed before. */
  close(cycleId: string, at: Date, report: KeptReport): Promise<boolean>
  /** Notes that one of the two wants to go on. True when both do: they have until that ISO day. */
  goOn(partnershipId: string, participantId: string, until: string): Promise<boolean>
}

/** Somebody who had a partner in the year before, as that year's roster has them. */
export interface EarlierPartner
  extends Pick<
    Nomination,
    'person' | 'districtCode' | 'schoolCode' | 'level' | 'refinements' | 'strengths' | 'years'
  > {}

/** A year in counts, as it was at one moment. */
export interface KeptReport {
  readonly funnel: Funnel
  readonly counts: YearCounts
}
