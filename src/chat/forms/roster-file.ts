import { rosterDropCard } from '../cards/office.ts'
import { refusalCard } from '../cards/refused.ts'
import type { Reply } from '../reply.ts'
import type { FormHandler, Turn } from '../turn.ts'

const how = async ({ actor }: Turn): Promise<Reply> =>
  actor.coordinator ? { kind: 'card', card: rosterDropCard } : refusalCard('notCoordinator')

/** Where a platform's dialogs take no file: says how else to send one. */
export const rosterFile: FormHandler = { id: 'roster-file', open: how, submit: how }
