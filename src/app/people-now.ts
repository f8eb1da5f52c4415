import type { PlaygroundPerson } from '../../playground/people.ts'
import type { Database } from '../store/db/open.ts'

const standings = {
  invited: 'Invited, no answer yet',
  declined: 'Said no for this year',
  paused: 'Their place is paused',
  withdrawn: 'Has left the program',
} as const

/** The sample's people as they stand this year, and whoever was imported or named since, who have mail alone. */
export const peopleNow = async (
  { prisma }: Database,
  known: readonly PlaygroundPerson[],
  now: Date,
): Promise<readonly PlaygroundPerson[]> => {
  const current = { cycle: { startsOn: { lte: now }, endsOn: { gte: now } } }
  const pairs = { where: { status: { in: ['active' as const, 'frozen' as const] } }, select: { id: true } }
  const rows = await prisma.person.findMany({
    where: { leftAt: null, email: { contains: '@' } },
    select: {
      ...{ name: true, email: true, timeZone: true, title: true, district: { select: { name: true } } },
      participants: { where: current, select: { status: true, asA: pairs, asB: pairs } },
      grants: { where: { endedAt: null }, select: { role: true } },
    },
  })
  const published = rows.some(({ participants }) => participants.some(({ asA }) => asA.length > 0))
  const standingOf = ([place]: (typeof rows)[number]['participants']): string | undefined => {
    if (place?.status !== 'joined') return place && standings[place.status]
    return published && place.asA.length + place.asB.length === 0 ? 'Without a partner' : undefined
  }
  const byMail = new Map(rows.map((row) => [row.email.toLowerCase(), row]))
  const sample = known.map((person) => {
    const row = byMail.get(person.account.email.toLowerCase())
    byMail.delete(person.account.email.toLowerCase())
    return { ...person, standing: row && standingOf(row.participants) }
  })
  return [...sample, ...[...byMail.values()].map((row) => newcomer(row, standingOf(row.participants)))]
}

/** Whether somebody there has this address, which is written in small letters. */
export const isOnRoster = async ({ prisma }: Database, email: string): Promise<boolean> =>
  (await prisma.person.count({ where: { email, leftAt: null } })) > 0

type Row = {
  readonly name: string
  readonly email: string
  readonly timeZone: string | null
  readonly title: string
} & {
  readonly district: { readonly name: string } | null
  readonly grants: readonly { readonly role: 'coordinator' | 'operator' | 'director' }[]
}

const newcomer = ({ name, email, timeZone, title, district, grants }: Row, standing?: string): PlaygroundPerson => ({
  account: {
    ...{ platform: 'email', tenantId: '', tenantName: '', externalId: email, name, email },
    timeZone: timeZone ?? 'America/Chicago',
    title: [title, district?.name].filter(Boolean).join(', '),
  },
  role: grants[0]?.role ?? 'administrator',
  district: district?.name,
  standing,
})
