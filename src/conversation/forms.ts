import { workspaceForm } from './identity/workspaces.ts'
import type { FormHandler } from './kit/request.ts'
import { matchingForms } from './matching/forms.ts'
import { needHelpForm, snooze } from './nudges/forms.ts'
import { add, amend, log } from './partnership/log-form.ts'
import { logBehalfForm } from './partnership/log-on-behalf-form.ts'
import { cancel, decline, missed, skip } from './partnership/reason-forms.ts'
import { rulingForms } from './partnership/ruling-forms.ts'
import { schedule } from './partnership/schedule-form.ts'
import { goalForm } from './plan/goal-form.ts'
import { retentionForm } from './privacy/retention.ts'
import { officeForms } from './roster/forms.ts'
import { withdrawForm } from './roster/withdraw-form.ts'
import { leaveForm, pauseForm, settingsForm } from './settings/forms.ts'

/** Every form there is. */
export const forms: readonly FormHandler[] = [
  schedule,
  decline,
  cancel,
  missed,
  log,
  add,
  amend,
  skip,
  snooze,
  needHelpForm,
  goalForm,
  settingsForm,
  pauseForm,
  leaveForm,
  logBehalfForm,
  withdrawForm,
  ...rulingForms,
  ...matchingForms,
  ...officeForms,
  workspaceForm,
  retentionForm,
]
