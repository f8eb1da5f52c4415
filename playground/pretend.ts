import type { Router } from 'express'
import type { Clock } from '../src/core/clock.ts'

/** Somebody's account on a pretended platform. Invented people, all of them. */
export interface PretendAccount {
  readonly platform: 'slack' | 'teams' | 'email'
  /** Slack team id, Teams tenant id (a GUID), or '' for e-mail only. */
  readonly tenantId: string
  readonly tenantName: string
  /** Slack user id (U...), Entra object id (a GUID) or the e-mail address. */
  readonly externalId: string
  readonly name: string
  readonly email: string
  /** IANA zone, e.g. America/Chicago. */
  readonly timeZone: string
  /** Job title and school or district, for the page's list of people. */
  readonly title: string
}

/** A place where a program announces: a Slack channel or a channel of a Teams team. */
export interface PretendChannel {
  readonly platform: 'slack' | 'teams'
  readonly tenantId: string
  /** Slack channel id (C...) or Teams channel id (19:...@thread.tacv2). */
  readonly channelId: string
  readonly name: string
  /** Teams: only the members of a private one see it, and a shared one has people of other tenants. Standard without it. */
  readonly type?: 'standard' | 'private' | 'shared'
}

/** Keeps a pretended platform's state on disk, so that a restart or a kill loses nothing. */
export interface KeyValueStore {
  /** The value last saved under a key, or undefined. Values are plain JSON. */
  read(key: string): unknown
  write(key: string, value: unknown): void
  /** Every kept value whose key starts with the prefix, in key order. */
  list(prefix: string): { key: string; value: unknown }[]
}

export interface PretendOptions {
  /** The playground's clock, for what people see. Signatures and tokens use the machine's own time. */
  readonly clock: Clock
  /** Base address of the bot, e.g. http://127.0.0.1:3978, known once it listens. */
  readonly botUrl: () => string
  readonly keyValues: KeyValueStore
  readonly accounts: readonly PretendAccount[]
  readonly channels: readonly PretendChannel[]
}

/** A platform pretended on this machine: the server the bot talks to, and what the page needs of it. */
export interface PretendPlatform {
  /** Mounted at /playground/<platform>. Serves the platform's API to the bot and, under /page, the pane in the browser. */
  readonly router: Router
  /** Called once the bot listens: installs and greets. Resolves when the department can be written to; the others follow. */
  start(): Promise<void>
  /** Resolves when nothing is under way any more: every request to the bot answered and every timer stopped. */
  stop(): Promise<void>
}
