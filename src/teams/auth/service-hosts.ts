import { cloudOf } from './cloud.ts'
import type { TeamsSettings } from './settings.ts'

const isOneNameUnder = (domain: string, host: string) =>
  host.endsWith(`.${domain}`) && /^[a-z0-9-]+$/.test(host.slice(0, -domain.length - 1))

/** An address that is not one of these: nothing was sent, least of all our token. */
export class UntrustedAddress extends Error {
  override readonly name = 'UntrustedAddress'
}

export interface ServiceHosts {
  /** Whether this is a connector that may have our token. */
  isConnector(serviceUrl: string): boolean
  /** Whether files may be fetched from, or sent to, this address. */
  isFiles(address: string): boolean
  /** Where to send: to the address that was kept, if it is a connector's still; else to the one that finds everybody. */
  sendTo(kept: string | undefined): string
}

const isLoopback = (host: string) => /^(127\.0\.0\.1|localhost|\[::1\])$/.test(host)
const plainUrl = (address: string) => {
  const url = URL.parse(address)
  return url && !url.username && !url.password ? url : undefined
}

export const serviceHosts = ({ pretended, unverified, cloud }: TeamsSettings): ServiceHosts => {
  const { connectorHosts, filesDomain, anywhere } = cloudOf({ cloud })
  const own = pretended && new URL(pretended.serviceUrl)
  const isOwn = (url: URL) =>
    own !== undefined && url.origin === own.origin && url.pathname.startsWith(own.pathname.replace(/\/?$/, '/'))
  const isHere = (url: URL) => (unverified === true && isLoopback(url.hostname)) || isOwn(url)
  const isConnector = (serviceUrl: string): boolean => {
    const url = plainUrl(serviceUrl.replace(/\/?$/, '/'))
    if (!url) return false
    return isHere(url) || (url.protocol === 'https:' && url.port === '' && connectorHosts.includes(url.hostname))
  }
  const fallback = pretended?.serviceUrl ?? anywhere
  return {
    isConnector,
    isFiles: (address) => {
      const url = plainUrl(address)
      if (!url) return false
      return isHere(url) || (url.protocol === 'https:' && url.port === '' && isOneNameUnder(filesDomain, url.hostname))
    },
    sendTo: (kept) => (kept !== undefined && isConnector(kept) ? kept : fallback),
  }
}
