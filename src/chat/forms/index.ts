import { retentionForm } from '../retention.ts'
import type { FormHandler } from '../turn.ts'
import { workspaceForm } from '../workspaces.ts'
import { goalForm } from './goal.ts'
import { add, amend, log } from './log.ts'
import { logBehalfForm } from './log-behalf.ts'
import { matchingForms } from './matching.ts'
import { officeForms } from './office.ts'
import { cancel, decline, missed, skip } from './reasons.ts'
import { needHelpForm, snooze } from './reminders.ts'
import { rulingForms } from './rulings.ts'
import { schedule } from './schedule.ts'
import { leaveForm, pauseForm, settingsForm } from './settings.ts'
import { withdrawForm } from './withdraw.ts'

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
