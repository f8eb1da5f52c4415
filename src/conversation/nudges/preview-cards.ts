import type { DryRun } from '../../core/nudges/nudge-dry-run.ts'
import type { Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'
import { count, inFigures } from '../kit/words.ts'

const weeksShown = 8

/** A year of reminders played ahead, before anybody is matched: how many, when most, how many pairs would need the coordinator. */
export const nudgePreviewCard = (
  pairs: number,
  { messages, weeks, worstWeek, mostForOne, escalated }: DryRun,
): Card => {
  const busiest = [...weeks].sort((a, b) => b.messages - a.messages).slice(0, weeksShown)
  const shown = busiest.sort((a, b) => a.monday.localeCompare(b.monday))
  return {
    title: `A year of reminders for ${count(pairs, 'pair')}`,
    blocks: [
      {
        kind: 'text',
        text: 'A simulation: half act on time, some need one to three reminders, one in twenty never acts.',
        quiet: true,
      },
      {
        kind: 'facts',
        facts: [
          { label: 'Reminders in all', value: messages.toLocaleString('en-US') },
          { label: 'For one person in a week, at most', value: String(mostForOne) },
          {
            label: 'Busiest week',
            value: worstWeek
              ? `${dayInWords(worstWeek.monday)}: ${count(worstWeek.messages, 'reminder')} to ${count(worstWeek.people, 'person', 'people')}`
              : 'none',
          },
          { label: 'Pairs that would need you', value: inFigures(escalated.length) },
        ],
      },
      ...(shown.length > 0
        ? [
            { kind: 'heading', text: 'The busiest weeks' } as const,
            {
              kind: 'facts',
              facts: shown.map((week) => ({ label: dayInWords(week.monday), value: count(week.messages, 'reminder') })),
            } as const,
          ]
        : []),
    ],
    actions: [say('Back to the proposal', 'match', 'primary'), say('Dates and reminders', 'year')],
    footer: 'Nothing was sent. Breaks, weekends and everyone’s own working hours are kept.',
  }
}
