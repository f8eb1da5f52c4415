import type { StandingRow } from '../../usecases/deliveries/deliveries-port.ts'
import type { Handle } from '../db/handle.ts'

/** Of somebody's answers to "status": the one that stands, and those that it is about to overtake. */
const STATUSES_KEPT = 3

export const insertStanding = async (
  db: Handle,
  { id, notice: { name, facts, partnershipId, to }, platform, tenant, drawn, at, ...where }: StandingRow,
): Promise<void> => {
  const { personId } = to
  const of = await db.prisma.tenant.findUnique({
    where: { platform_externalId: { platform, externalId: tenant } },
    select: { id: true },
  })
  if (!of) return
  const data = { id, notice: name, facts, personId, partnershipId, platform, tenantId: of.id, drawn, ...where }
  const moments = { queuedAt: at, startedAt: at, settledAt: at }
  await db.prisma.delivery.create({ data: { ...data, ...moments, priority: 0, state: 'sent', attempts: 1 } })
  const old = await db.prisma.delivery.findMany({
    where: { personId, notice: 'status' },
    orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
    skip: STATUSES_KEPT,
    select: { id: true },
  })
  await db.prisma.delivery.deleteMany({ where: { id: { in: old.map((row) => row.id) } } })
}
