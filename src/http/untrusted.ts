const certificate = /certificate|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)/i

/** Whether a call failed because the certificate it was shown is not trusted here, as that of a proxy which opens TLS to look inside. */
export const isUntrusted = (cause: unknown): boolean => {
  const { code, message, cause: inner } = (cause ?? {}) as { code?: unknown; message?: unknown; cause?: unknown }
  return certificate.test(`${code} ${message}`) || (inner !== undefined && isUntrusted(inner))
}

const trustIt =
  'the certificate it shows is not trusted here; where a proxy opens TLS, name its authority: NODE_EXTRA_CA_CERTS=/path/to/ca.pem'

/** Whether the proxy in between wants to know who asks. */
const isProxyAsking = (cause: unknown): boolean => {
  const { message, cause: inner } = (cause ?? {}) as { message?: unknown; cause?: unknown }
  return /proxy.*\b407\b|\b407 Proxy/i.test(String(message)) || (inner !== undefined && isProxyAsking(inner))
}

const tellProxy =
  'the proxy takes only whom it knows (407): write HTTPS_PROXY=http://user:password@host:port, with a user and password that it takes'

/** What to do about a call that failed on its way; undefined where its error does not say. */
export const remedyOf = (cause: unknown): string | undefined =>
  isUntrusted(cause) ? trustIt : isProxyAsking(cause) ? tellProxy : undefined

/** The same of calling there: for callers whose packages keep the cause to themselves. */
export const remedyThere = (url: string): Promise<string | undefined> =>
  fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(5_000) }).then(() => undefined, remedyOf)

/** Why somebody can't be reached, and what to do, in one sentence. */
export const outOfReachSentence = (who: string, remedy: string | undefined): string =>
  `${who} can’t be reached: ${remedy ?? 'check the firewall or proxy'}.`
