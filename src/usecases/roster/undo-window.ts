/** What an import did, and the opt-in for it, can be undone for so long. Milliseconds. */
export const undoFor = 600_000

/** Whether a press at that ISO moment can still be undone. */
export const canBeTakenBack = (at: string | undefined, now: Date): at is string =>
  at !== undefined && now.getTime() - Date.parse(at) <= undoFor
