import type { TeamsCloud } from './cloud.ts'

/** How this bot is registered with Microsoft, and how it speaks. */
export interface TeamsSettings {
  readonly appId: string
  readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI'
  /** The home tenant of the app registration. */
  readonly tenantId: string
  /** The public one unless told. */
  readonly cloud?: TeamsCloud
  readonly password?: string
  readonly certificateThumbprint?: string
  /** PEM. */
  readonly certificateKey?: string
  /** Whether forms open as dialogs; 'card' where clients have none. */
  readonly forms: 'dialog' | 'card'
  readonly production: boolean
  /** Adds the app for people who don't have it, in tenants that granted it. Off unless told. */
  readonly graphInstall?: boolean
  /** Tenants that are heard at all; every tenant is when it is missing, and the conversation tells strangers apart. */
  readonly allowedTenants?: readonly string[]
  /** A Teams pretended on this machine, instead of Microsoft's. Refused in production. */
  readonly pretended?: PretendedTeams
  /** Takes requests without tokens, from this machine only, for Microsoft's own playground. Refused in production. */
  readonly unverified?: boolean
}

export interface PretendedTeams {
  readonly clientSecret: string
  /** Answers POST grant_type=client_credentials with { access_token, expires_in }. */
  readonly tokenUrl: string
  readonly openIdMetadataUrl: string
  /** The one connector to trust, and the one host that files come from and go to. */
  readonly serviceUrl: string
}

/** The registration can't work as it is: one sentence that says what to change. */
export class TeamsNotReady extends Error {
  override readonly name = 'TeamsNotReady'
}

/** @throws TeamsNotReady when the settings would leave the door open. */
export const checkSettings = (settings: TeamsSettings): void => {
  if (settings.production && (settings.unverified || settings.pretended))
    throw new TeamsNotReady(
      'A pretended Teams is for trying the bot on one machine; production talks to Microsoft only.',
    )
  if (settings.unverified) return
  if (settings.appId.trim() === '')
    throw new TeamsNotReady('TEAMS_APP_ID is missing: without it nobody could check who is talking.')
  if (!settings.pretended && settings.tenantId.trim() === '')
    throw new TeamsNotReady('TEAMS_TENANT_ID is missing: the home tenant of the app registration.')
}
