import type { OutgoingFile } from '../../src/conversation/kit/reply.ts'
import type { WaitingFiles } from '../../src/teams/outbound/file-offers.ts'

/** Files that wait, without a database. */
export const createWaitingFiles = (): WaitingFiles => {
  const waiting = new Map<string, { readonly file: OutgoingFile; readonly until: Date }>()
  return {
    keep: async ({ id, file, until }) => void waiting.set(id, { file, until }),
    take: async (id, now) => {
      const found = waiting.get(id)
      if (!found || found.until <= now) return undefined
      waiting.delete(id)
      return found.file
    },
  }
}
