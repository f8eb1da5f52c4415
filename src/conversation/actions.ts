import { removeWorkspace } from './identity/workspaces.ts'
import type { Act } from './kit/request.ts'
import { matchingActs } from './matching/actions.ts'
import { reminderActs } from './nudges/actions.ts'
import { pathActs } from './partnership/actions.ts'
import { ownActs } from './plan/actions.ts'
import { officeActs } from './roster/actions.ts'
import { beginYearAct } from './year/setup-command.ts'

/** Every button that does something at once. */
export const acts: readonly Act[] = [
  ...pathActs,
  ...reminderActs,
  ...ownActs,
  ...matchingActs,
  ...officeActs,
  beginYearAct,
  removeWorkspace,
]
