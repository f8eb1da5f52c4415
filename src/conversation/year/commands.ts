import { mayRunProgram } from '../../core/offices.ts'
import type { Command } from '../kit/request.ts'
import { showEarlierYear } from './closing.ts'
import { showBreaks, showNeighbors, showYear } from './show-year.ts'

/** Words by which a coordinator sets the school year. */
export const yearCommands: readonly Command[] = [
  {
    word: 'year',
    also: ['cycle', 'windows', 'weights'],
    roles: ['coordinator', 'partner'],
    summary: 'This school year; with a name like 2025-26: that one',
    run: (request, rest) =>
      // "year close" and "year next": what this year's page has buttons for.
      mayRunProgram(request.actor) && !/\d/.test(rest) ? showYear(request) : showEarlierYear(request, rest),
  },
  {
    word: 'breaks',
    also: ['break', 'snow', 'blackouts'],
    roles: ['coordinator'],
    summary: 'Breaks, testing windows, snow days; with a district: of that one',
    // "snow day Knox"
    run: (request, rest) =>
      showBreaks(request, { named: rest.replace(/^(?:days?|breaks?)\b\s*/i, '').replace(/^(?:of|for|in)\s+/i, '') }),
  },
  {
    word: 'neighbors',
    also: ['neighbours', 'neighbor'],
    roles: ['coordinator'],
    summary: 'Which districts count as neighbors of one',
    run: (request, rest) => showNeighbors(request, rest),
  },
]
