/** What is said of somebody who is nominated, in a form or in a row of a file. */
export interface NominationInput {
  readonly name: string
  readonly email: string
  readonly title: string
  readonly schoolCode: string
  /** Indicator codes to work on and to offer. */
  readonly refinements: readonly string[]
  readonly strengths: readonly string[]
  readonly years: number
}
