import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { webApi } from '@slack/bolt'
import { beginningOf } from '../../core/characters.ts'
import { fetchSteadily } from '../../http/fetch-steadily.ts'
import type { AnyBlock } from '../render/block-kit.ts'
import { isPicture, type Pictured, withoutPictures } from '../render/without-pictures.ts'

/** Pictures where Slack can't fetch ours: as files of the workspace. */
export interface Pictures {
  /** As it is sent at first: with files already where this server has no address that Slack reaches. */
  prepared<T extends Pictured>(shown: T): Promise<T>
  /** With files, once Slack could not fetch a picture; undefined where there is none, or one can't be had or uploaded. */
  asFiles<T extends Pictured>(shown: T): Promise<T | undefined>
}

export interface PictureSettings {
  /** Where our pictures are: nothing else is fetched. */
  readonly publicUrl: string
  /** Slack calls nobody and reaches no address of ours. */
  readonly outOfReach: boolean
}

const largestBytes = 5_000_000
const timeLimit = 8_000
/** A file is looked at by Slack before it can be shown; until then it has no media type, and blocks with it are refused. */
const looks = 10
const betweenLooks = 400
/** How many pictures one workspace's clients remember. */
const rememberedMaximum = 500

export const createPictures = (
  { bulk, read }: { readonly bulk: webApi.WebClient; readonly read: webApi.WebClient },
  { publicUrl, outOfReach }: PictureSettings,
): Pictures => {
  /** By content: what many people are shown is uploaded once. */
  const uploaded = new Map<string, Promise<string | undefined>>()

  const fetchOwn = async (url: string): Promise<Buffer | undefined> => {
    if (URL.parse(url)?.origin !== new URL(publicUrl).origin) return undefined
    const response = await fetchSteadily(url, { redirect: 'error', signal: AbortSignal.timeout(timeLimit) })
    if (!response.ok || !/^image\/(png|jpe?g|gif)\b/.test(response.headers.get('content-type') ?? '')) return undefined
    const bytes = Buffer.from(await response.arrayBuffer())
    return bytes.length > 0 && bytes.length <= largestBytes ? bytes : undefined
  }

  const isReady = async (file: string): Promise<boolean> => {
    for (let look = 0; look < looks; look++) {
      if (look > 0) await setTimeout(betweenLooks)
      const { file: found } = await read.files.info({ file })
      if (found?.mimetype) return true
    }
    return false
  }

  /** Shared nowhere: it is the bot's own, and seen where a message of the bot's shows it. */
  const upload = async (bytes: Buffer, alt: string): Promise<string | undefined> => {
    const answer = await bulk.filesUploadV2({ file: bytes, filename: 'picture.png', title: beginningOf(alt, 100) })
    const id = answer.files[0]?.files?.[0]?.id
    return id && (await isReady(id)) ? id : undefined
  }

  const fileOf = (bytes: Buffer, alt: string): Promise<string | undefined> => {
    const key = createHash('sha256').update(bytes).digest('base64')
    const known = uploaded.get(key)
    if (known) return known
    if (uploaded.size >= rememberedMaximum) uploaded.clear()
    const uploading = upload(bytes, alt)
      .catch(() => undefined)
      .then((id) => {
        if (!id) uploaded.delete(key)
        return id
      })
    uploaded.set(key, uploading)
    return uploading
  }

  const asFile = async (block: AnyBlock): Promise<AnyBlock | undefined> => {
    if (!isPicture(block) || !('image_url' in block) || !block.image_url) return block
    const bytes = await fetchOwn(block.image_url).catch(() => undefined)
    const id = bytes && (await fileOf(bytes, block.alt_text))
    if (!id) return undefined
    const { image_url: _, ...rest } = block
    return { ...rest, slack_file: { id } }
  }

  const asFiles = async <T extends Pictured>(shown: T): Promise<T | undefined> => {
    if (!shown.blocks.some(isPicture)) return undefined
    const blocks = await Promise.all(shown.blocks.map(asFile))
    const all = blocks.filter((block) => block !== undefined)
    return all.length === blocks.length ? { ...shown, blocks: all } : undefined
  }

  return {
    asFiles,
    prepared: async (shown) =>
      outOfReach && shown.blocks.some(isPicture) ? ((await asFiles(shown)) ?? withoutPictures(shown) ?? shown) : shown,
  }
}
