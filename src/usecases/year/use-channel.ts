import type { Actor } from '../../core/actor.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { ChannelLine } from '../identity/tenants-port.ts'
import type { Deps } from '../ports.ts'

/** Every channel the bot was added to, those that announce first. */
export const seeChannels = (deps: Deps, actor: Actor): Promise<AsCoordinator<readonly ChannelLine[]>> =>
  asCoordinator(deps, actor, ({ data }) => data.tenants.channels())

/** Announces in this channel from now on, or no more. False when the channel is not known. */
export const useChannel = (
  deps: Deps,
  actor: Actor,
  { channelId, announces }: { readonly channelId: string; readonly announces: boolean },
): Promise<AsCoordinator<boolean>> =>
  asCoordinator(deps, actor, async ({ data, note }) => {
    if (!(await data.tenants.useChannel(channelId, announces))) return false
    const action = announces ? 'channel.chosen' : 'channel.dropped'
    await note({ action, subject: { kind: 'channel', id: channelId } })
    return true
  })

/** Sends a line to the channel, so that a publication does not find out that it can't be written to. */
export const testChannel = (deps: Deps, actor: Actor, channelId: string): Promise<AsCoordinator<boolean>> =>
  asCoordinator(deps, actor, async ({ data, cycle, actor: { personId }, note }) => {
    if (!(await data.tenants.channels()).some((one) => one.id === channelId)) return false
    await data.tenants.retryChannel(channelId)
    await data.outbox.send([
      {
        name: 'channelTest',
        to: { kind: 'channel', channelId },
        facts: { cycleId: cycle.id, personId },
        priority: 'interactive',
      },
    ])
    await note({ action: 'channel.tested', subject: { kind: 'channel', id: channelId } })
    return true
  })
