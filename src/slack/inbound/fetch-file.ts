import { rosterMaximumBytes, type Upload } from './roster-import.ts'

/** The text of a file Slack holds; undefined when it is too large, not text, or can't be had. */
export type FetchFile = (token: string, file: NonNullable<Upload['file']>) => Promise<string | undefined>

/** The token goes to Slack's own file server only: the address comes out of a payload. */
export const createFetchFile = (apiUrl: string): FetchFile => {
  const { protocol, host } = new URL(apiUrl)
  const own = host === 'slack.com' ? 'https://files.slack.com' : `${protocol}//${host}`
  return async (token, { url, bytes }) => {
    if (!URL.canParse(url) || new URL(url).origin !== own || bytes > rosterMaximumBytes) return undefined
    try {
      const response = await fetch(url, {
        headers: { authorization: `Bearer ${token}` },
        redirect: 'error',
        signal: AbortSignal.timeout(8_000),
      })
      if (!response.ok || !response.body) return undefined
      return decode(await readUpTo(response.body, rosterMaximumBytes))
    } catch {
      return undefined
    }
  }
}

const readUpTo = async (body: ReadableStream<Uint8Array>, maximumBytes: number): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > maximumBytes) throw new Error('too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Spreadsheets save as UTF-8, with or without a mark, or in the Windows code page. */
const decode = (bytes: Buffer): string | undefined => {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
