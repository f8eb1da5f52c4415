import type { Feature } from '../kit/feature.ts'
import { listActions, showLists } from './action-handlers.ts'

export const feature = {
  commands: [
    {
      word: 'lists',
      also: ['places', 'rubric', 'schools'],
      roles: ['coordinator'],
      summary: 'Districts, schools, neighbors, regions, rubric, breaks and dates as files',
      takesRows: true,
      run: (request) => showLists(request),
    },
  ],
  forms: [],
  actions: listActions,
  notices: {},
} as const satisfies Feature
