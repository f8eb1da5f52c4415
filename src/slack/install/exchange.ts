import { webApi } from '@slack/bolt'
import { z } from 'zod'
import { beginningOf } from '../../core/characters.ts'
import type { Clock } from '../../core/clock.ts'
import type { Log } from '../../usecases/ports.ts'
import { clientOptions } from '../outbound/clients.ts'
import { deliveryErrorOf } from '../outbound/delivery-errors.ts'
import type { BotInstallation, Refreshed } from './installations.ts'
import { paths } from './scopes.ts'
import type { SealingKey } from './seal.ts'

export interface OAuthSettings {
  readonly clientId: string
  readonly clientSecret: string
  /** Address of this server, without a slash at the end. */
  readonly publicUrl: string
  readonly apiUrl: string
  /** The first makes the state of an installation, all are accepted. */
  readonly keys: readonly SealingKey[]
}

export interface ExchangeDeps {
  readonly settings: OAuthSettings
  readonly clock: Clock
  readonly log: Log
}

const granted = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().optional(),
  expires_in: z.number().optional(),
  bot_user_id: z.string().optional(),
  is_enterprise_install: z.boolean().optional(),
  team: z.object({ id: z.string(), name: z.string().optional() }).nullish(),
  enterprise: z.object({ id: z.string(), name: z.string().optional() }).nullish(),
  authed_user: z.object({ id: z.string() }),
})

/** What Slack gives for the code of an installation; nothing when it won't, and the log says why. */
export const exchange = async (
  deps: ExchangeDeps,
  code: string,
): Promise<{ readonly kept: BotInstallation; readonly user: string; readonly name?: string } | undefined> => {
  const { clientId, clientSecret } = deps.settings
  try {
    const answer = granted.parse(
      await clientOf(deps).oauth.v2.access({
        client_id: clientId,
        client_secret: clientSecret,
        code,
        redirect_uri: redirectUri(deps.settings),
      }),
    )
    const orgWide = answer.is_enterprise_install === true
    const tenant = (orgWide ? answer.enterprise?.id : answer.team?.id) ?? ''
    if (tenant === '') return undefined
    const installedAt = deps.clock.now()
    const kept: BotInstallation = {
      tenant,
      orgWide,
      token: answer.access_token,
      botUserId: answer.bot_user_id,
      installedAt,
      refreshToken: answer.refresh_token,
      expiresAt: answer.expires_in ? new Date(installedAt.getTime() + answer.expires_in * 1000) : undefined,
    }
    const name = beginningOf((orgWide ? answer.enterprise?.name : answer.team?.name) ?? '', 80)
    return { kept, user: answer.authed_user.id, name }
  } catch (error) {
    deps.log.warn({ why: nameOf(error) }, 'code not exchanged')
    return undefined
  }
}

const nameOf = (error: unknown): string => {
  try {
    const deliveryError = deliveryErrorOf(error)
    return deliveryError.kind === 'refused' ? deliveryError.error : deliveryError.kind
  } catch {
    return error instanceof Error ? error.name : 'unknown'
  }
}

/** A token we may not keep is of use to nobody: the app leaves again. */
export const giveBack = async (deps: ExchangeDeps, token: string): Promise<void> => {
  const { clientId, clientSecret } = deps.settings
  try {
    await clientOf(deps).apps.uninstall({ token, client_id: clientId, client_secret: clientSecret })
  } catch (error) {
    deps.log.warn({ why: nameOf(error) }, 'app not uninstalled')
  }
}

const refreshed = z.object({ access_token: z.string(), refresh_token: z.string(), expires_in: z.number() })

/** Exchanges a refresh token. @throws when Slack won't; the log says why. */
export const createTokenRefresh =
  (settings: OAuthSettings, log: Log) =>
  async (refreshToken: string): Promise<Refreshed> => {
    const { clientId, clientSecret } = settings
    try {
      const answer = refreshed.parse(
        await clientOf({ settings, log }).oauth.v2.access({
          client_id: clientId,
          client_secret: clientSecret,
          grant_type: 'refresh_token',
          refresh_token: refreshToken,
        }),
      )
      return { token: answer.access_token, refreshToken: answer.refresh_token, expiresInSeconds: answer.expires_in }
    } catch (error) {
      log.warn({ why: nameOf(error) }, 'tokens of a workspace not exchanged')
      throw error
    }
  }

/** Where Slack sends an administrator's browser back to. */
export const redirectUri = ({ publicUrl }: OAuthSettings): string => `${publicUrl}${paths.redirect}`

const clientOf = ({ settings, log }: Pick<ExchangeDeps, 'settings' | 'log'>) =>
  new webApi.WebClient(undefined, { ...clientOptions(settings.apiUrl, log), headers: {}, timeout: 8_000 })
