import type { RequestHandler } from 'express'
import type { Config } from './environment/config.ts'

/** What a page of ours may load, and who may show it: our own style and pictures, no script, nobody's frame. */
const contentSecurity = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' https:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** A year, once people have come by TLS. Seconds. */
const strictSeconds = 31_536_000

/** For every page and file that leaves this server. The playground's page, which has scripts, says its own of some. */
export const securityHeaders = ({ publicUrl }: Pick<Config, 'publicUrl'>): RequestHandler => {
  const isEncrypted = publicUrl.startsWith('https://')
  const headers = new Map(
    Object.entries({
      'Content-Security-Policy': contentSecurity,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'private, no-store',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
      ...(isEncrypted && { 'Strict-Transport-Security': `max-age=${strictSeconds}` }),
    }),
  )
  return (_request, response, next) => {
    response.setHeaders(headers)
    next()
  }
}
