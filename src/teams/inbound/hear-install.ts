import type { Bot, TenantEvent } from '../../conversation/kit/reply.ts'
import type { Clock } from '../../core/clock.ts'
import type { Channels } from '../../usecases/year/channels-port.ts'
import { type Conversation, readConversation, withoutThread } from '../outbound/conversation.ts'
import type { Tell } from '../outbound/reply.ts'
import type { Scene } from './activity-context.ts'
import type { Ask } from './ask.ts'

export interface InstallOptions {
  readonly bot: Bot
  readonly ask: Ask
  readonly tell: Tell
  readonly channels: Channels
  readonly clock: Clock
}

type Happening = TenantEvent extends infer E
  ? E extends unknown
    ? Omit<E, 'platform' | 'tenant' | 'at'>
    : never
  : never

/** When Teams says it happened; ours when it does not say. */
const timeOf = ({ heard }: Scene, clock: Clock): Date => {
  const { timestamp } = heard as { timestamp?: unknown }
  const at = new Date(timestamp instanceof Date || typeof timestamp === 'string' ? timestamp : Number.NaN)
  return Number.isNaN(at.getTime()) ? clock.now() : at
}

const chosenChannel = ({ heard }: Scene) => {
  const { channelData, conversation } = heard
  const { settings, channel, team } = channelData ?? {}
  const id = settings?.selectedChannel?.id ?? channel?.id ?? withoutThread(conversation.id)
  const name = settings?.selectedChannel?.name ?? channel?.name ?? conversation.name ?? undefined
  return { id, name: [team?.name, name].filter(Boolean).join(' \u203a ') || 'Channel', teamId: team?.id ?? undefined }
}

/** Hears that the app came to a person or a team, or went. Everything here may come twice, and in any order. */
export const createHearInstall = ({ bot, ask, tell, channels, clock }: InstallOptions) => {
  const notice = (scene: Scene, event: Happening) =>
    bot.notice({ ...event, platform: 'teams', tenant: scene.tenant, at: timeOf(scene, clock) } as TenantEvent)

  const channelAdded = (scene: Scene) => {
    const { id, name, teamId } = chosenChannel(scene)
    const conversation: Conversation = {
      serviceUrl: scene.chat.serviceUrl,
      conversationId: id,
      ...(teamId ? { teamId } : {}),
    }
    return notice(scene, { kind: 'channelAdded', channel: id, name, conversation })
  }

  const teamLeft = async (scene: Scene): Promise<void> => {
    const { id, teamId } = chosenChannel(scene)
    const known = await channels.inTenant('teams', scene.tenant)
    const gone = known.filter(
      ({ externalId, conversation }) =>
        externalId === id || (teamId !== undefined && readConversation(conversation)?.teamId === teamId),
    )
    for (const { externalId } of gone) await notice(scene, { kind: 'channelRemoved', channel: externalId })
  }

  const installed = async (scene: Scene): Promise<void> => {
    await notice(scene, { kind: 'tenantInstalled' })
    if (!scene.personal) return channelAdded(scene)
    const reply = await ask.question(scene, { kind: 'installed' })
    await tell.reply(scene, reply)
  }

  const removed = async (scene: Scene): Promise<void> => {
    if (!scene.personal) return teamLeft(scene)
    // Nothing can be said any more to somebody who removed the app.
    await ask.question(scene, { kind: 'uninstalled' })
  }

  return {
    installation: async (scene: Scene): Promise<void> => {
      if (scene.heard.action === 'add') return installed(scene)
      if (scene.heard.action === 'remove') return removed(scene)
    },
    /** In teams this may be all that comes; in personal chats it always comes with an installation. */
    conversationUpdate: async (scene: Scene): Promise<void> => {
      const { heard } = scene
      const isUs = ({ id }: { id: string }) => id === heard.recipient.id
      if (heard.channelData?.eventType === 'channelDeleted' && heard.channelData.channel?.id)
        return notice(scene, { kind: 'channelRemoved', channel: heard.channelData.channel.id })
      if (scene.personal || !heard.channelData?.team?.id) return
      if (heard.membersAdded?.some(isUs)) return channelAdded(scene)
      if (heard.membersRemoved?.some(isUs)) return teamLeft(scene)
    },
    /** A channel the bot is spoken to in is one a coordinator can choose for announcements. */
    spokenIn: (scene: Scene): Promise<void> => channelAdded(scene),
  }
}
