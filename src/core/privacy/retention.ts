import { DateTime } from 'luxon'
import { z } from 'zod'

/**
 * How long words are kept after a school year. Dates, lengths, tags and counts stay; notes, reflections, plans and reasons go.
 * Records may have to be kept for a court: a legal hold stops all forgetting until it is lifted.
 */
export const retentionSettings = z.object({
  /** Whole months after the last day of a cycle. */
  months: z.number().int().min(1).max(240).default(24),
  legalHold: z.boolean().default(false),
})
export type RetentionSettings = z.output<typeof retentionSettings>

/** What was typed in a form and never sent is kept for so many days. */
export const DRAFT_DAYS = 90

/**
 * For how many days what the program itself wrote down is kept, all of it ids and counts: answers to submissions (a repeat
 * comes within days), messages with their fate, and who did and read what. docs/records.md has a line for every table.
 */
export const traceDays = { submissions: 30, deliveries: 1_095, audit: 2_555 } as const

/** A preview that nobody pressed, and the words of a message that is out, are kept for so many days. */
export const ERRAND_DAYS = 7

/** How to write to somebody who has the app and whom no roster names, and which workspaces knocked, is kept for so many days. */
export const NEWCOMER_DAYS = 90

/** Cycles that ended before this day (YYYY-MM-DD) have their words forgotten; undefined while a legal hold stands. */
export const forgetBefore = ({ months, legalHold }: RetentionSettings, now: Date): string | undefined =>
  legalHold ? undefined : DateTime.fromJSDate(now, { zone: 'utc' }).minus({ months }).toISODate()!

/** The last day (YYYY-MM-DD) on which words of a year are kept that ended on this day. */
export const lastDayKept = (endedOn: string, months: number): string =>
  DateTime.fromISO(endedOn, { zone: 'utc' }).plus({ months }).toISODate()!

/** People are told so many days before their words go, and have so many at least to take a copy. */
export const toldBefore = { usualDays: 30, leastDays: 14 } as const

/** Tables of docs/records.md out of which something goes by itself once its time has come. */
export const forgottenFrom = [
  'Log',
  'LogAmendment',
  'Step',
  'HelpRequest',
  'Partnership',
  'MatchConstraint',
  'OwnReminder',
  'Plan',
  'RetractedLog',
  'Draft',
  'Errand',
  'Newcomer',
  'Applicant',
  'Submission',
  'Delivery',
  'Audit',
] as const
type ForgottenFrom = (typeof forgottenFrom)[number]

/** How many entries of each. */
export type Forgotten = Readonly<Record<ForgottenFrom, number>>

export const addForgotten = (...all: readonly Partial<Forgotten>[]): Forgotten =>
  Object.fromEntries(
    forgottenFrom.map((table) => [table, all.reduce((sum, one) => sum + (one[table] ?? 0), 0)]),
  ) as Forgotten

export const totalOf = (forgotten: Partial<Forgotten>): number =>
  Object.values(forgotten).reduce((sum, many) => sum + many, 0)
