import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { schoolCalendar } from '../../../playground/year/calendar.ts'
import { liveYear, type YearPerson } from '../../../playground/year/live-year.ts'
import type { SeatNote } from '../../../playground/year/seat.ts'

/** Somebody who does what is asked the same day, and takes a moment to do it. */
const promptPerson = (at: number): YearPerson => {
  const context = { participantId: `p-${at}` }
  const press = async () => {
    await setTimeout(at % 3)
    return undefined
  }
  const invitation: SeatNote = { id: `m-${at}`, buttons: [{ id: 'invitation-join', context, press }] }
  return {
    seed: 'one',
    email: `person${at}@example.org`,
    timeZone: 'America/Chicago',
    lot: { temperament: { name: 'prompt', first: 1, reminded: 1, days: [0, 1] }, declines: false },
    calendar: schoolCalendar([]),
    seat: { platform: 'slack', count: () => 1, notes: (after) => [invitation].slice(after) },
  }
}

it('counts each thing that somebody did, however many act at once', async () => {
  let now = new Date('2026-08-10T13:00:00Z')
  const stage = {
    now: () => now,
    moveTo: async (moment: Date) => {
      now = moment
    },
    sweep: async () => undefined,
    settle: async () => undefined,
  }
  const people = Array.from({ length: 40 }, (_, at) => promptPerson(at))
  const lived = await liveYear(stage, people, {
    from: now,
    until: new Date('2026-08-20T13:00:00Z'),
    timeZone: 'America/Chicago',
    hours: [9],
    daysApart: 1,
    nightsApart: 99,
    weekendsApart: 99,
    atOnce: 8,
  })
  expect(lived.troubles).toEqual([])
  expect(lived.deeds).toBe(people.length)
})
