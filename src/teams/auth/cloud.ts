/** Which of Microsoft's clouds the registration and its tenants are in. */
export const teamsClouds = ['public', 'gcc', 'gcchigh', 'dod'] as const
export type TeamsCloud = (typeof teamsClouds)[number]

/** The addresses of one cloud. Nothing crosses from one to another. */
export interface CloudAddresses {
  /** Who signs what the connector sends us, and whom our tokens for the connector are for. */
  readonly issuer: string
  /** Where the keys of that issuer are told. */
  readonly openIdMetadataUrl: string
  /** Entra's sign-in, with a slash at the end. */
  readonly loginUrl: string
  readonly graphUrl: string
  /** Hosts of the connector for Teams. Our token goes to these and to nobody else. */
  readonly connectorHosts: readonly string[]
  /** For somebody who was never heard: the address that finds their region. */
  readonly anywhere: string
  /** People's OneDrive and SharePoint: a host is one name under this. */
  readonly filesDomain: string
}

const worldwide: CloudAddresses = {
  issuer: 'https://api.botframework.com',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  loginUrl: 'https://login.microsoftonline.com/',
  graphUrl: 'https://graph.microsoft.com',
  connectorHosts: [
    'smba.trafficmanager.net',
    'smba.infra.gcc.teams.microsoft.com',
    'smba.onyx.prod.teams.trafficmanager.net',
  ],
  anywhere: 'https://smba.trafficmanager.net/teams/',
  filesDomain: 'sharepoint.com',
}

const government: Pick<CloudAddresses, 'issuer' | 'openIdMetadataUrl' | 'loginUrl'> = {
  issuer: 'https://api.botframework.us',
  openIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  loginUrl: 'https://login.microsoftonline.us/',
}

/**
 * By Microsoft's pages "Configure bots for US government customers" and "National cloud deployments", and the Teams
 * endpoints named in its Agents SDK. GCC signs in and signs like the public cloud; only its connector is elsewhere.
 */
export const addressesOf: Readonly<Record<TeamsCloud, CloudAddresses>> = {
  public: worldwide,
  gcc: { ...worldwide, anywhere: 'https://smba.infra.gcc.teams.microsoft.com/teams/' },
  gcchigh: {
    ...government,
    graphUrl: 'https://graph.microsoft.us',
    connectorHosts: ['smba.infra.gov.teams.microsoft.us'],
    anywhere: 'https://smba.infra.gov.teams.microsoft.us/teams/',
    filesDomain: 'sharepoint.us',
  },
  dod: {
    ...government,
    graphUrl: 'https://dod-graph.microsoft.us',
    connectorHosts: ['smba.infra.dod.teams.microsoft.us'],
    anywhere: 'https://smba.infra.dod.teams.microsoft.us/teams/',
    filesDomain: 'sharepoint-mil.us',
  },
}

export const cloudOf = ({ cloud = 'public' }: { readonly cloud?: TeamsCloud }): CloudAddresses => addressesOf[cloud]
