import type { Feature } from '../kit/feature.ts'
import { pathActions } from './action-handlers.ts'
import { pathCommands } from './commands.ts'
import { add, amend, log } from './log-form.ts'
import { logBehalfForm } from './log-on-behalf-form.ts'
import { pathNotices } from './notices.ts'
import { cancel, decline, missed, skip } from './reason-forms.ts'
import { rulingForms } from './ruling-forms.ts'
import { schedule } from './schedule-form.ts'
import { stepChangeForms } from './step-change-forms.ts'

export const feature = {
  commands: pathCommands,
  forms: [schedule, decline, cancel, missed, log, add, amend, skip, logBehalfForm, ...rulingForms, ...stepChangeForms],
  actions: pathActions,
  notices: pathNotices,
} as const satisfies Feature
