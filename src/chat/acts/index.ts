import { beginYearAct } from '../commands/setup.ts'
import type { Act } from '../turn.ts'
import { removeWorkspace } from '../workspaces.ts'
import { matchingActs } from './matching.ts'
import { officeActs } from './office.ts'
import { ownActs } from './own.ts'
import { pathActs } from './path.ts'
import { reminderActs } from './reminders.ts'

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
