/** FIPS codes of the two partners' counties. */
export type CountyPair = readonly [string, string]

export interface MapContent {
  readonly pairs: readonly CountyPair[]
  /** County of each person without a partner; none where the map shows pairs alone. */
  readonly leftOver?: readonly string[]
  /** The state's name, for the text that stands in for the picture. */
  readonly stateName: string
}
