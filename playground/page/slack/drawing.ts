import type { Suggested } from './client.ts'
import type { Fields } from './fields.ts'
import type { Names } from './mrkdwn.ts'

/** A person or conversation that can be chosen. */
export interface Choice {
  readonly id: string
  readonly name: string
}

/** What drawing blocks needs to know and where what is pressed goes. */
export interface Drawing {
  readonly names: Names
  readonly fields: Fields
  readonly users: readonly Choice[]
  readonly channels: readonly Choice[]
  /** Something was pressed, chosen or entered. Resolves when the bot answered or did not. */
  press(blockId: string, actionId: string, value?: unknown): Promise<void>
  /** What the bot offers for what is typed into a searched list; only a view can ask. */
  suggest?(blockId: string, actionId: string, typed: string): Promise<Suggested>
  upload(file: File): Promise<string>
  /** Asks before something happens, inside this pane. */
  confirm(dialog: unknown): Promise<boolean>
}

let count = 0
/** An id for a label to point at. */
export const freshId = (): string => {
  count += 1
  return `slack-${count}`
}
