import { mayRunProgram } from '../../core/offices.ts'
import { found } from '../../core/people/search-key.ts'
import { seeChannels } from '../../usecases/channels/use-channel.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { channelsCard } from './cards.ts'

/** `named`: a part of a channel's, its workspace's or its district's name. `about`: which the news is about; it stands first, however many there are. */
export const showChannels = async (
  { deps, actor }: Request,
  { news, named = '', about }: { readonly news?: string; readonly named?: string; readonly about?: string } = {},
): Promise<Reply> => {
  const seen = await seeChannels(deps, actor)
  if (!seen.ok) return refusalCard(seen.refusal)
  const { cycle, channels } = seen.value
  const look = { now: deps.clock.now(), coordinator: mayRunProgram(actor), news, named }
  const those = channels.filter((one) => found(named, one.name, one.tenantName, one.district?.name ?? ''))
  const [its, others] = [those.filter(({ id }) => id === about), those.filter(({ id }) => id !== about)]
  return {
    kind: 'card',
    card: channelsCard({ cycle, channels: [...its, ...others] }, look),
    replace: news !== undefined,
  }
}
