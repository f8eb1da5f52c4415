import { describe, expect, it } from 'vitest'
import { addCountedDays, type Break, momentAt, nextWorkingMoment } from '../../../src/core/calendar/calendar.ts'

const fallBreak: Break = { startsOn: '2026-10-12', endsOn: '2026-10-16' }
const central = { timeZone: 'America/Chicago', workStart: '07:30', workEnd: '16:30' }
const eastern = { ...central, timeZone: 'America/New_York' }
const iso = (moment: Date | undefined) => moment?.toISOString().replace('.000Z', 'Z')

describe('days that count', () => {
  it.each([
    ['stop in a break', '2026-10-09', 3, '2026-10-17'],
    ['go on when there is none', '2026-10-20', 3, '2026-10-23'],
    ['count backwards too', '2026-10-18', -3, '2026-10-10'],
    ['may be none', '2026-10-14', 0, '2026-10-14'],
  ])('%s', (_, from, count, expected) => {
    expect(addCountedDays(from, count, [fallBreak])).toBe(expected)
  })
})

describe('the next working moment', () => {
  it.each([
    ['is now, within hours', '2026-09-15T15:00:00Z', central, [], '2026-09-15T15:00:00Z'],
    ['is this morning, before hours', '2026-09-15T10:00:00Z', central, [], '2026-09-15T12:30:00Z'],
    ['is tomorrow morning, after hours', '2026-09-15T21:30:00Z', central, [], '2026-09-16T12:30:00Z'],
    [
      'is in the own zone: 16:00 Central is after hours Eastern',
      '2026-09-15T21:00:00Z',
      eastern,
      [],
      '2026-09-16T11:30:00Z',
    ],
    ['is Monday, on a Saturday', '2026-09-19T15:00:00Z', central, [], '2026-09-21T12:30:00Z'],
    ['is Monday, late on a Friday', '2026-09-18T22:00:00Z', central, [], '2026-09-21T12:30:00Z'],
    ['is after the break and its weekend', '2026-10-12T15:00:00Z', central, [fallBreak], '2026-10-19T12:30:00Z'],
    [
      'keeps the hour of the wall clock when summer time ends',
      '2026-10-30T22:00:00Z',
      central,
      [],
      '2026-11-02T13:30:00Z',
    ],
    [
      'keeps the hour of the wall clock when summer time begins',
      '2027-03-12T23:00:00Z',
      central,
      [],
      '2027-03-15T12:30:00Z',
    ],
    [
      'follows hours of the night',
      '2026-09-15T15:00:00Z',
      { ...central, workStart: '20:00', workEnd: '23:00' },
      [],
      '2026-09-16T01:00:00Z',
    ],
  ] as const)('%s', (_, from, hours, breaks, expected) => {
    expect(iso(nextWorkingMoment(new Date(from), hours, breaks))).toBe(expected)
  })

  it('is none when no hour is left open', () => {
    const never = { ...central, workStart: '10:00', workEnd: '10:00' }
    expect(nextWorkingMoment(new Date('2026-09-15T15:00:00Z'), never, [])).toBeUndefined()
  })
})

describe('a time of day', () => {
  it('that summer time leaves out is an hour later', () => {
    expect(iso(momentAt('2027-03-14', '02:30', 'America/Chicago'))).toBe('2027-03-14T08:30:00Z')
  })
})
