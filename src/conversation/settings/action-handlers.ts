import { pause } from '../../usecases/people/change-settings.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { ownRefusedCard } from '../plan/index.ts'
import * as actions from './actions.ts'
import { pausedCard } from './cards.ts'

/** Buttons of one's own settings. */
export const settingsActions: readonly ActionHandler[] = [
  onAction(actions.endPause, async ({ deps, actor }) => {
    const result = await pause(deps, actor, undefined)
    return result.ok
      ? { kind: 'card', card: pausedCard(result.settings), replace: true }
      : { kind: 'refusal', card: ownRefusedCard(result.refusal) }
  }),
]
