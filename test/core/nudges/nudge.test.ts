import { describe, expect, it } from 'vitest'
import { defaultCycleSettings } from '../../../src/core/calendar/cycle-settings.ts'
import {
  decideNudge,
  type LadderStanding,
  type NudgeRules,
  type Reminded,
  type WaitingStep,
} from '../../../src/core/nudges/nudge.ts'

// A Tuesday at noon in Nashville: September 15, 2026.
const noon = (day: string) => new Date(`${day}T17:00:00Z`)
const rules: NudgeRules = { ladder: defaultCycleSettings.ladder, breaks: [] }
const due = '2026-09-15'
const stepDue = (more: Partial<WaitingStep> = {}): WaitingStep => ({
  stepId: 's',
  asked: 'propose',
  turn: 't',
  day: due,
  districtCodes: ['0190', '0830'],
  ...more,
})
const someone = (more: Partial<Reminded> = {}): Reminded => ({
  personId: 'ana',
  districtCode: '0190',
  timeZone: 'America/Chicago',
  workStart: '07:30',
  workEnd: '16:30',
  rhythm: 'usual',
  sentAt: [],
  ...more,
})
const at = (rung: number, more: Partial<LadderStanding> = {}): LadderStanding => ({
  turn: 't',
  since: new Date('2026-08-04T15:00:00Z'),
  rung,
  stopped: false,
  escalated: false,
  ...more,
})
const wait = (until: string) => ({ kind: 'wait', until: new Date(until) })
const send = (rung: number) => ({ kind: 'send', rung })
const escalate = { kind: 'escalate' }
const rest = { kind: 'rest' }
const breakOf = (startsOn: string, endsOn: string, districtCode?: string) => ({
  ...rules,
  breaks: [{ startsOn, endsOn, districtCode }],
})

type Row = [string, WaitingStep, Reminded, LadderStanding, NudgeRules, Date, object]

describe('the ladder', () => {
  const rows: Row[] = [
    ['is silent long before', stepDue(), someone(), at(0), rules, noon('2026-08-20'), wait('2026-09-08T12:30:00Z')],
    ['reminds a week before', stepDue(), someone(), at(0), rules, noon('2026-09-08'), send(1)],
    [
      'then waits for the day itself',
      stepDue(),
      someone(),
      at(1),
      rules,
      noon('2026-09-08'),
      wait('2026-09-15T12:30:00Z'),
    ],
    ['reminds on the day', stepDue(), someone(), at(1), rules, noon(due), send(2)],
    ['reminds a week after', stepDue(), someone(), at(2), rules, noon('2026-09-22'), send(3)],
    ['then is silent', stepDue(), someone(), at(3), rules, noon('2026-09-22'), wait('2026-09-29T05:00:00Z')],
    ['ends with the coordinator', stepDue(), someone(), at(3), rules, noon('2026-09-29'), escalate],
    ['and never starts again', stepDue(), someone(), at(3, { escalated: true }), rules, noon('2026-10-29'), rest],
    ['does not make up for what was passed over', stepDue(), someone(), at(0), rules, noon('2026-09-22'), send(3)],
    [
      'leaves three days after a reminder that a week full of others held back',
      stepDue(),
      someone(),
      at(1, { lastSentAt: noon('2026-09-14') }),
      rules,
      noon(due),
      wait('2026-09-17T12:30:00Z'),
    ],
    [
      'counts none of a break among them',
      stepDue(),
      someone(),
      at(1, { lastSentAt: noon('2026-09-14') }),
      breakOf('2026-09-15', '2026-09-16'),
      noon('2026-09-17'),
      wait('2026-09-21T12:30:00Z'),
    ],
    [
      'comes on the day to which it was put off, however soon',
      stepDue(),
      someone(),
      at(1, { lastSentAt: noon('2026-09-14'), snoozedUntil: new Date('2026-09-15T05:00:00Z') }),
      rules,
      noon(due),
      send(2),
    ],
    [
      'comes when a coordinator asks for it, however soon',
      stepDue(),
      someone(),
      at(1, { lastSentAt: noon('2026-09-14'), askedAt: noon(due) }),
      rules,
      noon(due),
      send(2),
    ],
    [
      'asks at once whether what was booked took place, whatever was reminded of before',
      stepDue({ asked: 'log', day: due, overAt: noon(due) }),
      someone(),
      at(0, { lastSentAt: noon('2026-09-14'), since: noon('2026-09-14') }),
      rules,
      noon(due),
      send(1),
    ],
    [
      'leaves three days of quiet to a turn that begins late',
      stepDue(),
      someone(),
      at(0, { since: noon('2026-09-21') }),
      rules,
      noon('2026-09-21'),
      wait('2026-09-24T12:30:00Z'),
    ],
    [
      'gives a late turn its own fortnight before the coordinator hears',
      stepDue(),
      someone(),
      at(3, { since: noon('2026-09-21') }),
      rules,
      noon('2026-10-02'),
      wait('2026-10-05T05:00:00Z'),
    ],
    [
      'wants an answer three days before the first offered time',
      stepDue({ asked: 'answer', day: '2026-09-10' }),
      someone(),
      at(0),
      rules,
      noon('2026-09-03'),
      wait('2026-09-08T12:30:00Z'),
    ],
    [
      'waits for the day after a holiday that nobody declared a break',
      stepDue({ asked: 'log', overAt: new Date('2026-09-07T14:00:00Z') }),
      someone(),
      at(0, { since: noon('2026-09-01') }),
      rules,
      noon('2026-09-07'),
      wait('2026-09-08T12:30:00Z'),
    ],
    [
      'asks at once when a visit is over',
      stepDue({ asked: 'log', overAt: new Date('2026-09-15T16:00:00Z') }),
      someone(),
      at(0, { since: noon(due) }),
      rules,
      noon(due),
      send(1),
    ],
    [
      'asks the next morning when a visit ends after hours',
      stepDue({ asked: 'log', overAt: new Date('2026-09-15T22:00:00Z') }),
      someone(),
      at(0, { since: new Date('2026-09-15T22:00:00Z') }),
      rules,
      new Date('2026-09-15T22:00:00Z'),
      wait('2026-09-16T12:30:00Z'),
    ],
  ]
  it.each(rows)('%s', (_, step, person, standing, with_, now, expected) => {
    expect(decideNudge(step, person, standing, with_, now)).toEqual(expected)
  })
})

describe('a reminder', () => {
  const rows: Row[] = [
    [
      'waits for the morning',
      stepDue(),
      someone(),
      at(1),
      rules,
      new Date('2026-09-15T11:00:00Z'),
      wait('2026-09-15T12:30:00Z'),
    ],
    [
      'keeps the person’s own hours and zone',
      stepDue(),
      someone({ timeZone: 'America/New_York', workStart: '09:00' }),
      at(1),
      rules,
      new Date('2026-09-15T12:30:00Z'),
      wait('2026-09-15T13:00:00Z'),
    ],
    [
      'waits for Monday',
      stepDue({ day: '2026-09-19' }),
      someone(),
      at(1),
      rules,
      noon('2026-09-19'),
      wait('2026-09-21T12:30:00Z'),
    ],
    [
      'waits for the end of a break in the state, which also stops the clock',
      stepDue(),
      someone(),
      at(1),
      breakOf('2026-09-14', '2026-09-18'),
      noon(due),
      wait('2026-09-21T12:30:00Z'),
    ],
    [
      'goes during a break elsewhere',
      stepDue(),
      someone(),
      at(1),
      breakOf('2026-09-14', '2026-09-18', '0010'),
      noon(due),
      send(2),
    ],
    [
      'of what is overdue has the clock stopped by the partner’s break too',
      stepDue(),
      someone(),
      at(2),
      breakOf('2026-09-16', '2026-09-18', '0830'),
      noon('2026-09-22'),
      wait('2026-09-25T12:30:00Z'),
    ],
    [
      'waits while snoozed',
      stepDue(),
      someone(),
      at(1, { snoozedUntil: new Date('2026-09-18T05:00:00Z') }),
      rules,
      noon(due),
      wait('2026-09-18T12:30:00Z'),
    ],
    [
      'waits while paused, the last day included',
      stepDue(),
      someone({ pausedUntil: '2026-09-16' }),
      at(1),
      rules,
      noon(due),
      wait('2026-09-17T12:30:00Z'),
    ],
    [
      'never comes to who turned them off',
      stepDue(),
      someone({ rhythm: 'off' }),
      at(1),
      rules,
      noon(due),
      wait('2026-09-29T05:00:00Z'),
    ],
    [
      'never comes again after a stop',
      stepDue(),
      someone(),
      at(1, { stopped: true }),
      rules,
      noon(due),
      wait('2026-09-29T05:00:00Z'),
    ],
    [
      'waits when two went out this week',
      stepDue(),
      someone({ sentAt: [noon('2026-09-10'), noon('2026-09-14')] }),
      at(1),
      rules,
      noon(due),
      wait('2026-09-17T17:00:00Z'),
    ],
    [
      'waits when one went out this week to who wants one a week',
      stepDue(),
      someone({ rhythm: 'weekly', sentAt: [noon('2026-09-10')] }),
      at(1),
      rules,
      noon(due),
      wait('2026-09-17T17:00:00Z'),
    ],
    [
      'forgets what went out more than a week ago',
      stepDue(),
      someone({ sentAt: [noon('2026-09-01'), noon('2026-09-02')] }),
      at(1),
      rules,
      noon(due),
      send(2),
    ],
    [
      'comes after a snooze that outlasts the ladder, since it was asked for',
      stepDue(),
      someone(),
      at(2, { snoozedUntil: new Date('2026-10-10T05:00:00Z') }),
      rules,
      noon('2026-10-13'),
      send(3),
    ],
    [
      'comes on a holiday to who named that day',
      stepDue(),
      someone(),
      at(2, { snoozedUntil: new Date('2026-10-12T05:00:00Z') }),
      rules,
      noon('2026-10-12'),
      send(3),
    ],
    [
      'has the coordinator hear a week after such a snooze',
      stepDue(),
      someone(),
      at(3, { snoozedUntil: new Date('2026-10-10T05:00:00Z') }),
      rules,
      noon('2026-10-12'),
      wait('2026-10-17T05:00:00Z'),
    ],
  ]
  it.each(rows)('%s', (_, step, person, standing, with_, now, expected) => {
    expect(decideNudge(step, person, standing, with_, now)).toEqual(expected)
  })
})
