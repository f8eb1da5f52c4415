import { DateTime } from 'luxon'
import type { Clock } from '../../src/core/clock.ts'
import type { Directory, TeamsChannel, TeamsPerson } from './directory.ts'
import type { JsonObject } from './json.ts'

/** Where an activity happens: the person's chat with the bot, or a thread of a channel. */
export type Place = { kind: 'personal' } | { kind: 'channel'; channel: TeamsChannel; threadId: string }

interface ActivityOptions {
  readonly directory: Directory
  readonly botName: () => string
  readonly serviceUrl: () => string
  readonly clock: Clock
}

const conversationOf = (person: TeamsPerson, place: Place): JsonObject => {
  const tenantId = person.tenant.tenantId
  if (place.kind === 'personal') return { conversationType: 'personal', tenantId, id: person.chatId }
  const id = `${place.channel.id};messageid=${place.threadId}`
  return { conversationType: 'channel', isGroup: true, tenantId, id, name: place.channel.name }
}

const channelDataOf = (person: TeamsPerson, place: Place): JsonObject => {
  const tenant = { id: person.tenant.tenantId }
  if (place.kind === 'personal') return { tenant }
  const { channel } = place
  return {
    tenant,
    team: { id: channel.team.id, name: channel.team.name },
    channel: { id: channel.id },
    teamsChannelId: channel.id,
    teamsTeamId: channel.team.id,
  }
}

/** Fills in what every activity from Teams carries: who, where, when, in which language and zone. */
export const createActivities = ({ directory, botName, serviceUrl, clock }: ActivityOptions) => {
  const at = (person: TeamsPerson, place: Place, id: string, fields: JsonObject): JsonObject => {
    const now = clock.now()
    const zone = person.account.timeZone
    const { channelData, entities, isTargeted, ...rest } = fields
    return {
      ...rest,
      id,
      channelId: 'msteams',
      serviceUrl: serviceUrl(),
      timestamp: now.toISOString(),
      localTimestamp: DateTime.fromJSDate(now).setZone(zone).toISO(),
      localTimezone: zone,
      locale: 'en-US',
      from: { id: person.userId, name: person.account.name, aadObjectId: person.account.externalId },
      recipient: { id: directory.botId, name: botName(), ...(isTargeted ? { isTargeted } : {}) },
      conversation: conversationOf(person, place),
      entities: [
        ...((entities as unknown[] | undefined) ?? []),
        { type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone: zone },
      ],
      channelData: { ...channelDataOf(person, place), ...((channelData as JsonObject | undefined) ?? {}) },
    }
  }
  return {
    at,
    invoke: (person: TeamsPerson, place: Place, id: string, name: string, value: JsonObject, replyToId?: string) =>
      at(person, place, id, {
        type: 'invoke',
        name,
        value,
        ...(replyToId === undefined ? {} : { replyToId }),
        channelData: { source: { name: replyToId === undefined ? 'compose' : 'message' } },
      }),
  }
}
export type Activities = ReturnType<typeof createActivities>
