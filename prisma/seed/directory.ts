import type { PlaygroundPerson } from '../../src/playground/people.ts'
import type { PretendAccount, PretendChannel } from '../../src/playground/pretend.ts'
import type { SampleHome } from './homes.ts'
import type { SamplePerson } from './people.ts'
import type { Sample } from './sample.ts'

export interface SampleDirectory {
  readonly accounts: PretendAccount[]
  /** The same people with role and district, for the page's list. */
  readonly people: PlaygroundPerson[]
  readonly channels: PretendChannel[]
  /** Slack workspaces. */
  readonly workspaces: SampleHome[]
  /** Teams tenants. */
  readonly tenants: SampleHome[]
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
    workspaces: sample.homes.filter((home) => home.platform === 'slack'),
    tenants: sample.homes.filter((home) => home.platform === 'teams'),
  }
}
