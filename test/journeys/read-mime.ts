/** What a mail program shows of a mail. */
export interface Parted {
  readonly subject: string
  readonly text: string
  readonly html: string | undefined
  readonly headers: ReadonlyMap<string, string>
  readonly attachments: readonly { readonly contentType: string; readonly contentBase64: string }[]
}

/** Reads a mail (RFC 2045 to 2047) as far as ours go. `source`: its bytes, one a character. */
export const readMime = (source: string): Parted => {
  const leaves = leavesOf(source)
  const of = (type: string) => leaves.find(({ contentType }) => contentType.startsWith(type))
  const { headers } = partOf(source)
  return {
    subject: words(headers.get('subject') ?? ''),
    text: of('text/plain')?.bytes.toString('utf8') ?? '',
    html: of('text/html')?.bytes.toString('utf8'),
    headers,
    attachments: leaves
      .filter(({ contentType }) => !/^text\/(plain|html)/.test(contentType))
      .map(({ contentType, bytes }) => ({ contentType, contentBase64: bytes.toString('base64') })),
  }
}

const partOf = (source: string) => {
  const at = source.indexOf('\r\n\r\n')
  const head = source.slice(0, at).replaceAll(/\r\n[ \t]+/g, ' ')
  const headers = new Map(
    head.split('\r\n').map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  return { headers, body: source.slice(at + 4) }
}

interface Leaf {
  readonly contentType: string
  readonly bytes: Buffer
}

const leavesOf = (source: string): Leaf[] => {
  const { headers, body } = partOf(source)
  const contentType = headers.get('content-type') ?? 'text/plain'
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1]
  if (boundary)
    return body
      .split(`--${boundary}`)
      .slice(1, -1)
      .flatMap((part) => leavesOf(part.replace(/^\r\n/, '').replace(/\r\n$/, '')))
  return [{ contentType, bytes: decoded(body, headers.get('content-transfer-encoding') ?? '7bit') }]
}

const decoded = (body: string, encoding: string): Buffer => {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body.replaceAll('=\r\n', '')) : body, 'latin1')
}

const unquoted = (text: string): string =>
  text.replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Encoded words of a header (RFC 2047). */
const words = (header: string): string =>
  header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, coded: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(coded, 'base64').toString('latin1')
        : unquoted(coded.replaceAll('_', ' ')),
    )
    .replace(/^[\s\S]*$/, (all) => (/[\u0080-\u00ff]/.test(all) ? Buffer.from(all, 'latin1').toString('utf8') : all))
