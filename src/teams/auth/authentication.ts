import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { callSteadily, headersOf } from '../../http/call-steadily.ts'
import { connectorTimeout } from '../render/limits.ts'
import { cloudOf } from './cloud.ts'
import type { Credentials } from './credentials.ts'
import { type ServiceHosts, UntrustedAddress } from './service-hosts.ts'
import type { TeamsSettings } from './settings.ts'
import type { Claims, TokenCheck } from './token-check.ts'

type Parent = ConfigurationBotFrameworkAuthentication
type ConnectorFactory = ReturnType<Parent['createConnectorFactory']>
type Connector = Awaited<ReturnType<ConnectorFactory['create']>>
type UserTokens = ReturnType<Parent['createUserTokenClient']>
type Checked = Awaited<ReturnType<Parent['authenticateRequest']>>

/** The SDK wants them all, or takes the public cloud's; it is only let use the scope. */
const optionsOf = (settings: TeamsSettings) => {
  const { issuer, loginUrl, openIdMetadataUrl } = cloudOf(settings)
  return {
    MicrosoftAppId: settings.appId,
    ToChannelFromBotLoginUrl: `${loginUrl}${settings.tenantId}`,
    ToChannelFromBotOAuthScope: issuer,
    ToBotFromChannelTokenIssuer: issuer,
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
    OAuthUrl: issuer,
  }
}

/** What the SDK asks an identity for, without its own class, which only its own checks make. */
const identityOf = (claims: Claims): Checked['claimsIdentity'] => {
  const listed = Object.entries(claims).map(([type, value]) => ({ type, value: String(value) }))
  const getClaimValue = (wanted: string) => listed.find(({ type }) => type === wanted)?.value ?? null
  return { claims: listed, isAuthenticated: true, getClaimValue } as unknown as Checked['claimsIdentity']
}

interface Pipeline {
  removePolicy(policy: { name: string }): unknown
  addPolicy(policy: object, order: object): void
}

interface Call {
  readonly url: string
  readonly method: string
  readonly headers: { delete(name: string): void; toJSON(): Record<string, string> }
  readonly body?: string
}

/** Makes the call in the place of the SDK's own client, which loses what goes out as its connection is closed. */
const carry = async (request: Call) => {
  // What comes is read as it is.
  request.headers.delete('Accept-Encoding')
  const { url, method, body = '' } = request
  const headers = request.headers.toJSON()
  const { message, bytes } = await callSteadily({
    url,
    method,
    headers,
    body,
    redirect: 'manual',
    patience: connectorTimeout,
  })
  const told = headersOf(message)
  const toJSON = () => Object.fromEntries(told)
  return { request, status: message.statusCode, headers: Object.assign(told, { toJSON }), bodyAsText: bytes.toString() }
}

/**
 * Takes out the policies that send a message again behind our back (429, 502, broken connections: a duplicate for whoever
 * reads it) and that follow redirects with our token; gives every call a time limit and a connection that loses nothing.
 */
const tame = (connector: Connector): Connector => {
  const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.removePolicy({ name: 'redirectPolicy' })
  pipeline.addPolicy({ name: 'carry', sendRequest: carry }, { afterPhase: 'Sign' })
  return connector
}

interface AuthenticationParts {
  readonly settings: TeamsSettings
  readonly credentials: Credentials
  readonly hosts: ServiceHosts
  readonly tokens: TokenCheck
}

/** Regions are few; anything beyond is not Teams. */
const mostConnectors = 16

/**
 * Our check of tokens in the place of the SDK's, and connectors we can answer for: only to Microsoft's hosts, wherever the
 * address came from, and never twice for one message.
 */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #hosts: ServiceHosts
  readonly #tokens: TokenCheck
  readonly #settings: TeamsSettings
  readonly #connectors = new Map<string, Promise<Connector>>()
  #userTokens: UserTokens | undefined

  constructor({ settings, credentials, hosts, tokens }: AuthenticationParts) {
    super(optionsOf(settings), credentials.factory)
    this.#hosts = hosts
    this.#tokens = tokens
    this.#settings = settings
  }

  override createConnectorFactory(identity: Parameters<Parent['createConnectorFactory']>[0]): ConnectorFactory {
    return this.#guard(super.createConnectorFactory(identity))
  }

  /** @throws when the token is not Microsoft's, or for another service address than the activity's */
  override async authenticateRequest(...request: Parameters<Parent['authenticateRequest']>): Promise<Checked> {
    if (this.#settings.unverified) return this.#unverified(...request)
    const [activity, header] = request
    const claims = await this.#tokens.check(header.replace(/^Bearer /, ''))
    if (typeof claims === 'string' || claims.serviceurl !== activity.serviceUrl)
      throw new Error('A token that is not Microsoft’s')
    const claimsIdentity = identityOf(claims)
    const connectorFactory = this.createConnectorFactory(claimsIdentity)
    return { audience: cloudOf(this.#settings).issuer, claimsIdentity, connectorFactory }
  }

  async #unverified(...request: Parameters<Parent['authenticateRequest']>): Promise<Checked> {
    const checked = await super.authenticateRequest(...request)
    return checked.connectorFactory ? { ...checked, connectorFactory: this.#guard(checked.connectorFactory) } : checked
  }

  /** Nobody signs in through this bot; one client for all turns saves making one for each. */
  override createUserTokenClient(identity: Parameters<Parent['createUserTokenClient']>[0]): UserTokens {
    this.#userTokens ??= super.createUserTokenClient(identity)
    return this.#userTokens
  }

  #guard(factory: ConnectorFactory): ConnectorFactory {
    return {
      create: async (serviceUrl, audience) => {
        if (!this.#hosts.isConnector(serviceUrl))
          throw new UntrustedAddress('Not an address of Microsoft’s connector for Teams')
        const key = `${serviceUrl} ${audience ?? ''}`
        const known = this.#connectors.get(key)
        if (known) return known
        if (this.#connectors.size >= mostConnectors) this.#connectors.clear()
        const made = factory.create(serviceUrl, audience).then(tame)
        this.#connectors.set(key, made)
        made.catch(() => this.#connectors.delete(key))
        return made
      },
    }
  }
}
