import { describe, expect, it } from 'vitest'
import { officeIntents } from '../../../src/core/understanding/intent-names.ts'
import { withPeople } from '../../../src/core/understanding/people.ts'
import { understand } from '../../../src/core/understanding/understand.ts'

/** Tuesday, Jan 26, 2027, 10:15 AM in Nashville. */
const at = { now: new Date('2027-01-26T16:15:00Z'), timeZone: 'America/Chicago' }
const words = new Set(['will', 'mark', 'hall', 'board', 'may', 'grant', 'april', 'page'])
const told = (said: string, ...names: string[]) => withPeople(said, new Set(names), (name) => words.has(name))

describe('somebody who is named', () => {
  it.each([
    ['who is Dr. Board', 'who is person1'],
    ['who is dr board?', 'who is person1?'],
    ['remind Principal Hall to log', 'remind person1 to log'],
    ['Write to Dean about Friday', 'Write to person1 about Friday'],
    ['Make Karen Page a coordinator', 'Make person1 a coordinator'],
    ['I met April yesterday', 'I met person1 yesterday'],
    ['Ask Mr. May if May 4 works', 'Ask person1 if May 4 works'],
  ])('“%s”', (said, plain) => expect(told(said)).toBe(plain))

  it.each([
    'move it to April 9',
    'Move it to April',
    'the board meets Thursday',
    'Which districts border Sumner County',
    'Show Me My Action Plan',
    'will you come',
    'what may I say',
  ])('is nobody in “%s”', (said) => expect(told(said)).toBe(said))
})

describe('a partner', () => {
  it.each([
    ['Bens number?', 'ben', 'partner1 number?'],
    ['what is Ben’s email', 'ben', 'what is partner1 email'],
    ['can tom do friday', 'tom', 'can partner1 do friday'],
    ['will cant make it', 'will', 'partner1 cant make it'],
    ['I will ask will', 'will', 'I will ask partner1'],
    ['will you come', 'will', 'will you come'],
    ['mark the visit as done', 'mark', 'mark the visit as done'],
    ['a call with Mark on Friday', 'mark', 'a call with partner1 on Friday'],
    ['met april on april 9', 'april', 'met partner1 on april 9'],
    ['the board meets at 9', 'board', 'the board meets at 9'],
  ])('“%s”, called %s', (said, name, plain) => expect(told(said, name)).toBe(plain))
})

describe('whose name is a word of an office', () => {
  const coordinator = { ...at, intents: [...officeIntents, 'help', 'status', 'settings', 'home', 'needHelp'] as const }
  it.each([
    'show me Dr. Board',
    'show me Mr. Report please',
    'open Dr. Board',
    'write to Dean',
    'who is Mrs. Link',
    'tell Mr. Page that I am out',
    'I had lunch with April',
  ])('“%s” opens none of its words, at most the roster to look for them', (said) =>
    expect([undefined, 'roster']).toContain(understand(said, coordinator)?.intent),
  )
  it('a call with one is no month and no mark', () => {
    const named = (...names: string[]) => ({ ...at, names })
    expect(understand('I had a call with April yesterday for 30 minutes', named('April'))).toMatchObject({
      intent: 'log',
      times: [{ day: '2027-01-25' }],
      minutes: 30,
    })
    expect(understand('can we ask tom about thursday at 9', named('Tom'))?.times).toEqual([
      { day: '2027-01-28', time: '09:00' },
    ])
    expect(understand('mark never showed up', named('Mark'))?.intent).toBe('missed')
    expect(understand('will canceled, can we do friday at 9', named('Will'))?.times).toEqual([
      { day: '2027-01-29', time: '09:00' },
    ])
  })
})
