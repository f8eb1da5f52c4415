import { describe, expect, it } from 'vitest'
import { remindsNow } from '../../../src/core/directors/ask-ladder.ts'
import { remindsInvited } from '../../../src/core/roster/invitation-ladder.ts'

const hours = { timeZone: 'America/Chicago', workStart: '07:30', workEnd: '16:30', districtCode: '0190' }
/** Ten in the morning in Nashville. */
const ten = (day: string) => new Date(`${day}T15:00:00Z`)

describe('on a holiday that nobody declared a break', () => {
  it('nobody who was invited is reminded; the day after, they are', () => {
    const invited = { ...hours, since: ten('2026-08-31'), reminders: 0 }
    expect(remindsInvited(invited, [], ten('2026-09-07'))).toBe(false)
    expect(remindsInvited(invited, [], ten('2026-09-08'))).toBe(true)
  })
  it('no director is asked again; the day after, they are', () => {
    const ask = { ...hours, answerBy: '2026-09-14', rung: 0, lastSentAt: ten('2026-08-31') }
    expect(remindsNow(ask, [], ten('2026-09-07'))).toBe(false)
    expect(remindsNow(ask, [], ten('2026-09-08'))).toBe(true)
  })
})
