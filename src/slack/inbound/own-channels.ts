import type { Bot } from '../../conversation/kit/reply.ts'
import type { Clock } from '../../core/clock.ts'
import type { Log } from '../../usecases/ports.ts'
import type { Clients } from '../outbound/clients.ts'
import { causeOf } from '../outbound/delivery-errors.ts'

/** Beyond this many pages of 200 nobody chooses from a list. */
const mostPages = 10

/** Tells the program of the channels that P3 sits in already: it may have been invited while nobody listened. */
export type TellOwnChannels = (tenant: string, clients: Clients) => Promise<void>

interface OwnChannelsDeps {
  readonly bot: Bot
  readonly clock: Clock
  readonly log: Log
}

/** Once for each token in the life of this process; telling again changes nothing. Channels shared with other organizations are left out. */
export const createOwnChannels = ({ bot, clock, log }: OwnChannelsDeps): TellOwnChannels => {
  const told = new WeakSet<Clients>()
  const tell = async (tenant: string, clients: Clients): Promise<void> => {
    let cursor: string | undefined
    for (let page = 0; page < mostPages; page++) {
      const { channels = [], response_metadata } = await clients.read.users.conversations({
        types: 'public_channel,private_channel',
        exclude_archived: true,
        limit: 200,
        ...(cursor && { cursor }),
      })
      for (const { id, name, is_ext_shared, is_pending_ext_shared } of channels)
        if (id && name && !is_ext_shared && !is_pending_ext_shared)
          await bot.notice({ platform: 'slack', tenant, at: clock.now(), kind: 'channelAdded', channel: id, name })
      cursor = response_metadata?.next_cursor || undefined
      if (!cursor) return
    }
  }
  return async (tenant, clients) => {
    if (told.has(clients)) return
    told.add(clients)
    await tell(tenant, clients).catch((error) => {
      told.delete(clients)
      log.warn({ tenant, err: causeOf(error) }, 'the channels of a workspace could not be read')
    })
  }
}
