import type { Feature } from '../kit/feature.ts'
import { nudgeActions } from './action-handlers.ts'
import { needHelpForm, snooze } from './forms.ts'
import { nudgeNotices } from './notices.ts'
import { ownReminderActions } from './own-reminder-actions.ts'
import { ideasCommand } from './own-reminder-cards.ts'
import { ownReminderForm } from './own-reminder-form.ts'

export const feature = {
  commands: [ideasCommand],
  forms: [snooze, needHelpForm, ownReminderForm],
  actions: [...nudgeActions, ...ownReminderActions],
  notices: nudgeNotices,
} as const satisfies Feature
