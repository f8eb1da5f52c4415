import { z } from 'zod'
import { textNames } from '../texts/texts.ts'

const days = z.number().int().min(0).max(366)

/** When a step is due, in days: the first visit after the match, every other after the step before it was logged. */
const windows = z
  .object({
    firstVisit: days.default(42),
    call: days.default(14),
    secondVisit: days.default(56),
    finalMeeting: days.default(30),
  })
  .prefault({})

/** When partners are reminded of a step, in days, and when it is left to the coordinator's digest. */
const ladder = z
  .object({
    beforeDueDays: days.default(7),
    afterDueDays: days.default(7),
    /** Days past due at which reminders to the pair end and the coordinator is told. */
    escalateAfterDays: days.default(14),
    /** Messages of reminders to one person in seven days; several steps are bundled into one. */
    perPersonAWeek: z.number().int().min(1).max(7).default(2),
  })
  .prefault({})

/** How many example goals a program offers. */
export const mostTemplates = 10

/** A goal that a plan may begin with. `steps`: one a line. */
const planTemplate = z.object({
  id: z.string(),
  indicator: z.string(),
  goal: z.string(),
  evidence: z.string().optional(),
  steps: z.string().optional(),
})
export type PlanTemplate = z.output<typeof planTemplate>

/** A cycle's settings as they are kept with it; what is missing has its default. */
export const cycleSettings = z.object({
  windows,
  ladder,
  /** Whether pairs are asked for the final meeting, which is optional in the program. */
  finalMeeting: z.boolean().default(true),
  /** Days in which an author may amend a log. */
  amendDays: days.default(14),
  /** Whether a message that stays undeliverable by chat goes by e-mail instead. */
  emailWhenUnreachable: z.boolean().default(true),
  /** Whom people may ask about the program: a name, an address, a number. */
  contact: z.string().max(200).optional(),
  /** Messages a coordinator has put in words of their own. */
  texts: z.partialRecord(z.enum(textNames), z.string()).default({}),
  /** Whether what P3 posts in channels may name partners. */
  namesInChannels: z.boolean().default(false),
  planTemplates: z.array(planTemplate).max(mostTemplates).default([]),
})
export type CycleSettings = z.output<typeof cycleSettings>

export const defaultCycleSettings: CycleSettings = cycleSettings.parse({})
