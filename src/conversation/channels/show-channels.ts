import { mayRunProgram } from '../../core/offices.ts'
import { seeChannels } from '../../usecases/channels/use-channel.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { channelsCard } from './cards.ts'

export const showChannels = async ({ deps, actor }: Request, news?: string): Promise<Reply> => {
  const found = await seeChannels(deps, actor)
  if (!found.ok) return refusalCard(found.refusal)
  const look = { now: deps.clock.now(), coordinator: mayRunProgram(actor), news }
  return { kind: 'card', card: channelsCard(found.value, look), replace: news !== undefined }
}
