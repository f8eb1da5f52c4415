import type { Paged, Unreachable } from '../../usecases/desk/overview-port.ts'
import type { Handle } from '../db/handle.ts'
import type { Prisma } from '../generated/client.ts'

/** People with no account that works and at least one that does not, and channels that refuse. */
export const unreachableIn = async (
  db: Handle,
  cycleId: string,
  page: { number: number; size: number },
): Promise<Paged<Unreachable>> => {
  const where: Prisma.AccountWhereInput = {
    reach: 'unreachable',
    person: {
      leftAt: null,
      accounts: { none: { reach: 'reachable' } },
      OR: [
        { participants: { some: { cycleId, status: { in: ['invited', 'joined', 'paused'] } } } },
        { grants: { some: { role: { in: ['director', 'coordinator'] } } } },
      ],
    },
  }
  const accounts = await db.account.findMany({
    where,
    include: { person: { include: { district: true } } },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
    distinct: ['personId'],
  })
  const channels = await db.channel.findMany({
    where: { program: true, reach: 'unreachable' },
    include: { tenant: true },
  })
  const all: Unreachable[] = [
    ...channels.map((row) => ({
      kind: 'channel' as const,
      id: row.id,
      name: `#${row.name}`,
      platform: row.tenant.platform,
      reason: row.reachReason ?? 'unknown',
      fix: row.reachFix ?? '',
    })),
    ...accounts.map((row) => ({
      kind: 'person' as const,
      id: row.personId,
      name: row.person.name,
      district: row.person.district?.name,
      platform: row.platform,
      reason: row.reachReason ?? 'unknown',
      fix: row.reachFix ?? '',
    })),
  ]
  const from = page.number * page.size
  return { items: all.slice(from, from + page.size), total: all.length, page }
}
