import type { PretendAccount } from './pretend.ts'

/** Somebody one can be in the playground. Invented, like everybody there. */
export interface PlaygroundPerson {
  readonly account: PretendAccount
  readonly role: 'coordinator' | 'operator' | 'director' | 'administrator' | 'stranger'
  /** The district's name; undefined for the department's own people. */
  readonly district: string | undefined
  /** How they stand now, where that is worth knowing before one sits there: “Invited, no answer yet”. */
  readonly standing?: string
}
