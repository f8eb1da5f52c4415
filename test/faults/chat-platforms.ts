import { randomUUID } from 'node:crypto'
import express from 'express'
import type { PretendAccount } from '../../playground/pretend.ts'
import { createPretendSlack } from '../../playground/slack/pretend-slack.ts'
import { createPretendTeams } from '../../playground/teams/pretend-teams.ts'
import { createMovableClock } from '../../src/core/clock.ts'
import type { Database } from '../../src/store/db/open.ts'
import { createMemoryStore } from '../playground/memory-key-value-store.ts'
import { type Mood, startFaultInjectingServer } from './fault-injecting-server.ts'

const platforms = ['slack', 'teams'] as const
type Platform = (typeof platforms)[number]

/** Somebody, or a channel, that an announcement goes to. */
interface Audience {
  readonly kind: 'person' | 'channel'
  /** Of the person or channel, in the database. */
  readonly id: string
  readonly platform: Platform
  readonly tenant: string
  readonly externalId: string
}

/** What the adapter keeps of somebody it wrote to, or of a channel. */
type Conversation = { readonly channel: string } | { readonly serviceUrl: string; readonly conversationId: string }

const name = (platform: Platform, tenant: number) => `${platform}-${tenant}`
const guid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const tenantsOf = { slack: ['T1', 'T2'], teams: [guid(1), guid(2)] } as const
const teamOf = (tenant: string) => ({ id: `19:team${tenant.at(-1)}@thread.tacv2`, name: 'Principals' })
const channelIds = (platform: Platform, tenant: string, count: number) =>
  Array.from({ length: count }, (_, i) =>
    platform === 'slack' ? `C${tenant}${i}` : `19:channel${tenant.at(-1)}x${i}@thread.tacv2`,
  )

/** Invented people and channels: so many in each of two Slack workspaces and two Teams tenants. */
const inventAudience = (people: number, channels: number): Audience[] =>
  platforms.flatMap((platform) =>
    tenantsOf[platform].flatMap((tenant, at) => [
      ...Array.from({ length: people }, (_, i): Audience => {
        const externalId = platform === 'slack' ? `U${i}` : guid(1_000 * (at + 1) + i)
        return { kind: 'person', id: `${name(platform, at)}-p${i}`, platform, tenant, externalId }
      }),
      ...channelIds(platform, tenant, channels).map((externalId, i): Audience => {
        return { kind: 'channel', id: `${name(platform, at)}-c${i}`, platform, tenant, externalId }
      }),
    ]),
  )

const accountOf = ({ id, platform, tenant, externalId }: Audience): PretendAccount => ({
  platform,
  tenantId: tenant,
  tenantName: tenant,
  externalId,
  name: id,
  email: `${id}@schools.example`,
  timeZone: 'America/Chicago',
  title: 'Principal (invented)',
})

/** The pretended Slack and Teams, each on a server of its own that enforces its platform's limits and misbehaves on command. */
export const startChatPlatforms = async (people: number, channels: number) => {
  const audience = inventAudience(people, channels)
  const routers = { slack: express(), teams: express() }
  const servers = {
    slack: await startFaultInjectingServer(routers.slack),
    teams: await startFaultInjectingServer(routers.teams),
  }
  const workspaces = tenantsOf.slack.map((teamId) => {
    return { teamId, name: teamId, botToken: `xoxb-${teamId}`, botUserId: `UBOT${teamId}`, botId: `B${teamId}` }
  })
  const common = {
    clock: createMovableClock(),
    // Nobody of the audience says anything.
    botUrl: () => servers.slack.url,
    accounts: audience.filter(({ kind }) => kind === 'person').map(accountOf),
    channels: audience
      .filter(({ kind }) => kind === 'channel')
      .map(({ platform, tenant, externalId, id }) => ({ platform, tenantId: tenant, channelId: externalId, name: id })),
  }
  const slack = createPretendSlack({
    ...common,
    keyValues: createMemoryStore(),
    workspaces,
    signingSecret: 'secret',
    appId: 'A1',
    publicUrl: () => servers.slack.url,
  })
  const teams = createPretendTeams({
    ...common,
    keyValues: createMemoryStore(),
    appId: randomUUID(),
    tenants: tenantsOf.teams.map((tenantId) => ({ tenantId, name: tenantId, team: teamOf(tenantId) })),
    publicUrl: () => servers.teams.url,
  })
  routers.slack.use(slack.router)
  routers.teams.use(teams.router)
  for (const tenantId of tenantsOf.teams)
    for (const subjectId of [teamOf(tenantId).id, ...teams.world.directory.peopleIn(tenantId).map((one) => one.userId)])
      teams.world.store.saveInstall({ tenantId, subjectId, installed: true, blocked: false, announced: true })

  const chatOf = (tenant: string, externalId: string) => teams.world.directory.person(tenant, externalId)!.chatId
  const shown = ({ platform, kind, tenant, externalId }: Audience): unknown[] => {
    if (platform === 'slack') {
      const reader = slack.person(tenant, kind === 'person' ? externalId : 'U0')
      return reader.messages(kind === 'person' ? reader.directMessage : externalId)
    }
    return teams.world.store.messages(kind === 'person' ? chatOf(tenant, externalId) : externalId)
  }
  return {
    audience,
    workspaces,
    servers,
    teams,
    mood: async (mood: Mood) => {
      await Promise.all(platforms.map((platform) => servers[platform].mood(mood)))
    },
    /** Resolves when each server has struck so many requests with this mood. */
    struck: async (mood: Mood['kind'], count: number) => {
      while (platforms.some((platform) => servers[platform].answered[mood] < count))
        await new Promise((resume) => setTimeout(resume, 20))
    },
    conversationWith: ({ platform, kind, tenant, externalId }: Audience): Conversation => {
      if (platform === 'slack') return { channel: slack.person(tenant, externalId).directMessage }
      const conversationId = kind === 'person' ? chatOf(tenant, externalId) : externalId
      return { serviceUrl: `${servers.teams.url}/`, conversationId }
    },
    /** How many messages somebody, or a channel, has got, by id. */
    arrived: () => new Map(audience.map((one) => [one.id, shown(one).length])),
    close: () => Promise.all(platforms.map((platform) => servers[platform].close())),
  }
}
export type ChatPlatforms = Awaited<ReturnType<typeof startChatPlatforms>>

/** The audience as the bot knows it. */
export const enrol = async ({ prisma }: Database, { audience, conversationWith }: ChatPlatforms): Promise<void> => {
  await prisma.tenant.createMany({
    data: platforms.flatMap((platform) =>
      tenantsOf[platform].map((externalId) => ({
        id: externalId,
        platform,
        externalId,
        name: externalId,
        status: 'installed' as const,
      })),
    ),
  })
  const people = audience.filter(({ kind }) => kind === 'person')
  await prisma.person.createMany({
    data: people.map(({ id }) => ({ id, name: id, email: `${id}@schools.example`, title: '' })),
  })
  await prisma.account.createMany({
    data: people.map((one, at) => {
      const { id, platform, tenant, externalId } = one
      const row = { id, platform, tenantId: tenant, externalId, personId: id, reach: 'reachable' as const }
      // Every other one was written to before.
      return at % 2 === 0 ? row : { ...row, conversation: conversationWith(one) }
    }),
  })
  await prisma.channel.createMany({
    data: audience
      .filter(({ kind }) => kind === 'channel')
      .map((one) => {
        const { id, platform, tenant, externalId } = one
        const row = { id, tenantId: tenant, externalId, name: id }
        return platform === 'teams' ? { ...row, conversation: conversationWith(one) } : row
      }),
  })
}
