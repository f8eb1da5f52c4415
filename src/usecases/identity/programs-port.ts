import type { Introduction } from '../people/people-port.ts'

/** The programs of this installation. Each has a database to itself; here nothing is known of any but its name. */
export interface Programs {
  /** Those in which this account is somebody's. */
  of(account: Introduction): Promise<readonly OneProgram[]>
  /** From now on what this account types goes to this one; undefined where it is nobody's in it. */
  choose(account: Introduction, key: string): Promise<OneProgram | undefined>
}

export interface OneProgram {
  /** Empty for the first. */
  readonly key: string
  readonly name: string
  /** What is typed goes there. */
  readonly current: boolean
}
