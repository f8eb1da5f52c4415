import type { ActionHandler, FormHandler } from './handler.ts'
import type { Drawings } from './notice.ts'
import type { Command } from './request.ts'

/** What one feature brings to the conversation. The registry is the list of features. */
export interface Feature {
  /** In the order in which help names them. */
  readonly commands: readonly Command[]
  readonly forms: readonly FormHandler[]
  readonly actions: readonly ActionHandler[]
  readonly notices: Drawings
}
