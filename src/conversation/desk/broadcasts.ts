import { runBroadcast, seeBroadcast, tryBroadcast } from '../../usecases/desk/broadcast.ts'
import { sampleMessage } from '../../usecases/desk/see-office-message.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { broadcastCard, broadcastingCard, testSentCard } from './broadcast-cards.ts'
import { inMessages } from './message-words.ts'

export const showBroadcast = async ({ deps, actor, person }: Request, errandId: string): Promise<Reply> => {
  const found = await seeBroadcast(deps, actor, errandId)
  if (!found.ok) return refusalCard(found.refusal)
  const sample = await sampleMessage(deps, actor, errandId, inMessages)
  return { kind: 'card', card: broadcastCard(found.seen, sample.ok ? sample : undefined, person.timeZone) }
}

export const testBroadcast = async ({ deps, actor }: Request, errandId: string): Promise<Reply> => {
  const tried = await tryBroadcast(deps, actor, errandId)
  if (!tried.ok) return refusalCard(tried.refusal)
  return tried.value ? { kind: 'card', card: testSentCard } : refusalCard({ kind: 'noSuchErrand' })
}

export const sendBroadcast = async ({ deps, actor }: Request, errandId: string): Promise<Reply> => {
  const done = await runBroadcast(deps, actor, errandId)
  return done.ok ? { kind: 'card', card: broadcastingCard(done.value), replace: true } : refusalCard(done.refusal)
}
