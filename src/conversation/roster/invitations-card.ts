import type { InvitationCounts } from '../../usecases/roster/file-imports-port.ts'
import { button } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { count, inFigures } from '../kit/words.ts'
import * as actions from './actions.ts'

/** How many of those who were imported could be invited. */
export const invitationsCard = (importId: string, { sent, waiting, failed }: InvitationCounts): Card => {
  const all = sent + waiting + failed
  return {
    title: `${inFigures(sent)} of ${count(all, 'person', 'people')} could be invited so far`,
    tone: failed > 0 ? 'warning' : 'good',
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'Invited', value: inFigures(sent) },
          { label: 'On the way', value: inFigures(waiting) },
          { label: 'Couldn’t be reached', value: inFigures(failed) },
        ],
      },
    ],
    actions: [
      ...(failed > 0 ? [say('Who can’t be reached', 'unreachable')] : []),
      ...(waiting > 0 ? [button(actions.seeInvited, { importId }, 'Refresh')] : []),
    ],
  }
}
