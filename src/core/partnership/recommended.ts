import { z } from 'zod'
import { stepKinds } from './partnership.ts'

/** A retired one is offered no more; what names it keeps its label. */
const item = z.object({ code: z.string(), label: z.string(), retired: z.boolean().optional() })
export type RecommendedItem = Readonly<z.output<typeof item>>

/** Minutes, both included. */
const range = z.object({ from: z.int(), to: z.int() })
export type LengthRange = Readonly<z.output<typeof range>>

/** The seed's recommended activities of a site visit (Step 2): the agenda of a visit, and what the log says was done. */
const activities: readonly RecommendedItem[] = [
  { code: 'plan', label: 'Action plan and its indicators: initial discussion' },
  { code: 'teamMeeting', label: 'Observe a leadership team or PLC meeting' },
  { code: 'leader', label: 'Observe the leader in the observation process' },
  { code: 'interventions', label: 'Intervention schedules and plans' },
  { code: 'culture', label: 'School culture' },
  { code: 'data', label: 'School and grade data for gap closure' },
  { code: 'conversations', label: 'Conversations with educators and students' },
]

/** Where a strategy builds shared leadership: the seed's list under "Actionable". */
const strategies: readonly RecommendedItem[] = [
  { code: 'leadershipTeams', label: 'Leadership teams' },
  { code: 'teacherLeaders', label: 'Teacher leader models' },
  { code: 'plc', label: 'Professional learning communities' },
  { code: 'tpeg', label: 'Teacher peer excellence groups (TPEG)' },
]

/**
 * What a program recommends, as it is kept with the program; what it has not changed is the seed's. A step without a length has
 * none recommended, as the seed names none for the final meeting.
 */
export const recommendedSchema = z
  .object({
    activities: z.array(item).default([...activities]),
    strategies: z.array(item).default([...strategies]),
    lengths: z
      .partialRecord(z.enum(stepKinds), range)
      .default({ firstVisit: { from: 120, to: 240 }, call: { from: 30, to: 45 }, secondVisit: { from: 120, to: 240 } }),
  })
  .prefault({})
export type Recommended = z.output<typeof recommendedSchema>

/** What is asked for now, and what an answer has named before it was retired. */
export const stillOffered = (
  items: readonly RecommendedItem[],
  named: readonly string[] = [],
): readonly RecommendedItem[] => items.filter(({ code, retired }) => !retired || named.includes(code))

/** In the order in which the program names them, retired ones too. */
export const namedBy = (items: readonly RecommendedItem[], codes: readonly string[] | undefined): readonly string[] =>
  items.filter(({ code }) => codes?.includes(code)).map(({ label }) => label)

/** What nobody means: refused rather than asked about. */
export const possibleLength: LengthRange = { from: 5, to: 720 }

/** What a form begins with: the middle of what is recommended, in steps of five minutes. */
export const usualMinutes = (recommended: LengthRange | undefined): number =>
  recommended ? Math.min(recommended.to, Math.ceil((recommended.from + recommended.to) / 10) * 5) : 60
