import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { connectorTimeout } from '../render/limits.ts'
import type { Credentials } from './credentials.ts'
import { type ServiceHosts, UntrustedAddress } from './service-hosts.ts'
import type { TeamsSettings } from './settings.ts'

type Parent = ConfigurationBotFrameworkAuthentication
type ConnectorFactory = ReturnType<Parent['createConnectorFactory']>
type Connector = Awaited<ReturnType<ConnectorFactory['create']>>
type UserTokens = ReturnType<Parent['createUserTokenClient']>
type Checked = Awaited<ReturnType<Parent['authenticateRequest']>>

const issuer = 'https://api.botframework.com'
const emulatorKeys = 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration'

const optionsOf = ({ appId, pretended }: TeamsSettings) => ({
  MicrosoftAppId: appId,
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: issuer,
  ToBotFromChannelTokenIssuer: issuer,
  ToBotFromChannelOpenIdMetadataUrl:
    pretended?.openIdMetadataUrl ?? 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl: emulatorKeys,
  OAuthUrl: issuer,
})

interface Pipeline {
  removePolicy(policy: { name: string }): unknown
  addPolicy(policy: object): void
}

/**
 * Takes out the policies that send a message again behind our back (429, 502, broken connections: a duplicate for whoever
 * reads it) and that follow redirects with our token; gives every call a time limit.
 */
const tame = (connector: Connector): Connector => {
  const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.removePolicy({ name: 'redirectPolicy' })
  const limit = (request: { timeout: number }, next: (request: object) => unknown) => {
    request.timeout = connectorTimeout
    return next(request)
  }
  pipeline.addPolicy({ name: 'timeLimit', sendRequest: limit })
  return connector
}

/** Regions are few; anything beyond is not Teams. */
const mostConnectors = 16

/**
 * The SDK's own checks of tokens, and connectors we can answer for: only to Microsoft's hosts, wherever the address came
 * from, and never twice for one message.
 */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #hosts: ServiceHosts
  readonly #connectors = new Map<string, Promise<Connector>>()
  #userTokens: UserTokens | undefined

  constructor(settings: TeamsSettings, credentials: Credentials, hosts: ServiceHosts) {
    super(optionsOf(settings), credentials.factory)
    this.#hosts = hosts
  }

  override createConnectorFactory(identity: Parameters<Parent['createConnectorFactory']>[0]): ConnectorFactory {
    return this.#guard(super.createConnectorFactory(identity))
  }

  override async authenticateRequest(...request: Parameters<Parent['authenticateRequest']>): Promise<Checked> {
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
