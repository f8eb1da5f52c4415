const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]'])

const parse = (address: unknown) => (typeof address === 'string' ? (URL.parse(address) ?? undefined) : undefined)

const isSecureOrHere = (url: URL) =>
  url.protocol === 'https:' || (url.protocol === 'http:' && loopbackHosts.has(url.hostname))

/** An address Teams would load an image from; http only on this machine. */
export const isImageSource = (address: unknown): boolean => {
  const url = parse(address)
  return url !== undefined && (isSecureOrHere(url) || /^data:image\/(png|jpeg|gif|svg\+xml)[;,]/.test(url.href))
}

/** An address a person may be sent to. */
export const isWebLink = (address: unknown): boolean => {
  const url = parse(address)
  return url !== undefined && (isSecureOrHere(url) || url.protocol === 'mailto:' || url.protocol === 'tel:')
}
