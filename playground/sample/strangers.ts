import type { PlaygroundPerson } from '../people.ts'
import { guid, slackId } from './chance.ts'
import type { SampleHome } from './homes.ts'

const names = { slack: 'Noel Newcomb', teams: 'Robin Newbury' } as const

const strangerIn = ({ platform, tenantId, name }: SampleHome): PlaygroundPerson => ({
  account: {
    platform,
    tenantId,
    tenantName: name,
    externalId: platform === 'slack' ? slackId('U', 'stranger', tenantId) : guid('stranger', tenantId),
    name: names[platform],
    email: `${names[platform].toLowerCase().replace(' ', '.')}@elsewhere.example`,
    timeZone: 'America/Chicago',
    title: 'Not on the roster: P3 has never heard of this person',
  },
  role: 'stranger',
  district: undefined,
})

/** One on each platform who has an account where P3 is installed, and whom its roster does not know. */
export const strangersIn = (homes: readonly SampleHome[]): PlaygroundPerson[] =>
  (['slack', 'teams'] as const).flatMap((platform) => {
    const home = homes.findLast((one) => one.platform === platform)
    return home ? [strangerIn(home)] : []
  })
