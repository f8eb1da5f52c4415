import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { FormHandler, Request } from '../kit/request.ts'
import { rosterDropCard } from './cards.ts'

const how = async ({ actor }: Request): Promise<Reply> =>
  actor.coordinator ? { kind: 'card', card: rosterDropCard } : refusalCard('notCoordinator')

/** Where a platform's dialogs take no file: says how else to send one. */
export const rosterFile: FormHandler = { id: 'roster-file', open: how, submit: how }
