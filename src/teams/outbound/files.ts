import type { OutgoingFile } from '../../conversation/kit/reply.ts'
import { beginningOf } from '../../core/characters.ts'
import { largestFileBytes } from '../../core/table/decode.ts'
import type { ServiceHosts } from '../auth/service-hosts.ts'
import type { Heard } from '../inbound/activity.ts'
import type { Message } from '../render/messages.ts'

const downloadType = 'application/vnd.microsoft.teams.file.download.info'
const infoType = 'application/vnd.microsoft.teams.card.file.info'
const timeLimit = 10_000

export interface SentFile {
  readonly name: string
  /** Good for a few minutes, without a token. */
  readonly url: string
}

/** Why a file is none that can be read. */
export type UnreadFile = 'kind' | 'size' | 'address' | 'broken' | 'several'

/** The file somebody attached to a message; why it is none, where there are several or Teams does not say where it is. */
export const attachedFile = ({ attachments }: Heard): SentFile | UnreadFile | undefined => {
  const [file, ...others] = (attachments ?? []).filter(({ contentType }) => contentType === downloadType)
  if (!file) return undefined
  if (others.length > 0) return 'several'
  const url = (file.content as { downloadUrl?: unknown } | undefined)?.downloadUrl
  return typeof url === 'string' ? { name: beginningOf(file.name ?? 'file', 200), url } : 'broken'
}

/** Whether somebody sent a picture or a recording. */
export const hasPicture = ({ attachments }: Heard): boolean =>
  (attachments ?? []).some(({ contentType }) => /^(image|audio|video)\//.test(contentType ?? ''))

export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: UnreadFile }

const readAtMost = async (response: Response, most: number): Promise<Uint8Array | undefined> => {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of response.body ?? []) {
    length += piece.byteLength
    if (length > most) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** Fetches a file from the person's own OneDrive and from nowhere else: the address came with the message. */
export const fetchFile = async ({ name, url }: SentFile, hosts: ServiceHosts): Promise<Fetched> => {
  if (!/\.(csv|txt|tsv|tab)$/i.test(name)) return { ok: false, why: 'kind' }
  if (!hosts.isFiles(url)) return { ok: false, why: 'address' }
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeLimit) })
    if (!response.ok) return { ok: false, why: 'broken' }
    const bytes = await readAtMost(response, largestFileBytes)
    return bytes ? { ok: true, bytes } : { ok: false, why: 'size' }
  } catch {
    return { ok: false, why: 'broken' }
  }
}

/** Where Teams lets a file be put, once the person agreed. */
export interface UploadPlace {
  readonly uploadUrl: string
  readonly contentUrl: string
  readonly name: string
  readonly uniqueId: string
  readonly fileType: string
}

/** Puts the file into the person's OneDrive; the message that shows it, or undefined when that failed. */
export const putFile = async (
  file: OutgoingFile,
  place: UploadPlace,
  hosts: ServiceHosts,
): Promise<Message | undefined> => {
  if (!hosts.isFiles(place.uploadUrl)) return undefined
  const bytes = file.content.byteLength
  try {
    const response = await fetch(place.uploadUrl, {
      method: 'PUT',
      redirect: 'error',
      signal: AbortSignal.timeout(timeLimit),
      headers: { 'content-type': file.mediaType, 'content-range': `bytes 0-${bytes - 1}/${bytes}` },
      body: new Uint8Array(file.content),
    })
    if (!response.ok) return undefined
  } catch {
    return undefined
  }
  const content = { uniqueId: place.uniqueId, fileType: place.fileType }
  return {
    type: 'message',
    summary: file.name,
    attachments: [{ contentType: infoType, contentUrl: place.contentUrl, name: place.name, content }],
  }
}
