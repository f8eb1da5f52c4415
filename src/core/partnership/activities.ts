export interface Coded {
  readonly code: string
  readonly label: string
}

/** The seed's recommended activities of a site visit (Step 2): the agenda of a visit, and what the log says was done. */
export const activities = [
  { code: 'plan', label: 'Action plan and its indicators: initial discussion' },
  { code: 'teamMeeting', label: 'Observe a leadership team or PLC meeting' },
  { code: 'leader', label: 'Observe the leader in the observation process' },
  { code: 'interventions', label: 'Intervention schedules and plans' },
  { code: 'culture', label: 'School culture' },
  { code: 'data', label: 'School and grade data for gap closure' },
  { code: 'conversations', label: 'Conversations with educators and students' },
] as const satisfies readonly Coded[]

/** Where a strategy builds shared leadership: the seed's list under "Actionable". */
export const strategies = [
  { code: 'leadershipTeams', label: 'Leadership teams' },
  { code: 'teacherLeaders', label: 'Teacher leader models' },
  { code: 'plc', label: 'Professional learning communities' },
  { code: 'tpeg', label: 'Teacher peer excellence groups (TPEG)' },
] as const satisfies readonly Coded[]

export interface LengthRange {
  /** Minutes, both included. */
  readonly from: number
  readonly to: number
}

/** The seed recommends: a site visit between two and four hours, the follow-up call 30 to 45 minutes; it names none for the final meeting. */
export const recommendedLength = {
  firstVisit: { from: 120, to: 240 },
  call: { from: 30, to: 45 },
  secondVisit: { from: 120, to: 240 },
  finalMeeting: undefined,
} as const satisfies Record<string, LengthRange | undefined>

/** What nobody means: refused rather than asked about. */
export const possibleLength: LengthRange = { from: 5, to: 720 }
