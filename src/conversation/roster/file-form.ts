import { mayRunProgram } from '../../core/offices.ts'
import { onForm } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { sendRoster } from './actions.ts'
import { rosterDropCard } from './cards.ts'

const how = async ({ actor }: Request): Promise<Reply> =>
  mayRunProgram(actor) ? { kind: 'card', card: rosterDropCard } : refusalCard({ kind: 'notCoordinator' })

/** Where a platform's dialogs take no file: says how else to send one. */
export const rosterFile = onForm(sendRoster, { open: how, submit: how })
