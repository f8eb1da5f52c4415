import { z } from 'zod'

/** Most a single fit term may be worth, so that every sum stays an exact whole number even for a nation. */
export const HIGHEST_WEIGHT = 400

const weight = (name: string) =>
  z
    .number({ error: `The weight "${name}" must be a number.` })
    .int(`The weight "${name}" must be a whole number.`)
    .min(0, `The weight "${name}" cannot be below 0.`)
    .max(HIGHEST_WEIGHT, `The weight "${name}" cannot be above ${HIGHEST_WEIGHT}.`)

/** The most points each term of the fit can give; 0 switches a term off. */
export const fitWeightsSchema = z.strictObject({
  complementaryFocus: weight('complementary focus').default(300),
  sharedFocus: weight('shared focus').default(120),
  schoolLevel: weight('school level').default(200),
  schoolSize: weight('school size').default(80),
  distance: weight('distance').default(160),
  experience: weight('experience').default(60),
  newPartner: weight('new partner').default(120),
  leftOutLastCycle: weight('left out last year').default(100),
})

type FitWeights = z.infer<typeof fitWeightsSchema>
export type FitTermName = keyof FitWeights

/** What a program may set about its matching. Everything has a default: `matchingSettingsSchema.parse({})`. */
export const matchingSettingsSchema = z.strictObject({
  weights: fitWeightsSchema.prefault({}),
  /** Partners of an earlier cycle: allowed with fewer points, or not matched again. */
  earlierPartners: z.enum(['fewer-points', 'never-again']).default('fewer-points'),
  /** Miles between county centers at which the distance term gives nothing any more. */
  distanceReachMiles: z
    .number()
    .min(5, 'The distance reach must be at least 5 miles.')
    .max(500, 'The distance reach can be at most 500 miles.')
    .default(80),
})

export type MatchingSettings = z.infer<typeof matchingSettingsSchema>

export const defaultMatchingSettings: MatchingSettings = matchingSettingsSchema.parse({})
