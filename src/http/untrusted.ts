const certificate = /certificate|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)/i

/** Whether a call failed because the certificate it was shown is not trusted here, as that of a proxy which opens TLS to look inside. */
export const isUntrusted = (cause: unknown): boolean => {
  const { code, message, cause: inner } = (cause ?? {}) as { code?: unknown; message?: unknown; cause?: unknown }
  return certificate.test(`${code} ${message}`) || (inner !== undefined && isUntrusted(inner))
}

export const trustIt =
  'the certificate it shows is not trusted here; where a proxy opens TLS, name its authority: NODE_EXTRA_CA_CERTS=/path/to/ca.pem'

/** Whether who answers there shows such a certificate: for callers whose packages keep the cause to themselves. */
export const showsUntrusted = (url: string): Promise<boolean> =>
  fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(5_000) }).then(() => false, isUntrusted)

/** Why somebody can't be reached, and what to do, in one sentence. */
export const outOfReachSentence = (who: string, untrusted: boolean): string =>
  `${who} can’t be reached: ${untrusted ? trustIt : 'check the firewall or proxy'}.`
