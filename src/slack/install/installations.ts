import { webApi } from '@slack/bolt'
import type { Clock } from '../../core/clock.ts'
import type { Installations, SealedInstallation } from '../../usecases/identity/installations-port.ts'
import { deadTokens, wordOf } from '../outbound/delivery-errors.ts'
import type { Seal } from './seal.ts'

/** The bot in one workspace or organization, with the token it speaks by. Never logged. */
export interface BotInstallation {
  /** Team id, or enterprise id for an org-wide install. */
  readonly tenant: string
  readonly orgWide: boolean
  readonly token: string
  readonly botUserId?: string
  readonly installedAt: Date
  /** Where tokens rotate: what the next one is had for, and when this one dies. */
  readonly refreshToken?: string
  readonly expiresAt?: Date
}

export interface InstallationKeeper {
  find(tenant: string): Promise<BotInstallation | undefined>
  /** A token from the configuration: kept in memory alone, for as long as this process runs. */
  fix(installation: BotInstallation): void
  /** Seals a token and keeps it in the database, in place of the tenant's earlier one. */
  keep(installation: BotInstallation): Promise<void>
  /** Deletes the tokens unless they are newer than this moment. Says whether there were any. */
  forget(tenant: string, at: Date): Promise<boolean>
  /** Seals anew what an earlier key sealed. Says how many that were, and which workspaces' tokens no key here opens any more. */
  sealAnew(): Promise<{ readonly sealed: number; readonly lost: readonly string[] }>
}

export interface InstallationKeeperDeps {
  readonly store: Installations
  /** Undefined where no tokens are kept: a single workspace by its configured token. */
  readonly seal?: Seal
  readonly clock: Clock
  /** A workspace turns out to have no tokens any more. */
  readonly gone?: (tenant: string) => void
  /** Exchanges a refresh token. @throws what Slack refuses */
  readonly refresh: (refreshToken: string) => Promise<Refreshed>
}

export interface Refreshed {
  readonly token: string
  readonly refreshToken: string
  readonly expiresInSeconds: number
}

/** Another process may uninstall or rotate: what is remembered is asked again after this long. Milliseconds. */
const rememberMilliseconds = 60_000
/** Slack's tokens live twelve hours; they are exchanged when less than this is left. Milliseconds. */
const refreshMilliseconds = 2 * 3_600_000

export const createInstallationKeeper = (deps: InstallationKeeperDeps): InstallationKeeper => {
  const { store, clock } = deps
  const fixed = new Map<string, BotInstallation>()
  const remembered = new Map<string, { readonly until: number; readonly found: Promise<BotInstallation | undefined> }>()

  const load = async (tenant: string): Promise<BotInstallation | undefined> => {
    const row = await store.find('slack', tenant)
    if (!row) {
      deps.gone?.(tenant)
      return undefined
    }
    return isAging(row, clock) ? rotate(deps, tenant) : open(deps, row)
  }

  return {
    find: (tenant) => {
      const configured = fixed.get(tenant)
      if (configured) return Promise.resolve(configured)
      const known = remembered.get(tenant)
      const now = clock.now().getTime()
      if (known && now < known.until) return known.found
      const found = load(tenant).catch(async (error: unknown) => {
        const before = await known?.found
        if (before && isAlive(before, clock)) return before
        throw error
      })
      remembered.set(tenant, { until: now + rememberMilliseconds, found })
      found.catch(() => remembered.delete(tenant))
      return found
    },
    fix: (installation) => void fixed.set(installation.tenant, installation),
    keep: async (installation) => {
      await store.save(close(deps, installation))
      fixed.delete(installation.tenant)
      remembered.delete(installation.tenant)
    },
    forget: async (tenant, at) => {
      remembered.delete(tenant)
      const configured = fixed.get(tenant)
      if (configured && configured.installedAt <= at) return fixed.delete(tenant)
      return store.remove('slack', tenant, at)
    },
    sealAnew: async () => {
      const { seal } = deps
      const lost: string[] = []
      const rows = seal ? await store.sealedOtherwise(seal.currentKeyId) : []
      const ours = rows.filter((row) => row.platform === 'slack')
      for (const { tenant } of ours)
        await store.replace('slack', tenant, async (row) => {
          const installation = openOr(deps, row, () => void lost.push(tenant))
          return installation && close(deps, installation)
        })
      return { sealed: ours.length - lost.length, lost }
    },
  }
}

/** While the database is away, what was remembered is better than silence. */
const isAlive = ({ expiresAt }: BotInstallation, clock: Clock): boolean =>
  expiresAt === undefined || expiresAt > clock.now()

const isAging = (row: SealedInstallation, clock: Clock): boolean =>
  row.expiresAt !== undefined && row.expiresAt.getTime() - clock.now().getTime() < refreshMilliseconds

/** Under the row's lock: of many processes the first exchanges the token, the others find it new. */
const rotate = async (deps: InstallationKeeperDeps, tenant: string): Promise<BotInstallation | undefined> => {
  const row = await deps.store.replace('slack', tenant, async (current) => {
    const installation = open(deps, current)
    if (!isAging(current, deps.clock) || !installation.refreshToken) return undefined
    const refreshed = await deps.refresh(installation.refreshToken).catch((error: unknown) => {
      if (isAlive(installation, deps.clock) || isOver(error)) return undefined
      throw error
    })
    if (!refreshed) return undefined
    const { token, refreshToken, expiresInSeconds } = refreshed
    const expiresAt = new Date(deps.clock.now().getTime() + expiresInSeconds * 1000)
    return close(deps, { ...installation, token, refreshToken, expiresAt })
  })
  return row && open(deps, row)
}

/** Slack exchanges these tokens no more. They are used as they are: by what it answers to them everybody learns that P3 is gone. */
const isOver = (error: unknown): boolean => {
  if (!(error instanceof webApi.WebAPIPlatformError)) return false
  const word = wordOf(error) ?? ''
  return word === 'invalid_refresh_token' || deadTokens.has(word)
}

const boundTo = (tenant: string): string => `slack|${tenant}`

const sealOf = ({ seal }: InstallationKeeperDeps): Seal => {
  if (!seal) throw new Error('P3_KEYS needs a key before a workspace’s tokens can be kept.')
  return seal
}

const close = (deps: InstallationKeeperDeps, installation: BotInstallation): SealedInstallation => {
  const { tenant, orgWide, installedAt, expiresAt, ...secret } = installation
  const sealed = sealOf(deps).seal(JSON.stringify(secret), boundTo(tenant))
  return { platform: 'slack', tenant, orgWide, installedAt, expiresAt, ...sealed }
}

const open = (deps: InstallationKeeperDeps, row: SealedInstallation): BotInstallation => {
  const secret = JSON.parse(sealOf(deps).open(row, boundTo(row.tenant))) as Pick<
    BotInstallation,
    'token' | 'botUserId' | 'refreshToken'
  >
  const { tenant, orgWide, installedAt, expiresAt } = row
  return { tenant, orgWide, installedAt, expiresAt, ...secret }
}

const openOr = (
  deps: InstallationKeeperDeps,
  row: SealedInstallation,
  lost: () => void,
): BotInstallation | undefined => {
  try {
    return open(deps, row)
  } catch {
    lost()
    return undefined
  }
}
