import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/core/understanding/understand.ts'

/** Tuesday, Jan 26, 2027, 10:15 AM in Nashville. */
const listening = { now: new Date('2027-01-26T16:15:00Z'), timeZone: 'America/Chicago', names: ['Ben'] }

const filled = (words: string, as: 'schedule' | 'log' | 'pause') => {
  const { times = [], minutes, unread = [] } = understand(words, listening, as) ?? {}
  const days = times.map(({ day, time }) => (time && as === 'schedule' ? `${day} ${time}` : day)).join(', ')
  return [days, as === 'pause' ? undefined : minutes, unread.join(', ')]
}

describe('what can’t be told from the words is left empty, and said to be', () => {
  it.each<[words: string, days: string, minutes: number | undefined, unread: string]>([
    // A weekday and a date that disagree, whichever is said first.
    ['Monday, February 2 at 9', '', undefined, 'day'],
    ['monday 2/2 at 9', '', undefined, 'day'],
    ['Wednesday the 9th at 1', '', undefined, 'day'],
    ['Tuesday, February 2 at 9', '2027-02-02 09:00', undefined, ''],
    // Bounds, exceptions and rows are not the day.
    ['anything after February 8', '', undefined, 'day'],
    ['by Friday', '', undefined, 'day'],
    ['come by Friday at 9', '2027-01-29 09:00', undefined, ''],
    ['Tuesday through Thursday at 1', '', undefined, 'day'],
    ['the Friday after next', '', undefined, 'day'],
    ['the Monday after spring break at 9', '', undefined, 'day'],
    ['the day after the board meeting at 9', '', undefined, 'day'],
    ['any afternoon except Wednesday', '', undefined, 'day'],
    ['not Monday, Tuesday at 10', '2027-02-02 10:00', undefined, ''],
    ['yesterday at 9', '', undefined, 'day'],
    ['Thursday of next week at 9', '2027-02-04 09:00', undefined, ''],
    ['Can you come next week, maybe Tuesday', '', undefined, 'day'],
    ['my sub is here Monday and the tour went fine Thursday at 9', '', undefined, 'day'],
    // A time that bounds, is one of two, is a school’s own, or is somebody else’s.
    ['Monday anytime before noon', '2027-02-01', undefined, 'time'],
    ['Thursday before lunch', '2027-01-28', undefined, 'time'],
    ['Monday after second period', '2027-02-01', undefined, 'time'],
    ['after our 10 o’clock walkthrough on Thursday', '2027-01-28', undefined, 'time'],
    ['late morning on Thursday', '2027-01-28', undefined, 'time'],
    ['noon or 1 on Thursday', '2027-01-28', undefined, 'time'],
    ['1pm your time on Friday', '2027-01-29', undefined, 'time'],
    ['9am Eastern, 8am Central on Friday', '2027-01-29', undefined, 'time'],
    ['I’m Eastern and he’s Central, so 3 my time on Thursday', '2027-01-28 15:00', undefined, ''],
    ['duty until 8 so 8:30 on Friday', '2027-01-29 08:30', undefined, ''],
    ['he is free Friday, do 10', '2027-01-29', undefined, 'time'],
    // Lengths that are two, or beyond one; a delay or a drive is none.
    ['a 30-45 minute call on Thursday at 2', '2027-01-28 14:00', undefined, 'length'],
    ['we have a two-hour delay, so Friday at 11', '2027-01-29 11:00', undefined, ''],
  ])('of times to offer: “%s”', (words, days, minutes, unread) => {
    expect(filled(words, 'schedule')).toEqual([days, minutes, unread])
  })

  it.each<[words: string, days: string, minutes: number | undefined, unread: string]>([
    ['an hour or two on Friday', '2027-01-22', undefined, 'length'],
    ['two or three hours on Monday', '2027-01-25', undefined, 'length'],
    ['a little over an hour on Monday', '2027-01-25', undefined, 'length'],
    ['we stayed two class periods yesterday', '2027-01-25', undefined, 'length'],
    ['met all day Friday', '2027-01-22', undefined, 'length'],
    ['met Monday and Tuesday, 2 hours', '', 120, 'day'],
    ['met tomorrow, 30 min', '', 30, 'day'],
    ['a 30 minute drive, but we met for 2 hours Friday', '2027-01-22', 120, ''],
    ['visit done Fri 2h45', '2027-01-22', 165, ''],
    ['1h30 visit yesterday', '2027-01-25', 90, ''],
    ['45ish min yesterday', '2027-01-25', 45, ''],
    ['an hr & 15 min last nite', '2027-01-25', 75, ''],
    ['hour and a half two weeks ago', '2027-01-12', 90, ''],
    ['we talked this am for half an hr', '2027-01-26', 30, ''],
  ])('of what is over: “%s”', (words, days, minutes, unread) => {
    expect(filled(words, 'log')).toEqual([days, minutes, unread])
  })

  it.each<[words: string, days: string, unread: string]>([
    ['until the Monday after spring break', '', 'day'],
    ['out Monday and Tuesday', '', 'day'],
    ['out Feb 1 - Feb 5', '2027-02-05', ''],
    ['until February 30', '', 'day'],
  ])('of a pause: “%s”', (words, days, unread) => {
    expect(filled(words, 'pause')).toEqual([days, undefined, unread])
  })
})
