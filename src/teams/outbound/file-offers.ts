import type { OutgoingFile } from '../../conversation/kit/reply.ts'
import type { Clock } from '../../core/clock.ts'
import { withData } from '../render/card-data.ts'
import type { Message } from '../render/messages.ts'

const keptMilliseconds = 24 * 60 * 60 * 1000
/** Bytes of all files waiting to be taken; beyond that the oldest go. */
const mostBytes = 64 * 1024 * 1024

const consentType = 'application/vnd.microsoft.teams.card.file.consent'

interface Offer {
  readonly tenant: string
  readonly externalId: string | undefined
  readonly file: OutgoingFile
  readonly until: number
}

export interface FileOffers {
  /** A message that asks somebody whether this file may be put into their OneDrive. */
  offer(tenant: string, externalId: string | undefined, file: OutgoingFile): Message
  /** Hands the file out, once, to whom it was offered. */
  take(id: string, tenant: string, externalId: string): OutgoingFile | undefined
}

/** Teams takes a file from a bot only after the person agreed; until then it waits here. */
export const createFileOffers = (machine: Clock, newKey: () => string): FileOffers => {
  const offers = new Map<string, Offer>()

  const makeRoom = () => {
    const now = machine.now().getTime()
    let bytes = [...offers.values()].reduce((sum, { file }) => sum + file.content.byteLength, 0)
    for (const [id, { until, file }] of offers) {
      if (until > now && bytes <= mostBytes) return
      offers.delete(id)
      bytes -= file.content.byteLength
    }
  }

  return {
    offer: (tenant, externalId, file) => {
      const id = newKey()
      offers.set(id, { tenant, externalId, file, until: machine.now().getTime() + keptMilliseconds })
      makeRoom()
      const context = withData({ file: id })
      const content = {
        description: `A file from P3: ${file.name}`,
        sizeInBytes: file.content.byteLength,
        acceptContext: context,
        declineContext: context,
      }
      return {
        type: 'message',
        summary: file.name,
        attachments: [{ contentType: consentType, name: file.name, content }],
      }
    },
    take: (id, tenant, externalId) => {
      const found = offers.get(id)
      if (!found || found.until <= machine.now().getTime() || found.tenant !== tenant) return undefined
      if (found.externalId !== undefined && found.externalId !== externalId) return undefined
      offers.delete(id)
      return found.file
    },
  }
}
