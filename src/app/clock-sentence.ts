/** Beyond this two clocks are not the same. Seconds. */
export const SAME_CLOCK = 5

/** What an operator reads at the start whose machine has another time than the database. `skew`: how far it is ahead, in seconds. */
export const clockSentence = (skew: number): string | undefined => {
  if (Math.abs(skew) <= SAME_CLOCK) return undefined
  const how = `${Math.round(Math.abs(skew))} s ${skew > 0 ? 'ahead of' : 'behind'}`
  return `This machine’s clock is ${how} the database’s: set both by a time server. Reminders go by both, and where it is five minutes off Slack’s requests are refused.`
}
