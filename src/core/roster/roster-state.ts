/** How somebody stands on a year's roster. `left`: by themselves, or gone from the district; `withdrawn`: taken out by an office. */
export const rosterStates = ['invited', 'joined', 'declined', 'paused', 'left', 'withdrawn'] as const
export type RosterState = (typeof rosterStates)[number]

/** Days that somebody has to answer an invitation; afterwards nobody reminds them, and yes is still welcome. */
const answerDays = 21

/** The day by which an answer is hoped for. */
export const answerBy = (invitedAt: Date): Date => new Date(invitedAt.getTime() + answerDays * 86_400_000)
