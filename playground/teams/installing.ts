import type { Place } from './activities.ts'
import type { BotAnswer } from './bot-line.ts'
import { groupIdOf } from './connector-roster.ts'
import type { PretendTenant, TeamsPerson } from './directory.ts'
import type { JsonObject } from './json.ts'
import type { World } from './world.ts'

const taken = (answer: BotAnswer) => answer.kind === 'answered' && answer.status >= 200 && answer.status < 300

const tell = (world: World, person: TeamsPerson, place: Place, fields: JsonObject) => {
  const nextId = () => world.store.nextId(world.clock.now())
  return world.line.deliver(world.activities.at(person, place, `f:${nextId()}`, fields), nextId)
}

const installation = (action: 'add' | 'remove', chatId: string): JsonObject => ({
  type: 'installationUpdate',
  action,
  channelData: { settings: { selectedChannel: { id: chatId } }, source: { name: 'message' } },
})

const tellPane = (world: World, person: TeamsPerson) => {
  const install = world.store.install(person.tenant.tenantId, person.userId)
  const { installed = false, blocked = false } = install ?? {}
  world.events.publish([person.userId], { type: 'install', installed, blocked })
}

/** Adds the app for a person: Teams makes the chat, then tells the bot twice, each in its own way. */
export const installForPerson = async (world: World, person: TeamsPerson): Promise<void> => {
  const subject = { tenantId: person.tenant.tenantId, subjectId: person.userId }
  world.store.saveInstall({ ...subject, installed: true, blocked: false, announced: false })
  tellPane(world, person)
  const place: Place = { kind: 'personal' }
  const first = await tell(world, person, place, installation('add', person.chatId))
  const botId = world.directory.botId
  const second = await tell(world, person, place, { type: 'conversationUpdate', membersAdded: [{ id: botId }] })
  const install = world.store.install(subject.tenantId, subject.subjectId)
  if (install?.installed && taken(first) && taken(second)) world.store.saveInstall({ ...install, announced: true })
}

export const uninstallForPerson = async (world: World, person: TeamsPerson): Promise<void> => {
  const subject = { tenantId: person.tenant.tenantId, subjectId: person.userId }
  world.store.saveInstall({ ...subject, installed: false, blocked: false, announced: true })
  tellPane(world, person)
  await tell(world, person, { kind: 'personal' }, installation('remove', person.chatId))
}

/** Blocks or unblocks the bot: nothing is told to it, it only finds out when it writes. */
export const setBlocked = (world: World, person: TeamsPerson, blocked: boolean): void => {
  const install = world.store.install(person.tenant.tenantId, person.userId)
  if (!install?.installed) return
  world.store.saveInstall({ ...install, blocked })
  tellPane(world, person)
}

/** Adds the app to, or takes it from, the tenant's team; whoever is first in the tenant does it. */
export const setTeamInstall = async (world: World, tenant: PretendTenant, installed: boolean): Promise<void> => {
  const { team } = tenant
  const [installer] = world.directory.peopleIn(tenant.tenantId)
  const channel = world.directory.channelsIn(tenant.tenantId).find(({ id }) => id === team?.id)
  if (!team || !installer || !channel) return
  const subject = { tenantId: tenant.tenantId, subjectId: team.id }
  world.store.saveInstall({ ...subject, installed, blocked: false, announced: false })
  const place: Place = { kind: 'channel', channel, threadId: world.store.nextId(world.clock.now()) }
  const bot = [{ id: world.directory.botId }]
  const teamData = { team: { id: team.id, name: team.name, aadGroupId: groupIdOf(team.id) } }
  const first = await tell(world, installer, place, {
    ...installation(installed ? 'add' : 'remove', team.id),
    channelData: { ...teamData, settings: { selectedChannel: { id: team.id } } },
  })
  const second = await tell(world, installer, place, {
    type: 'conversationUpdate',
    ...(installed ? { membersAdded: bot } : { membersRemoved: bot }),
    channelData: { ...teamData, eventType: installed ? 'teamMemberAdded' : 'teamMemberRemoved' },
  })
  if (taken(first) && taken(second)) world.store.saveInstall({ ...subject, installed, blocked: false, announced: true })
}

/**
 * Adds the app for everybody, and every team, that never had it; tells again what the bot did not take last time. One after another: a
 * whole state's worth of people does not arrive at once, and whoever presses something meanwhile is answered between two.
 */
export const createInstalling = (world: World) => {
  const { directory, store, playing } = world
  const everybody = Promise.withResolvers<void>()
  const pending = (tenantId: string, subjectId: string) => {
    const install = store.install(tenantId, subjectId)
    return !playing.stopped.aborted && (install === undefined || (install.installed && !install.announced))
  }
  const add = async (people: readonly TeamsPerson[]) => {
    for (const person of people)
      if (pending(person.tenant.tenantId, person.userId)) await installForPerson(world, person)
  }
  const addOthers = async () => {
    try {
      await add(directory.people.filter(({ tenant }) => !tenant.team))
    } finally {
      // Whoever is left out is added at the next start; the others wait for their reminders and mail no longer.
      if (!playing.stopped.aborted) everybody.resolve()
    }
  }
  return {
    /** Resolves when whoever shares a tenant with a team has it, which is the department; the others follow. */
    everywhere: async (): Promise<void> => {
      for (const tenant of directory.tenants)
        if (tenant.team && pending(tenant.tenantId, tenant.team.id)) await setTeamInstall(world, tenant, true)
      await add(directory.people.filter(({ tenant }) => tenant.team))
      void playing.follow(addOthers())
    },
    /** Resolves when everybody has it. */
    everybody: everybody.promise,
  }
}
