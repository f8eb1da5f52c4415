import type { PersonRecords } from '../usecases/privacy/erasure-port.ts'
import { filled } from './db/filled.ts'
import type { Handle } from './db/handle.ts'

type Of<K extends keyof PersonRecords> = PersonRecords[K][number]

export const personRecords = async (db: Handle, personId: string): Promise<PersonRecords> => {
  const { participants, grants, accounts } = await db.prisma.person.findUniqueOrThrow({
    where: { id: personId },
    include: {
      participants: { include: { cycle: true, district: true, school: true }, orderBy: { statusAt: 'asc' } },
      grants: { include: { district: true }, orderBy: { id: 'asc' } },
      accounts: { include: { tenant: true }, orderBy: { id: 'asc' } },
    },
  })
  const deliveries = await db.prisma.delivery.findMany({
    where: { personId },
    orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
    select: { notice: true, state: true, platform: true, queuedAt: true, settledAt: true },
  })
  return {
    places: participants.map(({ cycle, district, school, status, statusAt, refinements, strengths }) => ({
      year: cycle.name,
      district: district.name,
      school: school.name,
      status,
      since: statusAt,
      worksOn: refinements,
      offers: strengths,
    })),
    offices: grants.map(({ role, district, endedAt }) =>
      filled<Of<'offices'>>({ role, district: district?.name, endedAt }),
    ),
    accounts: accounts.map(({ platform, tenant, reach }) => ({ platform, tenant: tenant.name, reach })),
    messages: deliveries.map(({ notice, state, platform, queuedAt, settledAt }) =>
      filled<Of<'messages'>>({ name: notice, state, platform, at: settledAt ?? queuedAt }),
    ),
  }
}
