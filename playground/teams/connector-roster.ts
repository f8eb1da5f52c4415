import { createHash } from 'node:crypto'
import { findPlace, peopleAt, requireInstalled } from './chat-places.ts'
import { ConnectorRefusal, notInstalled, unknownConversation } from './connector-refusal.ts'
import type { TeamsPerson } from './directory.ts'
import type { JsonObject } from './json.ts'
import type { World } from './world.ts'

const memberOf = ({ rules }: World, { account, userId }: TeamsPerson): JsonObject => {
  const [givenName = '', ...others] = account.name.split(' ')
  return {
    id: userId,
    name: account.name,
    givenName,
    surname: others.join(' '),
    email: account.email,
    userPrincipalName: account.email,
    objectId: account.externalId,
    tenantId: account.tenantId,
    userRole: rules.guests.includes(account.externalId) ? 'guest' : 'user',
  }
}

const peopleIn = (world: World, conversationId: string) => {
  const place = findPlace(world, conversationId)
  requireInstalled(world, place)
  return peopleAt(world, place)
}

export const listMembers = (world: World, conversationId: string): JsonObject[] =>
  peopleIn(world, conversationId).map((person) => memberOf(world, person))

/** One page of members; the continuation token is the number of those already given. */
export const pageMembers = (world: World, conversationId: string, query: JsonObject): JsonObject => {
  const members = listMembers(world, conversationId)
  const size = Math.min(Math.max(Number(query.pageSize) || 200, 50), 500)
  const from = Number(query.continuationToken) || 0
  const rest = from + size < members.length
  return { members: members.slice(from, from + size), ...(rest ? { continuationToken: String(from + size) } : {}) }
}

/** By `29:` id or Entra object id. */
export const getMember = (world: World, conversationId: string, memberId: string): JsonObject => {
  const people = peopleIn(world, conversationId)
  const person = people.find(({ userId, account }) => userId === memberId || account.externalId === memberId)
  if (!person) throw new ConnectorRefusal(404, 'MemberNotFoundInConversation', 'Member not found in conversation.')
  return memberOf(world, person)
}

const findTeam = (world: World, teamId: string) => {
  const tenant = world.directory.tenants.find((candidate) => candidate.team?.id === teamId)
  if (!tenant?.team) throw unknownConversation()
  if (!world.store.install(tenant.tenantId, teamId)?.installed) throw notInstalled()
  const channels = world.directory.channelsIn(tenant.tenantId)
  return { tenant, team: tenant.team, channels }
}

/** The Microsoft 365 group behind a team: a GUID that stays the same. */
export const groupIdOf = (teamId: string): string =>
  createHash('sha256')
    .update(teamId)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')

export const teamDetails = (world: World, teamId: string): JsonObject => {
  const { tenant, team, channels } = findTeam(world, teamId)
  const memberCount = world.directory.peopleIn(tenant.tenantId).length
  return { id: team.id, name: team.name, aadGroupId: groupIdOf(team.id), channelCount: channels.length, memberCount }
}

/** The General channel has the team's id and no name, as in Teams. */
export const teamChannels = (world: World, teamId: string): JsonObject => {
  const { team, channels } = findTeam(world, teamId)
  return {
    conversations: channels.map(({ id, name, type = 'standard' }) => ({
      id,
      ...(id === team.id ? {} : { name }),
      type,
    })),
  }
}
