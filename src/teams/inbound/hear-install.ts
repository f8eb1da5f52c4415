import type { Bot, TenantEvent } from '../../conversation/kit/reply.ts'
import type { Clock } from '../../core/clock.ts'
import type { Channels } from '../../usecases/channels/known-channels-port.ts'
import type { ConnectorClient } from '../outbound/connector-client.ts'
import { type Conversation, readConversation, withoutThread } from '../outbound/conversation.ts'
import type { Replies } from '../outbound/reply.ts'
import type { ActivityContext } from './activity-context.ts'
import type { AskBot } from './ask-bot.ts'

export interface HearInstallDeps {
  readonly bot: Bot
  readonly ask: AskBot
  readonly replies: Replies
  readonly channels: Channels
  readonly connector: ConnectorClient
  readonly clock: Clock
}

type Happening = TenantEvent extends infer E
  ? E extends unknown
    ? Omit<E, 'platform' | 'tenant' | 'at'>
    : never
  : never

/** When Teams says it happened; ours when it does not say. */
const timeOf = ({ heard }: ActivityContext, clock: Clock): Date => {
  const { timestamp } = heard as { timestamp?: unknown }
  const at = new Date(timestamp instanceof Date || typeof timestamp === 'string' ? timestamp : Number.NaN)
  return Number.isNaN(at.getTime()) ? clock.now() : at
}

const chosenChannel = ({ heard }: ActivityContext) => {
  const { channelData, conversation } = heard
  const { settings, channel, team } = channelData ?? {}
  const id = settings?.selectedChannel?.id ?? channel?.id ?? withoutThread(conversation.id)
  const name = settings?.selectedChannel?.name ?? channel?.name ?? conversation.name ?? undefined
  return { id, name, team: team?.name ?? undefined, teamId: team?.id ?? undefined }
}

/** As people know it: the team, then the channel. */
const inWords = (team: string | undefined, name: string | undefined): string =>
  [team, name].filter(Boolean).join(' \u203a ') || 'Channel'

/** Hears that the app came to a person or a team, or went. Everything here may come twice, and in any order. */
export const createHearInstall = ({ bot, ask, replies, channels, connector, clock }: HearInstallDeps) => {
  const notice = (activityContext: ActivityContext, event: Happening) =>
    bot.notice({
      ...event,
      platform: 'teams',
      tenant: activityContext.tenant,
      at: timeOf(activityContext, clock),
    })

  const add = (activityContext: ActivityContext, id: string, name: string, teamId: string | undefined) => {
    const { serviceUrl } = activityContext.chat
    const conversation: Conversation = { serviceUrl, conversationId: id, ...(teamId ? { teamId } : {}) }
    return notice(activityContext, { kind: 'channelAdded', channel: id, name, conversation })
  }

  /** What Teams says of a team; activities leave out most names. Undefined where it does not say. */
  const teamOf = async ({ chat }: ActivityContext, teamId: string | undefined) =>
    teamId === undefined ? undefined : connector.team(chat, teamId).catch(() => undefined)

  /** One channel, or each that the app reaches in the team it was added to: not private ones, nor those shared with other tenants. */
  const channelsAdded = async (activityContext: ActivityContext, which: 'this' | 'all'): Promise<void> => {
    const { id, name, team, teamId } = chosenChannel(activityContext)
    const known = await teamOf(activityContext, teamId)
    const called = known?.name ?? team
    const listed = (known?.channels ?? []).map((one) => ({ ...one, name: one.name ?? 'General' }))
    const own = listed.find((one) => one.id === id)
    if (own?.type && own.type !== 'standard' && which === 'this') return
    const standard = listed.filter((one) => one.id !== id && (one.type ?? 'standard') === 'standard')
    // The one that was chosen comes first: it is the first that is offered.
    await add(activityContext, id, inWords(called, own?.name ?? name), teamId)
    if (which === 'all')
      for (const one of standard) await add(activityContext, one.id, inWords(called, one.name), teamId)
  }

  const teamLeft = async (activityContext: ActivityContext): Promise<void> => {
    const { id, teamId } = chosenChannel(activityContext)
    const known = await channels.inTenant('teams', activityContext.tenant)
    const gone = known.filter(
      ({ externalId, conversation }) =>
        externalId === id || (teamId !== undefined && readConversation(conversation)?.teamId === teamId),
    )
    for (const { externalId } of gone) await notice(activityContext, { kind: 'channelRemoved', channel: externalId })
  }

  /** Whoever comes into a team with the app can be written to from there. */
  const reachable = async (activityContext: ActivityContext): Promise<void> => {
    for (const { aadObjectId: externalId } of activityContext.heard.membersAdded ?? [])
      if (externalId) await notice(activityContext, { kind: 'accountBack', externalId })
  }

  const installed = async (activityContext: ActivityContext): Promise<void> => {
    await notice(activityContext, { kind: 'tenantInstalled' })
    // A group chat is no place to announce in: who is in it changes, and nobody owns it.
    if (activityContext.heard.conversation.conversationType === 'groupChat') return
    if (!activityContext.personal) return channelsAdded(activityContext, 'all')
    const reply = await ask.question(activityContext, { kind: 'installed' })
    await replies.reply(activityContext, reply)
  }

  const removed = async (activityContext: ActivityContext): Promise<void> => {
    if (!activityContext.personal) return teamLeft(activityContext)
    // Nothing can be said any more to somebody who removed the app.
    await ask.question(activityContext, { kind: 'uninstalled' })
  }

  return {
    installation: async (activityContext: ActivityContext): Promise<void> => {
      if (activityContext.heard.action === 'add') return installed(activityContext)
      if (activityContext.heard.action === 'remove') return removed(activityContext)
    },
    /** In teams this may be all that comes; in personal chats it always comes with an installation. */
    conversationUpdate: async (activityContext: ActivityContext): Promise<void> => {
      const { heard } = activityContext
      const isUs = ({ id }: { id: string }) => id === heard.recipient.id
      const { eventType, channel, team } = heard.channelData ?? {}
      if (eventType === 'channelDeleted' && channel?.id)
        return notice(activityContext, { kind: 'channelRemoved', channel: channel.id })
      if (activityContext.personal || !team?.id) return
      if (/^channel(Created|Renamed|Restored)$/.test(eventType ?? '')) return channelsAdded(activityContext, 'this')
      if (/^team(Renamed|Restored)$/.test(eventType ?? '')) return channelsAdded(activityContext, 'all')
      if (/^team(Hard)?Deleted$/.test(eventType ?? '')) return teamLeft(activityContext)
      if (heard.membersAdded?.some(isUs)) return channelsAdded(activityContext, 'all')
      if (heard.membersRemoved?.some(isUs)) return teamLeft(activityContext)
      await reachable(activityContext)
    },
    /** A channel the bot is spoken to in is one a coordinator can choose for announcements. */
    spokenIn: (activityContext: ActivityContext): Promise<void> => channelsAdded(activityContext, 'this'),
  }
}
