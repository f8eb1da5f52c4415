import type { Clock } from '../../core/clock.ts'
import type { Channels } from '../../usecases/channels/known-channels-port.ts'
import type { ChatMember, ConnectorClient } from './connector-client.ts'
import { readConversation } from './conversation.ts'
import { outcomeOfError } from './delivery-errors.ts'

const keptMilliseconds = 60 * 60 * 1000
/** How long a list is believed about somebody who is not on it. Milliseconds. */
const missTrusted = 5 * 60 * 1000
/** Beyond this many people a team is not read to its end. */
const mostMembers = 20_000

export interface TeamRoster {
  /**
   * Somebody in a team of this tenant that has the app, by mail address or sign-in name.
   * @throws whatever kept a team or our own channels from being read: then nobody knows who is in it
   */
  find(tenant: string, email: string): Promise<ChatMember | undefined>
}

interface TeamRosterDeps {
  readonly connector: ConnectorClient
  readonly channels: Channels
  readonly machine: Clock
}

/** Reads the members of the teams the app is in, so that people can be written to who never wrote to the bot. */
export const createTeamRoster = ({ connector, channels, machine }: TeamRosterDeps): TeamRoster => {
  const kept = new Map<string, { at: number; until: number; byEmail: Promise<Map<string, ChatMember>> }>()

  const read = async (tenant: string): Promise<Map<string, ChatMember>> => {
    const byEmail = new Map<string, ChatMember>()
    const places = (await channels.inTenant('teams', tenant)).flatMap(({ externalId, conversation }) => {
      const { serviceUrl, teamId } = readConversation(conversation) ?? {}
      return serviceUrl ? [{ tenant, serviceUrl, conversationId: teamId ?? externalId }] : []
    })
    const teams = new Map(places.map((place) => [place.conversationId, place]))
    for (const place of teams.values()) {
      try {
        for await (const member of connector.members(place)) {
          for (const address of [member.userPrincipalName, member.email])
            if (address) byEmail.set(address.toLowerCase(), member)
          if (byEmail.size > mostMembers) return byEmail
        }
      } catch (error) {
        // The app was removed from that team; the others may do.
        if (outcomeOfError(error, 'channel').kind !== 'unreachable') throw error
      }
    }
    return byEmail
  }

  return {
    find: async (tenant, address) => {
      const now = machine.now().getTime()
      const known = kept.get(tenant)
      const member = known && known.until > now ? (await known.byEmail).get(address.toLowerCase()) : undefined
      // Whoever is not on a list may have come to the team since: an empty one is never kept, any other only so long.
      if (member || (known && now - known.at < missTrusted)) return member
      const byEmail = read(tenant)
      kept.set(tenant, { at: now, until: now + keptMilliseconds, byEmail })
      const forget = () => kept.get(tenant)?.byEmail === byEmail && kept.delete(tenant)
      await byEmail.then(({ size }) => size === 0 && forget(), forget)
      return (await byEmail).get(address.toLowerCase())
    },
  }
}
