import type { Running } from '../../src/app/start.ts'

export type Platform = 'slack' | 'teams'

/** One of two who were matched, as the database has them. */
export interface Matched {
  readonly name: string
  readonly first: string
  readonly email: string
  readonly platform: Platform | 'email'
  readonly timeZone: string
  readonly school: string
  readonly participantId: string
  readonly districtCode: string
}

export interface MatchedPair {
  readonly id: string
  readonly a: Matched
  readonly b: Matched
}

/** Makes somebody without a partner unknown: their chat account stays, their address is nobody's. */
export const takeOffRoster = async ({ database }: Running, platform: Platform): Promise<string> => {
  const { prisma } = database
  const person = await prisma.person.findFirstOrThrow({
    where: {
      accounts: { some: { platform } },
      participants: { some: { status: { in: ['declined', 'invited', 'paused'] } } },
    },
  })
  await prisma.account.deleteMany({ where: { personId: person.id } })
  await prisma.person.update({ where: { id: person.id }, data: { email: `once.${person.email}` } })
  return person.name
}

/** Who was matched with whom, in the order of names. */
export const readPairs = async ({ database }: Running): Promise<MatchedPair[]> => {
  const participant = { include: { school: true, person: { include: { accounts: true } } } } as const
  const rows = await database.prisma.partnership.findMany({
    include: { a: participant, b: participant },
    orderBy: { a: { person: { name: 'asc' } } },
  })
  const matched = (row: (typeof rows)[number]['a']): Matched => ({
    name: row.person.name,
    first: row.person.name.split(' ')[0]!,
    email: row.person.email,
    platform: (row.person.accounts[0]?.platform ?? 'email') as Matched['platform'],
    timeZone: row.person.timeZone ?? '',
    school: row.school.name,
    participantId: row.id,
    districtCode: row.districtCode,
  })
  return rows.map(({ id, a, b }) => ({ id, a: matched(a), b: matched(b) }))
}

/** The first pair on these platforms, in this order; `acrossZones`: one in Eastern and one in Central time. */
export const pairOn = (
  pairs: readonly MatchedPair[],
  a: Matched['platform'],
  b: Matched['platform'],
  acrossZones?: boolean,
): MatchedPair => {
  const turned = pairs.flatMap((pair) => [pair, { ...pair, a: pair.b, b: pair.a }])
  const found = turned.find(
    (pair) =>
      pair.a.platform === a &&
      pair.b.platform === b &&
      (acrossZones === undefined || acrossZones === (pair.a.timeZone !== pair.b.timeZone)),
  )
  if (!found) throw new Error(`The sample has no pair on ${a} and ${b}${acrossZones ? ' across zones' : ''}`)
  return found
}
