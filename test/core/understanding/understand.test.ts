import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heardFromText, heardToText } from '../../../src/core/understanding/heard.ts'
import { understand } from '../../../src/core/understanding/understand.ts'

/** Tuesday, Jan 26, 2027, 10:15 AM in Nashville. */
const listening = { now: new Date('2027-01-26T16:15:00Z'), timeZone: 'America/Chicago' }
const timesOf = (words: string, as?: 'schedule' | 'log') =>
  understand(words, listening, as)?.times.map(({ day, time }) => [day, time].filter(Boolean).join(' '))

describe('times in the words after a command', () => {
  it.each([
    ['tue 9am, thu 1:30pm for 3 hours', ['2027-02-02 09:00', '2027-01-28 13:30'], 180],
    ['2/10 9-11:30', ['2027-02-10 09:00'], 150],
    ['february 2, 3 and 4 at 9', ['2027-02-02 09:00', '2027-02-03 09:00', '2027-02-04 09:00'], undefined],
    ['monday at noon', ['2027-02-01 12:00'], undefined],
    ['nothing of the kind', [], undefined],
    ['mon 9, tue 9, wed 9, thu 9', ['2027-02-01 09:00', '2027-02-02 09:00', '2027-01-27 09:00'], undefined],
    ['feb 30 at 9', [], undefined],
    ['2/10/27 9:00:00 AM', ['2027-02-10 09:00'], undefined],
    ['2/10 14:05:00', ['2027-02-10 14:05'], undefined],
    ['2027-02-10T10:30:00', ['2027-02-10 10:30'], undefined],
    ['2027-02-10T10:30:00-05:00', ['2027-02-10'], undefined],
    ['2/10 9 - 11', ['2027-02-10 09:00'], 120],
    ['2-22 at 9', [], undefined],
  ])('“%s”', (words, times, minutes) => {
    expect(timesOf(words, 'schedule')).toEqual(times)
    expect(understand(words, listening, 'schedule')?.minutes).toBe(minutes)
  })
  it.each([
    ['45 min yesterday', ['2027-01-25'], 45],
    ['an hour and a half on friday', ['2027-01-22'], 90],
    ['1e2 minutes', [], undefined],
  ])('“%s” of something that is over', (words, times, minutes) => {
    expect(timesOf(words, 'log')).toEqual(times)
    expect(understand(words, listening, 'log')?.minutes).toBe(minutes)
  })
  it('are the day’s where the speaker is, not the server’s', () => {
    const late = { now: new Date('2027-01-27T04:30:00Z'), timeZone: 'America/Chicago' }
    expect(understand('tomorrow at 9', late, 'schedule')?.times).toEqual([{ day: '2027-01-27', time: '09:00' }])
    const east = { ...late, now: new Date('2027-01-27T05:30:00Z'), timeZone: 'America/New_York' }
    expect(understand('tomorrow at 9', east, 'schedule')?.times).toEqual([{ day: '2027-01-28', time: '09:00' }])
  })
  it('say that there were more than can be offered at once, on a button too', () => {
    const four = understand('2/9 9am; 2/10 9am; 2/11 9am; 2/12 9am', listening, 'schedule')!
    expect([four.times.length, four.isCut]).toEqual([3, true])
    expect(heardFromText(heardToText(four))?.isCut).toBe(true)
    expect(understand('2/9 9am; 2/10 9am; 2/11 9am', listening, 'schedule')?.isCut).toBeUndefined()
  })
  it('carry a zone that was named', () => {
    expect(understand('feb 9 at 9am eastern', listening, 'schedule')?.zone).toBe('America/New_York')
    expect(understand('feb 9 at 9am my time', listening, 'schedule')?.zone).toBe('America/Chicago')
  })
})

it.each([
  ['need to reschedule thursday', []],
  ['reschedule thursday to friday at 9', ['2027-01-29 09:00']],
  ['reschedule for friday at 9', ['2027-01-29 09:00']],
  ['Thursday got crazy, can we bump it to Friday at 10?', ['2027-01-29 10:00']],
  ['mondays are rough but wednesday at 9 works on my end', ['2027-01-27 09:00']],
  ['can we do mon @ 2', ['2027-02-01 14:00']],
  ['get ben on the calendar for feb 10 930', ['2027-02-10 09:30']],
  ['any day the first week of february', []],
])('a day that is named to be left is no offer: “%s”', (words, times) => {
  expect(timesOf(words, 'schedule')).toEqual(times)
})

it('what lies between two meanings is not guessed', () => {
  for (const words of ['', 'no', 'cancel my visit and log the call', 'lorem ipsum dolor'])
    expect(understand(words, listening), words).toBeUndefined()
})

it('whatever is typed is read without a fault, and soon', () => {
  const word = fc.constantFrom(
    'tue',
    '9',
    'am',
    'feb',
    '31',
    '-',
    '2/30',
    '99:99',
    'for',
    'hours',
    '<at>',
    '&#0;',
    '🏫',
    'the',
    '0th',
    'half',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 400 }),
        fc.array(word, { maxLength: 60 }).map((all) => all.join(' ')),
      ),
      (words) => {
        const heard = understand(words, listening)
        for (const { day, time } of heard?.times ?? []) {
          expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          if (time) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
        }
      },
    ),
    { numRuns: 500 },
  )
})

describe('what was heard, on a button', () => {
  it('comes back as it was', () => {
    const heard = {
      times: [{ day: '2027-02-09', time: '09:00' }, { day: '2027-02-11' }],
      minutes: 180,
      zone: 'America/New_York',
    }
    expect(heardFromText(heardToText(heard))).toEqual(heard)
    const unclear = { times: [{ day: '2027-02-09' }], unread: ['time' as const, 'length' as const] }
    expect(heardFromText(heardToText(unclear))).toEqual(unclear)
    expect(heardToText({ times: [] })).toBeUndefined()
  })
  it('is not believed', () => {
    expect(heardFromText('x;1e2;<b>')).toEqual({ times: [] })
    expect(heardFromText('y'.repeat(500))).toBeUndefined()
  })
})
