import type { Clock } from '../../src/core/clock.ts'
import type { Activities } from './activities.ts'
import type { AppListing } from './app-listing.ts'
import type { BotLine } from './bot-line.ts'
import type { ChatStore } from './chat-store.ts'
import type { Directory } from './directory.ts'
import type { Failures } from './failures.ts'
import type { PageEvents } from './page-events.ts'
import type { Playing } from './playing.ts'
import type { Rules } from './rules.ts'

/** Everything of the pretended Teams that its parts share. */
export interface World {
  readonly clock: Clock
  readonly directory: Directory
  readonly store: ChatStore
  readonly events: PageEvents
  readonly rules: Rules
  readonly failures: Failures
  readonly activities: Activities
  readonly line: BotLine
  readonly playing: Playing
  /** The app as its manifest lists it, read afresh. */
  readonly app: () => AppListing
  /** Address of the pretended connector, ending in a slash. */
  readonly serviceUrl: () => string
}
