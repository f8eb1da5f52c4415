import type { PlaygroundPerson } from '../people.ts'
import type { PretendAccount, PretendChannel } from '../pretend.ts'
import type { WorkspaceOptions } from '../slack/workspace.ts'
import type { PretendTenant } from '../teams/directory.ts'
import { guid, slackId } from './chance.ts'
import { departmentTeams, type SampleHome } from './homes.ts'
import type { SamplePerson } from './people.ts'
import type { Sample } from './sample.ts'

export interface SampleDirectory {
  readonly accounts: PretendAccount[]
  /** The same people with role and district, for the page's list. */
  readonly people: PlaygroundPerson[]
  readonly channels: PretendChannel[]
  /** Slack workspaces; whoever starts the pretended Slack adds a bot token that nobody can guess. */
  readonly workspaces: Omit<WorkspaceOptions, 'botToken'>[]
  /** Teams tenants; the department's has a team. */
  readonly tenants: PretendTenant[]
}

const accountOf = (person: SamplePerson): PretendAccount => ({
  platform: person.account?.platform ?? 'email',
  tenantId: person.account?.tenantId ?? '',
  tenantName: person.homeName,
  externalId: person.account?.externalId ?? person.email,
  name: person.name,
  email: person.email,
  timeZone: person.timeZone,
  title: `${person.title}, ${person.place}`,
})

const workspaceOf = ({ tenantId, name }: SampleHome): SampleDirectory['workspaces'][number] => ({
  teamId: tenantId,
  name,
  botUserId: slackId('U', 'bot', tenantId),
  botId: slackId('B', 'bot', tenantId),
})

const departmentTeam = {
  id: `19:${guid('team', 'department').replaceAll('-', '')}@thread.tacv2`,
  name: 'Educator Support',
}

const tenantOf = ({ tenantId, name }: SampleHome): PretendTenant => ({
  tenantId,
  name,
  team: tenantId === departmentTeams.tenantId ? departmentTeam : undefined,
})

/** Who has an account where, for the pretended platforms and the page's list of people. */
export const sampleDirectory = (sample: Sample): SampleDirectory => {
  const districtNames = new Map(sample.districts.map((district) => [district.code, district.name]))
  const people = sample.people.map((person) => ({
    account: accountOf(person),
    role: person.role,
    district: person.districtCode && districtNames.get(person.districtCode),
  }))
  return {
    accounts: people.map((person) => person.account),
    people,
    channels: sample.channels.map((channel) => ({ ...channel })),
    workspaces: sample.homes.filter((home) => home.platform === 'slack').map(workspaceOf),
    tenants: sample.homes.filter((home) => home.platform === 'teams').map(tenantOf),
  }
}
