import { expect, it } from 'vitest'
import { understand } from '../../../src/core/understanding/understand.ts'

/** Tuesday, Jan 26, 2027, 10:15 AM in Nashville. */
const listening = { now: new Date('2027-01-26T16:15:00Z'), timeZone: 'America/Chicago', names: ['Ben'] }

/** Days with their times of day, and minutes, as a form is filled in from them. */
const filled = (words: string, as: 'schedule' | 'log' | 'pause') => {
  const heard = understand(words, listening, as)
  const days = heard?.times.map(({ day, time }) => (time && as === 'schedule' ? `${day} ${time}` : day)) ?? []
  return [days.join(', '), as === 'pause' ? undefined : heard?.minutes]
}

it.each<[words: string, days: string, minutes?: number]>([
  ['I could do Monday or Tuesday, mornings are best', '2027-02-01 09:00, 2027-02-02 09:00'],
  ['We still need to pick a day for our call', ''],
  ['Mornings are best for me, how about Thursday', '2027-01-28 09:00'],
  ['I’m free any afternoon next week', ''],
  ['Can we do it a day later', ''],
  ['Let’s do it in two weeks', '2027-02-09'],
  ['Could we meet a week from Thursday at 10', '2027-02-04 10:00'],
  ['the week of February 8 would work', ''],
  ['sometime in the first week of February', ''],
  ['Thursday between 9 and 11', '2027-01-28 09:00', 120],
  ['Monday any time after 10', '2027-02-01 10:00'],
  ['Monday anytime before noon', '2027-02-01 12:00'],
  ['Feb 9 or 10 or 11, all at 9', '2027-02-09 09:00, 2027-02-10 09:00, 2027-02-11 09:00'],
  ['Tuesday the 9th at 1:15', '2027-02-09 13:15'],
  ['Tuesday Feb. 9th 1:15 p.m.', '2027-02-09 13:15'],
  ['2/9/27 at 9', '2027-02-09 09:00'],
  ['2027-02-09 9:00', '2027-02-09 09:00'],
  ['day after tomorrow at 10', '2027-01-28 10:00'],
  ['this Friday at noon', '2027-01-29 12:00'],
  ['this coming Monday at 8am', '2027-02-01 08:00'],
  ['Friday morning at 8:45', '2027-01-29 08:45'],
  ['tomorrow afternoon around 2', '2027-01-27 14:00'],
  ['how about tomorrow at half past nine', '2027-01-27 09:30'],
  ['Wednesday at quarter to ten', '2027-01-27 09:45'],
  ['Monday @ 9:30a or 1p', '2027-02-01 09:30, 2027-02-01 13:00'],
  ['Tues/Thurs at 9', '2027-02-02 09:00, 2027-01-28 09:00'],
  ['either Monday or Wednesday, 9ish', '2027-02-01 09:00, 2027-01-27 09:00'],
  ['visit Thursday 9-12', '2027-01-28 09:00', 180],
  ['an hour on Friday at 2', '2027-01-29 14:00', 60],
  ['Can you do 30 minutes on Monday at 4', '2027-02-01 16:00', 30],
  ['How is your Thursday? I could come at 9', '2027-01-28 09:00'],
  ['I can be there at 9 on the 10th', '2027-02-10 09:00'],
  ['First thing Monday', '2027-02-01 08:00'],
  ['right after school on Thursday', '2027-01-28 15:30'],
  ['Thursday after dismissal', '2027-01-28'],
  ['at 10 on Monday or at 11 on Tuesday', '2027-02-01 10:00, 2027-02-02 11:00'],
  ['Monday at 10, otherwise Tuesday at 11', '2027-02-01 10:00, 2027-02-02 11:00'],
  ['I’m out Monday and Tuesday but Wednesday at 9 is open', '2027-01-27 09:00'],
  ['I have bus duty until 8:30, so Thursday at 9', '2027-01-28 09:00'],
  ['My kids get out at 3 so Thursday at 3:30 is best', '2027-01-28 15:30'],
  ['We have 3 feeder schools, can we visit Monday at 9', '2027-02-01 09:00'],
  ['There are 2 of us coming, is Friday at 10 ok', '2027-01-29 10:00'],
  ['not Thursday, Friday at 9', '2027-01-29 09:00'],
  ['anything but Monday', ''],
  ['Any day except Friday', ''],
  ['can we move Friday’s call to Monday at 3', '2027-02-01 15:00'],
  ['Move it from Thursday at 9 to Friday at 10', '2027-01-29 10:00'],
  ['Let’s change the 10 o’clock to 11 on Thursday', '2027-01-28 11:00'],
  ['reschedule our 9 am Thursday visit', ''],
  ['I need to reschedule tomorrow’s visit', ''],
  ['I need to reschedule our visit on February 4', ''],
  ['The visit on Thursday needs to be moved', ''],
  ['Can’t make Thursday, could do Friday same time', '2027-01-29'],
  ['Something came up Thursday, is Monday the 8th at 9 ok', '2027-02-08 09:00'],
  ['January 29 doesn’t work, February 3 at 9 does', '2027-02-03 09:00'],
  ['Can we set our second visit for the 17th of February at 9', '2027-02-17 09:00'],
  ['Put our second call down for 2/3 at 10', '2027-02-03 10:00'],
  ['May 4 at 9', '2027-05-04 09:00'],
  ['I may be able to come on Monday at 9', '2027-02-01 09:00'],
  ['March 2nd, 9:00-11:00', '2027-03-02 09:00', 120],
  ['Could we do next month', ''],
  ['how about Groundhog Day at 9', ''],
])('days and times are offered: “%s”', (words, days, minutes) => {
  expect(filled(words, 'schedule')).toEqual([days, minutes])
})

it.each<[words: string, days: string, minutes?: number]>([
  ['We met for about an hour and fifteen minutes on Friday', '2027-01-22', 75],
  ['met fri 1.5 hrs', '2027-01-22', 90],
  ['we met 1/20 from 9 to 11', '2027-01-20', 120],
  ['We visited from 8:30 to 11 on Friday', '2027-01-22', 150],
  ['log visit friday 2 hrs 15 min', '2027-01-22', 135],
  ['talked for an hour plus on Monday', '2027-01-25', 60],
  ['Ben visited me the day before yesterday', '2027-01-24'],
  ['We met last Monday', '2027-01-25'],
  ['we met a week ago Thursday', '2027-01-21'],
  ['our visit was a week ago', '2027-01-19'],
  ['log the visit from 1/14, 2h', '2027-01-14', 120],
  ['call yesterday lasted forty five minutes', '2027-01-25', 45],
  ['We spent all morning together on Thursday', '2027-01-21'],
  ['log a visit: Jan 19, 3 hours', '2027-01-19', 180],
  ['met with ben on the 21st for 2 and a half hours', '2027-01-21', 150],
  ['we met at 9 yesterday for two hours', '2027-01-25', 120],
  ['log yesterdays visit 2 hours', '2027-01-25', 120],
  ['had a 40-minute call with Ben Friday', '2027-01-22', 40],
  ['Friday’s visit was two hours', '2027-01-22', 120],
  ['We talked tuesday for 30', '2027-01-19', 30],
  ['we met earlier today', '2027-01-26'],
  ['we met before Christmas', ''],
  ['We had it on December 15', '2026-12-15'],
  ['log 90 minutes for Thursday', '2027-01-21', 90],
  ['about three hours, last Wednesday', '2027-01-20', 180],
])('days and times are logged: “%s”', (words, days, minutes) => {
  expect(filled(words, 'log')).toEqual([days, minutes])
})

it.each<[words: string, days: string, minutes?: number]>([
  ['I’m out until the 15th', '2027-02-15'],
  ['pause for two weeks', ''],
  ['hold reminders until after spring break', ''],
  ['back on February 8, no messages until then', '2027-02-08'],
  ['no reminders through Friday', '2027-01-29'],
  ['out sick until next Monday', '2027-02-01'],
])('days and times end a pause: “%s”', (words, days, minutes) => {
  expect(filled(words, 'pause')).toEqual([days, minutes])
})
