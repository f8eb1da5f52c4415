import type { Clock } from '../../src/core/clock.ts'
import type { PretendOptions } from '../pretend.ts'
import type { Declaration } from './declaration.ts'
import type { Hooks } from './hooks.ts'
import type { Failures, Rules } from './rules.ts'
import type { Throttle } from './throttle.ts'
import type { Triggers } from './triggers.ts'
import type { Views } from './views.ts'
import type { Watchers } from './watchers.ts'
import type { WorkspaceOptions } from './workspace.ts'
import type { World } from './world.ts'

export interface PretendSlackOptions extends PretendOptions {
  readonly signingSecret: string
  readonly appId: string
  readonly workspaces: readonly WorkspaceOptions[]
  readonly rules?: Partial<Rules>
  /** The app's manifest: its commands, shortcuts, scopes, events and tabs. The bot's own when left out. */
  readonly manifest?: unknown
  /** Commands with better words to offer than the manifest's usage hint. */
  readonly commands?: readonly Partial<Declaration['commands'][number]>[]
  readonly shortcuts?: Declaration['shortcuts']
  /** Address of this pretended Slack as the bot reaches it; `{botUrl}/playground/slack` when left out. */
  readonly publicUrl?: () => string
  /** Where the bot takes requests, after its base address. */
  readonly eventsPath?: string
  /** The machine's own time, for signatures, triggers and ceilings. */
  readonly machine?: Clock
  /** What the install flow expects of the app; any when left out. */
  readonly clientId?: string
  readonly clientSecret?: string
}

/** One call of the Web API, for tests to look at. */
interface RecordedCall {
  readonly method: string
  readonly teamId: string
  readonly args: Record<string, unknown>
  readonly answer: Record<string, unknown>
  readonly at: Date
}

/** Everything the parts of the pretended Slack share. */
export interface Scene {
  readonly options: PretendSlackOptions
  readonly app: Declaration
  readonly machine: Clock
  readonly rules: Rules
  readonly failures: Failures
  readonly world: World
  readonly views: Views
  readonly triggers: Triggers
  readonly hooks: Hooks
  readonly throttle: Throttle
  readonly watchers: Watchers
  readonly calls: RecordedCall[]
  readonly baseUrl: () => string
}
