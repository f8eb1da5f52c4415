import { z } from 'zod'
import type { ServiceHosts } from '../auth/service-hosts.ts'
import type { ConnectorClient } from '../outbound/connector-client.ts'
import type { FileOffers } from '../outbound/file-offers.ts'
import { putFile, type UploadPlace } from '../outbound/files.ts'
import type { LinkFiles } from '../outbound/link-files.ts'
import type { Replies } from '../outbound/reply.ts'
import { readData } from '../render/card-data.ts'
import { fileByLinkCard, fileGoneCard, fileNotTakenCard } from '../render/cards.ts'
import { requestKey } from './activity.ts'
import type { ActivityContext } from './activity-context.ts'
import { emptyAnswer, type InvokeAnswer } from './answer.ts'
import type { Task } from './answer-invoke.ts'
import type { Deduplicator } from './deduplicate.ts'

const upload = z.object({
  uploadUrl: z.string(),
  contentUrl: z.string(),
  name: z.string(),
  uniqueId: z.string(),
  fileType: z.string(),
})
const consent = z.looseObject({
  action: z.enum(['accept', 'decline']),
  context: z.unknown().optional(),
  uploadInfo: upload.optional().catch(undefined),
})

export type AnswerConsent = (activityContext: ActivityContext, later: (task: Task) => void) => Promise<InvokeAnswer>

interface ConsentDeps {
  readonly replies: Replies
  readonly connector: ConnectorClient
  readonly offers: FileOffers
  readonly hosts: ServiceHosts
  readonly linkFiles?: LinkFiles
  readonly deduplicator: Deduplicator
}

/** Somebody allowed a file that was offered to them, or not. The question itself goes away either way. */
export const answerConsent = ({
  replies,
  connector,
  offers,
  hosts,
  linkFiles,
  deduplicator,
}: ConsentDeps): AnswerConsent => {
  const put = async (activityContext: ActivityContext, id: string, place: UploadPlace | undefined): Promise<void> => {
    const { tenant, speaker } = activityContext
    const file = await offers.take(id, tenant, speaker.externalId).catch(() => undefined)
    if (!file || !place) return void (await replies.reply(activityContext, { kind: 'refusal', card: fileGoneCard }))
    const message = await putFile(file, place, hosts)
    if (message) return void (await replies.messages(activityContext, [message]))
    const url = await linkFiles?.(file, { platform: 'teams', tenant, externalId: speaker.externalId }).catch(
      () => undefined,
    )
    const card = url ? fileByLinkCard(file.name, url) : fileNotTakenCard
    await replies.reply(activityContext, { kind: 'card', card })
  }
  return async (activityContext, later) => {
    const parsed = consent.safeParse(activityContext.heard.value)
    const read = parsed.success ? readData(parsed.data.context) : undefined
    if (!parsed.success || !read || !('file' in read.data)) return emptyAnswer
    const { tenant, heard } = activityContext
    if (heard.id && !(await deduplicator.isNew(tenant, requestKey(heard)))) return emptyAnswer
    const { action, uploadInfo } = parsed.data
    const { file: id } = read.data
    later(async () => {
      if (action === 'accept') await put(activityContext, id, uploadInfo)
      else await offers.take(id, activityContext.tenant, activityContext.speaker.externalId).catch(() => undefined)
      const { replyToId } = activityContext.heard
      if (replyToId) await connector.remove(activityContext.chat, replyToId).catch(() => undefined)
    })
    return emptyAnswer
  }
}
