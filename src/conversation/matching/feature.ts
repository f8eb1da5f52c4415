import type { Feature } from '../kit/feature.ts'
import { matchingActions } from './action-handlers.ts'
import { campaignActions } from './campaign-actions.ts'
import { match } from './commands.ts'
import { matchingNotices } from './notices.ts'
import { pairsActions } from './pairs-file.ts'
import { byHand, forbid, swap } from './pairs-forms.ts'
import { whatIf } from './what-if-form.ts'

export const feature = {
  commands: [match],
  forms: [forbid, byHand, swap, whatIf],
  actions: [...matchingActions, ...campaignActions, ...pairsActions],
  notices: matchingNotices,
} as const satisfies Feature
