import type { SharedFiles } from '../usecases/privacy/shared-files-port.ts'
import type { Handle } from './db/handle.ts'

export const sharedFilesIn = (db: Handle): SharedFiles => ({
  keep: async ({ content, ...file }) => {
    await db.prisma.sharedFile.create({ data: { ...file, content: Uint8Array.from(content) } })
  },
  find: async (id) => {
    const row = await db.prisma.sharedFile.findUnique({ where: { id } })
    return row ? { name: row.name, mediaType: row.mediaType, content: row.content } : undefined
  },
  take: async (id, now) => {
    const row = await db.prisma.sharedFile.findUnique({ where: { id, expiresAt: { gt: now } } })
    if (!row || (await db.prisma.sharedFile.deleteMany({ where: { id } })).count === 0) return undefined
    return { name: row.name, mediaType: row.mediaType, content: row.content }
  },
  forget: async (before) => (await db.prisma.sharedFile.deleteMany({ where: { expiresAt: { lt: before } } })).count,
})
