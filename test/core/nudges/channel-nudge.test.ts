import { describe, expect, it } from 'vitest'
import {
  type ChannelSight,
  decideChannelNudge,
  nextSlot,
  openSlot,
  type Seen,
} from '../../../src/core/nudges/channel-nudge.ts'
import type { StepTally } from '../../../src/core/partnership/step-tally.ts'

const tuesdays = { weekday: 2, at: '09:00', timeZone: 'America/Chicago' }

describe('a channel’s turn', () => {
  it.each([
    ['at its hour', '2026-10-06T14:00:00Z', '2026-10-05'],
    ['some hours late, when no process was up', '2026-10-06T19:59:00Z', '2026-10-05'],
    ['after the clocks changed', '2026-11-03T15:00:00Z', '2026-11-02'],
  ])('is open %s', (_when, now, week) => expect(openSlot(tuesdays, new Date(now))?.week).toBe(week))

  it.each([
    ['a minute early', '2026-10-06T13:59:00Z'],
    ['in the evening', '2026-10-06T20:00:00Z'],
    ['on another day', '2026-10-07T14:00:00Z'],
  ])('is not open %s', (_when, now) => expect(openSlot(tuesdays, new Date(now))).toBeUndefined())

  it('never comes where nobody wants it', () => {
    expect(openSlot({ ...tuesdays, weekday: 0 }, new Date('2026-10-06T14:00:00Z'))).toBeUndefined()
    expect(nextSlot({ ...tuesdays, weekday: 0 }, new Date('2026-10-06T14:00:00Z'))).toBeUndefined()
  })

  it.each([
    ['today, before the hour', '2026-10-06T12:00:00Z', '2026-10-06'],
    ['next week, after it', '2026-10-06T14:00:01Z', '2026-10-13'],
    ['next week, on a Sunday night', '2026-10-12T03:00:00Z', '2026-10-13'],
  ])('comes next %s', (_when, now, day) => expect(nextSlot(tuesdays, new Date(now))?.day).toBe(day))
})

const tally = (facts: Partial<StepTally> = {}): StepTally => ({
  kind: 'firstVisit',
  of: 54,
  done: 18,
  booked: 12,
  tookPlace: 0,
  nextDue: '2026-11-20',
  lastDue: '2026-11-20',
  ...facts,
})
const sight = (facts: Partial<ChannelSight> = {}): ChannelSight => ({
  day: '2026-10-06',
  year: { startsOn: '2026-07-01', endsOn: '2027-06-30', closed: false },
  breaks: [],
  tallies: [tally()],
  ...facts,
})
const seenAt = (facts: Partial<ChannelSight>): Seen => {
  const decision = decideChannelNudge(sight(facts), undefined)
  if (decision.kind !== 'post') throw new Error(decision.why)
  return decision.seen
}

describe('what a channel is told in its turn', () => {
  it.each([
    ['in a break', { breaks: [{ startsOn: '2026-10-05', endsOn: '2026-10-09' }] }, 'break'],
    ['after the year', { day: '2027-07-06' }, 'outOfYear'],
    ['once it is closed', { year: { startsOn: '2026-07-01', endsOn: '2027-06-30', closed: true } }, 'outOfYear'],
    [
      'before anybody is matched',
      { tallies: [tally({ of: 0, done: 0, booked: 0, nextDue: undefined, lastDue: undefined })] },
      'nothing',
    ],
  ] as const)('is nothing %s', (_when, facts, why) =>
    expect(decideChannelNudge(sight(facts), undefined)).toEqual({ kind: 'quiet', why }),
  )

  it('is not another district’s break', () => {
    const breaks = [{ startsOn: '2026-10-05', endsOn: '2026-10-09', districtCode: 'd2' }]
    expect(decideChannelNudge(sight({ breaks, districtCode: 'd1' }), undefined).kind).toBe('post')
    expect(decideChannelNudge(sight({ breaks, districtCode: 'd2' }), undefined).kind).toBe('quiet')
  })

  it('is nothing when nothing has changed', () => {
    expect(decideChannelNudge(sight({ day: '2026-10-13' }), seenAt({}))).toEqual({ kind: 'quiet', why: 'unchanged' })
  })

  it.each([
    ['someone booked', { tallies: [tally({ booked: 13 })] }],
    ['the due day came within two weeks', { day: '2026-11-10' }],
    ['it came within one', { day: '2026-11-17' }],
  ])('is told once %s', (_what, facts) => expect(decideChannelNudge(sight(facts), seenAt({})).kind).toBe('post'))

  it('tells of the half once, and of all', () => {
    const half = { tallies: [tally({ done: 27 })] }
    expect(decideChannelNudge(sight(half), seenAt({}))).toMatchObject({
      milestone: { kind: 'firstVisit', reached: 'half' },
    })
    const more = decideChannelNudge(sight({ tallies: [tally({ done: 28 })] }), seenAt(half))
    expect(more).toMatchObject({ kind: 'post', milestone: undefined })
    const all = { tallies: [tally({ done: 54, booked: 0, nextDue: undefined, lastDue: undefined })] }
    expect(decideChannelNudge(sight(all), seenAt(half))).toMatchObject({ milestone: { reached: 'all' } })
    expect(decideChannelNudge(sight(all), seenAt(all))).toEqual({ kind: 'quiet', why: 'nothing' })
  })

  it('calls one of two pairs no milestone: that would tell who', () => {
    const two = { tallies: [tally({ of: 2, done: 1, booked: 1 })] }
    expect(decideChannelNudge(sight(two), undefined)).toMatchObject({ kind: 'post', milestone: undefined })
  })
})
