import { z } from 'zod'
import type { ServiceHosts } from '../auth/service-hosts.ts'
import type { Talk } from '../outbound/connector-client.ts'
import type { FileOffers } from '../outbound/file-offers.ts'
import { putFile, type UploadPlace } from '../outbound/files.ts'
import type { LinkFiles } from '../outbound/link-files.ts'
import type { Tell } from '../outbound/reply.ts'
import { readData } from '../render/card-data.ts'
import { fileByLinkCard, fileGoneCard, fileNotTakenCard } from '../render/cards.ts'
import type { Scene } from './activity-context.ts'
import { emptyAnswer, type InvokeAnswer } from './answer.ts'
import type { Task } from './respond.ts'

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

export type AnswerConsent = (scene: Scene, later: (task: Task) => void) => Promise<InvokeAnswer>

interface ConsentOptions {
  readonly tell: Tell
  readonly talk: Talk
  readonly offers: FileOffers
  readonly hosts: ServiceHosts
  readonly linkFiles?: LinkFiles
}

/** Somebody allowed a file that was offered to them, or not. The question itself goes away either way. */
export const answerConsent = ({ tell, talk, offers, hosts, linkFiles }: ConsentOptions): AnswerConsent => {
  const put = async (scene: Scene, id: string, place: UploadPlace | undefined): Promise<void> => {
    const { tenant, speaker } = scene
    const file = offers.take(id, tenant, speaker.externalId)
    if (!file || !place) return void (await tell.reply(scene, { kind: 'refusal', card: fileGoneCard }))
    const message = await putFile(file, place, hosts)
    if (message) return void (await tell.messages(scene, [message]))
    const url = await linkFiles?.(file, { platform: 'teams', tenant, externalId: speaker.externalId }).catch(
      () => undefined,
    )
    const card = url ? fileByLinkCard(file.name, url) : fileNotTakenCard
    await tell.reply(scene, { kind: 'card', card })
  }
  return async (scene, later) => {
    const parsed = consent.safeParse(scene.heard.value)
    const read = parsed.success ? readData(parsed.data.context) : undefined
    if (!parsed.success || !read || !('file' in read.data)) return emptyAnswer
    const { action, uploadInfo } = parsed.data
    const { file: id } = read.data
    later(async () => {
      if (action === 'accept') await put(scene, id, uploadInfo)
      else offers.take(id, scene.tenant, scene.speaker.externalId)
      const { replyToId } = scene.heard
      if (replyToId) await talk.remove(scene.chat, replyToId).catch(() => undefined)
    })
    return emptyAnswer
  }
}
