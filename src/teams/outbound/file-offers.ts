import { createHash } from 'node:crypto'
import type { OutgoingFile } from '../../conversation/kit/reply.ts'
import type { Clock } from '../../core/clock.ts'
import { withData } from '../render/card-data.ts'
import type { Message } from '../render/messages.ts'

const keptMilliseconds = 24 * 60 * 60 * 1000

const consentType = 'application/vnd.microsoft.teams.card.file.consent'

/** Whom a file is for; no `externalId` for somebody who is known by address alone. */
interface Taker {
  readonly tenant: string
  readonly externalId: string | undefined
}

/** Files that wait, for every process: the answer to a question may come to another one than asked it. */
export interface WaitingFiles {
  keep(waiting: { id: string; file: OutgoingFile; taker: Taker; until: Date }): Promise<void>
  /** Hands it out, once, unless its time is over. */
  take(id: string, now: Date): Promise<OutgoingFile | undefined>
}

export interface FileOffers {
  /** A message that asks somebody whether this file may be put into their OneDrive. */
  offer(tenant: string, externalId: string | undefined, file: OutgoingFile): Promise<Message>
  /** Hands the file out, once, to whom it was offered. */
  take(id: string, tenant: string, externalId: string): Promise<OutgoingFile | undefined>
}

/** Teams takes a file from a bot only after the person agreed; until then it waits. */
export const createFileOffers = (files: WaitingFiles, clock: Clock, newKey: () => string): FileOffers => ({
  offer: async (tenant, externalId, file) => {
    const key = newKey()
    const taker = { tenant, externalId }
    const until = new Date(clock.now().getTime() + keptMilliseconds)
    await files.keep({ id: idOf(key, taker), file, taker, until })
    const context = withData({ file: key })
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
  take: async (key, tenant, externalId) =>
    (await files.take(idOf(key, { tenant, externalId }), clock.now())) ??
    files.take(idOf(key, { tenant, externalId: undefined }), clock.now()),
})

/** Of who may take it, too: with the key alone nobody else finds the file. */
const idOf = (key: string, { tenant, externalId = '' }: Taker): string =>
  createHash('sha256')
    .update(JSON.stringify(['teams-file', key, tenant, externalId]))
    .digest('base64url')
