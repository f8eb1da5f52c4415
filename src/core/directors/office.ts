/** When somebody holds an office: first and last day (ISO, both included, open without), or ended at once. */
export interface Term {
  readonly startsOn?: string
  readonly endsOn?: string
  readonly endedAt?: Date
}

export type TermState = 'holds' | 'ahead' | 'over'

/** Whether an office is held on a day of its holder's zone. */
export const stateOf = ({ startsOn, endsOn, endedAt }: Term, today: string): TermState => {
  if (endedAt || (endsOn !== undefined && endsOn < today)) return 'over'
  return startsOn !== undefined && startsOn > today ? 'ahead' : 'holds'
}

/** What a director may hear of; each can be switched off. */
export const newsKinds = ['matched', 'leftOver', 'people', 'visits', 'ends', 'year'] as const
export type NewsKind = (typeof newsKinds)[number]
