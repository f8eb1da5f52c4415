import { largestFileBytes } from '../../core/table/decode.ts'
import { slackOrigins } from '../outbound/origins.ts'

/** A file of a submission: Slack holds it, and says how to get it. */
export interface HeldFile {
  readonly name: string
  readonly url: string
  readonly bytes: number
}

/** The bytes of a file Slack holds; why not, when it is too large or can't be had. */
export type FetchFile = (token: string, file: HeldFile) => Promise<Uint8Array | 'size' | 'gone'>

/** The token goes to Slack's own file server only: the address comes out of a payload. */
export const createFetchFile = (apiUrl: string): FetchFile => {
  const own = slackOrigins(apiUrl).files
  return async (token, { url, bytes }) => {
    if (bytes > largestFileBytes) return 'size'
    if (!URL.canParse(url) || new URL(url).origin !== own) return 'gone'
    try {
      const response = await fetch(url, {
        headers: { authorization: `Bearer ${token}` },
        redirect: 'error',
        signal: AbortSignal.timeout(8_000),
      })
      if (!response.ok || !response.body) return 'gone'
      return (await readUpTo(response.body, largestFileBytes)) ?? 'size'
    } catch {
      return 'gone'
    }
  }
}

const readUpTo = async (body: ReadableStream<Uint8Array>, maximumBytes: number): Promise<Buffer | undefined> => {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > maximumBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
