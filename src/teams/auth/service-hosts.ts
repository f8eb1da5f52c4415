import type { TeamsSettings } from './settings.ts'

/** Where Microsoft's connector for Teams lives. Our token goes to these and to nobody else. */
const connectorHosts = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.onyx.prod.teams.trafficmanager.net',
])
/** Where people's files are: their OneDrive and SharePoint. */
const isSharePoint = (host: string) => /^[a-z0-9-]+\.sharepoint\.com$/.test(host)

/** For somebody who was never heard: Microsoft's worldwide address finds their region. */
const worldwide = 'https://smba.trafficmanager.net/teams/'

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

export const serviceHosts = ({ pretended, unverified }: TeamsSettings): ServiceHosts => {
  const own = pretended && new URL(pretended.serviceUrl)
  const isOwn = (url: URL) =>
    own !== undefined && url.origin === own.origin && url.pathname.startsWith(own.pathname.replace(/\/?$/, '/'))
  const isHere = (url: URL) => (unverified === true && isLoopback(url.hostname)) || isOwn(url)
  const isConnector = (serviceUrl: string): boolean => {
    const url = plainUrl(serviceUrl.replace(/\/?$/, '/'))
    if (!url) return false
    return isHere(url) || (url.protocol === 'https:' && url.port === '' && connectorHosts.has(url.hostname))
  }
  const fallback = pretended?.serviceUrl ?? worldwide
  return {
    isConnector,
    isFiles: (address) => {
      const url = plainUrl(address)
      if (!url) return false
      return isHere(url) || (url.protocol === 'https:' && url.port === '' && isSharePoint(url.hostname))
    },
    sendTo: (kept) => (kept !== undefined && isConnector(kept) ? kept : fallback),
  }
}
