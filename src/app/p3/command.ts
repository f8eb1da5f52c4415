import type { Config } from '../environment/config.ts'
import type { Environment } from '../environment/environment-file.ts'

/** What a command is given. */
export interface Call {
  readonly config: Config
  readonly env: Environment
  /** Words that are no options. */
  readonly words: readonly string[]
  /** `--name` is true, `--name=value` is its value. */
  readonly options: Readonly<Record<string, string | true>>
  /** A line for people; nothing secret ever goes here. */
  readonly say: (line: string) => void
  /** How far long work has come: where somebody looks on, and nowhere else. */
  readonly progress: (line: string) => void
}

/** 0: done. 1: it went wrong or there is a fault. 2: not understood. */
export type ExitCode = 0 | 1 | 2

export interface P3Command {
  readonly word: string
  /** After the word, e.g. `<file>`. */
  readonly usage: string
  readonly says: string
  /** Options it takes, without the dashes. */
  readonly options?: readonly string[]
  /** How many words it wants. */
  readonly words?: readonly [number, number]
  run(call: Call): Promise<ExitCode>
}

/** Something that went as it may go wrong: said in its sentence, without a trace. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed'
}
