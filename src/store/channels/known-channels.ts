import type { Channels } from '../../usecases/channels/known-channels-port.ts'
import type { Handle } from '../db/handle.ts'

export const channelsIn = (db: Handle): Channels => ({
  inTenant: async (platform, externalId) => {
    const rows = await db.prisma.channel.findMany({
      where: { tenant: { platform, externalId } },
      orderBy: { id: 'asc' },
    })
    return rows.map((row) => ({
      externalId: row.externalId,
      name: row.name,
      ...(row.conversation === null ? {} : { conversation: row.conversation }),
    }))
  },
})
