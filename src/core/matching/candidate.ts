export type SchoolLevel = 'elementary' | 'middle' | 'high' | 'other'

/** Where a nominated administrator stands in this cycle. Only who joined is matched. */
type Standing = 'invited' | 'joined' | 'declined' | 'paused' | 'withdrawn'

/** One nominated administrator, as the matching needs to know them. */
export interface Candidate {
  readonly id: string
  /** Used in sentences only, never in a decision. */
  readonly name: string
  readonly districtCode: string
  readonly schoolLevel: SchoolLevel
  /** Pupils enrolled; null when unknown. */
  readonly schoolSize: number | null
  /** Rubric indicators the person wants to work on, and those the person can offer. Neither is a judgment. */
  readonly refinements: readonly string[]
  readonly strengths: readonly string[]
  /** Years as an administrator; null when unknown. */
  readonly yearsExperience: number | null
  /** Ids of partners in earlier cycles. */
  readonly earlierPartners: readonly string[]
  readonly leftOutLastCycle: boolean
  readonly standing: Standing
  /** In an intact partnership of this cycle already. */
  readonly alreadyPaired: boolean
}

export interface District {
  readonly code: string
  readonly name: string
  readonly optedIn: boolean
  /** The county's middle in degrees; null when unknown. */
  readonly centroid: { readonly latitude: number; readonly longitude: number } | null
}
