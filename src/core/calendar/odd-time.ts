import { DateTime } from 'luxon'
import { type Break, breaksIn, isBreak } from './calendar.ts'
import { federalHolidays } from './holidays.ts'

/** Why a time is no usual one for a visit or call between schools. */
export type OddTime =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'night' }
  | { readonly kind: 'break' | 'holiday'; readonly name: string }

/** Hours of a day, on the clock there, between which schools see visitors. */
const EARLIEST = 6
const LATEST = 21

interface Around {
  /** IANA zone of the school, or of who is called. */
  readonly timeZone: string
  readonly breaks: readonly (Break & { readonly name: string })[]
  /** Of both partners: a break of either is one. */
  readonly districtCodes: readonly string[]
}

/** What is odd about a time, so that a person is asked once and believed; undefined when nothing is. */
export const oddTime = (startsAt: Date, { timeZone, breaks, districtCodes }: Around): OddTime | undefined => {
  const at = DateTime.fromJSDate(startsAt, { zone: timeZone })
  const day = at.toISODate()!
  const within = breaksIn(breaks, districtCodes).find((one) => isBreak(day, [one])) as
    | Around['breaks'][number]
    | undefined
  if (within) return { kind: 'break', name: within.name }
  const holiday = federalHolidays(day).find((one) => isBreak(day, [one]))
  if (holiday) return { kind: 'holiday', name: holiday.name }
  if (at.isWeekend) return { kind: 'weekend' }
  return at.hour < EARLIEST || at.hour >= LATEST ? { kind: 'night' } : undefined
}
