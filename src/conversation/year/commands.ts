import type { Command } from '../kit/request.ts'
import { showBreaks, showChannels, showNeighbors, showYear } from './show-year.ts'

/** Words by which a coordinator sets the school year. */
export const yearCommands: readonly Command[] = [
  {
    word: 'year',
    also: ['cycle', 'windows', 'weights'],
    roles: ['coordinator'],
    summary: 'This year’s dates, reminders and what makes a good pair',
    run: (turn) => showYear(turn),
  },
  {
    word: 'breaks',
    also: ['break', 'snow', 'blackouts'],
    roles: ['coordinator'],
    summary: 'Breaks, testing windows, snow days',
    run: (turn) => showBreaks(turn),
  },
  {
    word: 'neighbors',
    also: ['neighbours', 'neighbor'],
    roles: ['coordinator'],
    summary: 'Which districts count as neighbors of one',
    run: (turn, rest) => showNeighbors(turn, rest),
  },
  {
    word: 'channels',
    also: ['channel', 'announce'],
    roles: ['coordinator'],
    summary: 'Where P3 announces; send a test',
    run: (turn) => showChannels(turn),
  },
]
