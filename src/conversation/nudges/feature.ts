import type { Feature } from '../kit/feature.ts'
import { nudgeActions } from './action-handlers.ts'
import { needHelpForm, snooze } from './forms.ts'
import { nudgeNotices } from './notices.ts'

export const feature = {
  commands: [],
  forms: [snooze, needHelpForm],
  actions: nudgeActions,
  notices: nudgeNotices,
} as const satisfies Feature
