import { randomBytes } from 'node:crypto'
import { issueLinkCode } from '../../usecases/identity/link-account.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import * as actions from './actions.ts'
import { linkCodeCard } from './link-cards.ts'
import { endOffice, seeOffices } from './offices.ts'
import { letWorkspaceIn, removeWorkspace, turnWorkspaceAway } from './workspaces.ts'

/** Buttons of accounts and workspaces. */
export const identityActions: readonly ActionHandler[] = [
  onAction(actions.issueLink, (request, { personId }) => sendLink(request, personId)),
  removeWorkspace,
  letWorkspaceIn,
  turnWorkspaceAway,
  seeOffices,
  endOffice,
]

export const sendLink = async ({ deps, actor }: Request, personId: string): Promise<Reply> => {
  const issued = await issueLinkCode(deps, actor, { personId, random: randomBytes })
  return issued.ok ? { kind: 'card', card: linkCodeCard(issued.person.name, issued.code) } : refusalCard(issued.refusal)
}
