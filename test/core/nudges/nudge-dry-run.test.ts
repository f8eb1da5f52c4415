import { describe, expect, it } from 'vitest'
import { defaultCycleSettings } from '../../../src/core/calendar/cycle-settings.ts'
import { type DryRunRules, dryRun, type Habit, type SimulatedPair } from '../../../src/core/nudges/nudge-dry-run.ts'

const rules: DryRunRules = {
  ladder: defaultCycleSettings.ladder,
  windows: defaultCycleSettings.windows,
  finalMeeting: true,
  breaks: [{ startsOn: '2026-12-21', endsOn: '2027-01-03' }],
  matchedAt: new Date('2026-09-01T15:00:00Z'),
}
const pair = (id: string, habit: Habit): SimulatedPair => {
  const partner = (name: string) => ({
    personId: `${id} ${name}`,
    districtCode: name,
    timeZone: 'America/Chicago',
    workStart: '07:30',
    workEnd: '16:30',
    rhythm: 'usual' as const,
  })
  return { id, habit, partners: [partner('0190'), partner('0830')] }
}

describe('the dry run of a year', () => {
  it('reminds a pair that acts in time of nothing, and asks it four times how it went', () => {
    const { messages, escalated } = dryRun([pair('p', 0)], rules)
    expect({ messages, escalated }).toEqual({ messages: 2 * 4, escalated: [] })
  })

  it('reminds a pair that never acts three times, then tells the coordinator and is silent', () => {
    const { messages, escalated, weeks } = dryRun([pair('p', 'never')], rules)
    expect(messages).toBe(2 * 3)
    expect(weeks.map((week) => week.monday)).toEqual(['2026-10-05', '2026-10-12', '2026-10-19'])
    expect(escalated).toEqual([{ pairId: 'p', step: 'firstVisit', on: '2026-10-27' }])
  })

  it('never sends one person more than the cycle allows in a week', () => {
    const pairs = Array.from({ length: 40 }, (_, i) => pair(`p${i}`, ([0, 1, 2, 3, 'never'] as const)[i % 5]!))
    const { mostForOne, worstWeek, weeks } = dryRun(pairs, rules)
    expect(mostForOne).toBeLessThanOrEqual(rules.ladder.perPersonAWeek)
    expect(worstWeek?.messages).toBe(Math.max(...weeks.map((week) => week.messages)))
    expect(weeks.filter((week) => week.monday >= '2026-12-21' && week.monday < '2027-01-04')).toEqual([])
  })
})
