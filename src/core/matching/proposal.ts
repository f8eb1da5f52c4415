import { z } from 'zod'
import { fitWeightsSchema } from './settings.ts'

const fitTermSchema = z.object({
  name: fitWeightsSchema.keyof(),
  points: z.number().int(),
  /** Half a sentence, lower case, without a full stop. */
  explanation: z.string(),
})

const pairSchema = z.object({
  /** Ids of the two partners, in canonical order. */
  a: z.string(),
  b: z.string(),
  /** Points, the sum of the terms. */
  fit: z.number().int(),
  terms: z.array(fitTermSchema),
  /** Locked by a coordinator rather than found. */
  locked: z.boolean(),
  lockReason: z.string().nullable(),
})

const districtCountSchema = z.object({ districtCode: z.string(), people: z.number().int() })

/** A group of people with fewer possible partners than people: whatever the pairs, `leftOver` of it stay without. */
const witnessSchema = z.object({
  /** People of whom some must stay without a partner, by district, most first. */
  group: z.array(districtCountSchema),
  /** Everyone outside the group they could be paired with. */
  partners: z.array(districtCountSchema),
  leftOver: z.number().int(),
  /** Districts where one more person would give one more pair: most reachable people first. */
  ask: z.array(districtCountSchema),
})

const removedSchema = z.object({
  ruleId: z.string(),
  /** The rule, as a sentence. */
  sentence: z.string(),
  /** How many people the rule removed as partners of this person. */
  people: z.number().int(),
  /** Up to a handful of their ids. */
  examples: z.array(z.string()),
})

const leftOverSchema = z.object({
  id: z.string(),
  reason: z.discriminatedUnion('kind', [
    /** Nobody may be paired with this person; `removed` adds up to everyone else. */
    z.object({ kind: z.literal('no-eligible-partner'), removed: z.array(removedSchema) }),
    /** There are eligible partners, but not enough for the group; the place of the group in `witnesses`. */
    z.object({ kind: z.literal('odd-one-out'), witness: z.number().int() }),
  ]),
  /** Whole sentences for the coordinator. */
  sentence: z.string(),
})

const notTakingPartSchema = z.object({ id: z.string(), ruleId: z.string(), sentence: z.string() })

const certificateSchema = z.object({
  component: z.array(z.number()),
  vertexDual: z.array(z.number()),
  parent: z.array(z.number()),
  blossomDual: z.array(z.number()),
  barrier: z.array(z.number()),
})

/** The result of a matching, plain data: stored as JSON and read back through this schema. */
export const proposalSchema = z.object({
  kind: z.literal('proposal'),
  pairs: z.array(pairSchema),
  leftOver: z.array(leftOverSchema),
  witnesses: z.array(witnessSchema),
  notTakingPart: z.array(notTakingPartSchema),
  totals: z.object({
    /** People who take part: paired or left over. */
    people: z.number().int(),
    pairs: z.number().int(),
    leftOver: z.number().int(),
    fit: z.number().int(),
    /** Points per pair, one decimal; 0 without pairs. */
    averageFit: z.number(),
    /** The most points a pair could have under the settings used. */
    highestFit: z.number().int(),
    /** Part of the pairs that can trade ideas on some indicator, 0 to 1. */
    complementaryShare: z.number(),
  }),
  certificate: certificateSchema,
  /** Things in the input worth a look that did not stop the matching, as sentences. */
  notices: z.array(z.string()),
})

export type Proposal = z.infer<typeof proposalSchema>
export type ProposedPair = Proposal['pairs'][number]
export type LeftOver = Proposal['leftOver'][number]
export type Witness = Proposal['witnesses'][number]
export type NotTakingPart = Proposal['notTakingPart'][number]

/** What is wrong with the input, in a sentence that says what to do. */
export interface InputProblem {
  readonly code:
    | 'empty-roster'
    | 'duplicate-person'
    | 'duplicate-district'
    | 'unknown-district'
    | 'self-pair'
    | 'unknown-person'
    | 'bad-setting'
    | 'bad-number'
    | 'locked-twice'
    | 'locked-and-forbidden'
    | 'lock-breaks-rule'
    | 'lock-needs-reason'
  readonly sentence: string
}

export type MatchOutcome =
  | Proposal
  | { readonly kind: 'problems'; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'cancelled' }
