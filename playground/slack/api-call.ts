import type { Json } from './json.ts'
import type { Scene } from './scene.ts'
import type { Workspace } from './world.ts'

/** One call of a Web API method by the bot of a workspace. */
export interface ApiCall {
  readonly scene: Scene
  readonly workspace: Workspace
  readonly args: Json
}

export type ApiAnswer = Json & { readonly ok: boolean }

/** A method: the scope it needs, and what it does. Arguments were parsed, nothing about them was checked. */
export interface ApiMethod {
  readonly scope?: string
  /** Whether its calls count against the ceilings of posting. */
  readonly posts?: boolean
  run(call: ApiCall): ApiAnswer | Promise<ApiAnswer>
}

export const failed = (error: string, messages?: string[]): ApiAnswer => ({
  ok: false,
  error,
  ...(messages && messages.length > 0 && { errors: messages.map(bare), response_metadata: { messages } }),
})

const bare = (message: string): string => message.replace('[ERROR] ', '')
