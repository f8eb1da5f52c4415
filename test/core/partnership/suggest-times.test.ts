import { describe, expect, it } from 'vitest'
import { type SuggestionAsked, suggestTimes } from '../../../src/core/partnership/suggest-times.ts'

const central = { timeZone: 'America/Chicago', workStart: '07:30', workEnd: '16:30' }
const eastern = { ...central, timeZone: 'America/New_York' }
/** A Tuesday, 9:00 AM Central. */
const asked: SuggestionAsked = {
  now: new Date('2026-09-01T14:00:00Z'),
  minutes: 180,
  zones: ['America/Chicago'],
  hours: [central, central],
  breaks: [],
}
const said = (more: Partial<SuggestionAsked> = {}) =>
  suggestTimes({ ...asked, ...more }).map(({ day, time }) => `${day} ${time}`)

describe('suggested times', () => {
  it('are the next weekdays from two days on that are no holiday, mornings and afternoons', () => {
    expect(said()).toEqual([
      '2026-09-03 09:00',
      '2026-09-04 12:30',
      // Monday is Labor Day.
      '2026-09-08 08:00',
      '2026-09-09 10:00',
      '2026-09-10 13:00',
      '2026-09-11 09:00',
    ])
  })

  it('leave out every break of either district', () => {
    const breaks = [
      { startsOn: '2026-09-08', endsOn: '2026-09-08' },
      { startsOn: '2026-09-09', endsOn: '2026-09-11', districtCode: '10' },
    ]
    expect(said({ breaks }).map((one) => one.slice(0, 10))).toEqual([
      '2026-09-03',
      '2026-09-04',
      '2026-09-14',
      '2026-09-15',
      '2026-09-16',
      '2026-09-17',
    ])
  })

  it('lie whole in both people’s hours, by each one’s own clock', () => {
    // Until noon Eastern, that is 11 AM at the school: three hours begin at 8.
    const mornings = said({ hours: [central, { ...eastern, workEnd: '12:00' }] })
    expect(mornings).toHaveLength(6)
    for (const one of mornings) expect(one).toMatch(/08:00$/)
  })

  it('fit whichever school it becomes, while that is not chosen', () => {
    const either = said({ zones: ['America/Chicago', 'America/New_York'], hours: [central, eastern] })
    // 8:00 AM Eastern would be before the other's day begins; 1:00 PM Central ends after 4:30 PM Eastern.
    expect(either.some((one) => / 08:00$| 13:00$/.test(one))).toBe(false)
    expect(either).toHaveLength(6)
  })

  it('stay within the due date where that leaves a choice, and pass it where it does not', () => {
    expect(said({ dueOn: '2026-09-09' })).toHaveLength(4)
    expect(said({ dueOn: '2026-09-03' })).toHaveLength(3)
    expect(said({ dueOn: '2026-08-20' })).toHaveLength(3)
  })

  it('are none where the two have no hours in common', () => {
    expect(said({ hours: [central, { ...central, workStart: '18:00', workEnd: '23:00' }] })).toEqual([])
  })
})
