import type { Feature } from '../kit/feature.ts'
import { listActions, showLists } from './action-handlers.ts'

export const feature = {
  commands: [
    {
      word: 'lists',
      alone: true,
      also: ['places', 'rubric', 'schools', 'activities', 'strategies', 'lengths'],
      roles: ['coordinator'],
      summary: 'Districts, schools, rubric, activities, lengths, breaks and the other lists as files',
      takesRows: true,
      run: (request) => showLists(request),
    },
  ],
  forms: [],
  actions: listActions,
  notices: {},
} as const satisfies Feature
