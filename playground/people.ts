import type { PretendAccount } from './pretend.ts'

/** Somebody one can be in the playground. Invented, like everybody there. */
export interface PlaygroundPerson {
  readonly account: PretendAccount
  readonly role: 'coordinator' | 'operator' | 'director' | 'administrator'
  /** The district's name; undefined for the department's own people. */
  readonly district: string | undefined
}
