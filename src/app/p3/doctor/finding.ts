/** One thing the doctor looked at. `look`: it works, and somebody should know. `fault`: something does not work. */
export interface Finding {
  readonly about: string
  readonly state: 'fine' | 'look' | 'fault'
  readonly says: string
  /** What to do, where it is not fine. */
  readonly fix?: string
}

export const fine = (about: string, says: string): Finding => ({ about, state: 'fine', says })
export const look = (about: string, says: string, fix: string): Finding => ({ about, state: 'look', says, fix })
export const broken = (about: string, says: string, fix: string): Finding => ({ about, state: 'fault', says, fix })

/** Longest that anything outside is waited for. Milliseconds. */
export const PATIENCE = 10_000

/** What went wrong, in a few words without an address of a secret. */
export const whyNot = (error: unknown): string => {
  const { code, cause, message } = error as {
    code?: string
    cause?: { code?: string; message?: string }
    message?: string
  }
  return code || cause?.code || cause?.message || message || String(error)
}

/** A clock that is further off makes Slack's signatures and Microsoft's tokens invalid. Seconds. */
const SKEW = 60

/** This machine's clock beside the one that an answer was dated by. */
export const clockBeside = (who: string, date: string | null): Finding[] => {
  const there = Date.parse(date ?? '')
  if (Number.isNaN(there)) return []
  const seconds = Math.round((Date.now() - there) / 1_000)
  return Math.abs(seconds) <= SKEW
    ? [fine('clock', `within ${SKEW} s of ${who}’s`)]
    : [
        broken(
          'clock',
          `${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} ${who}’s`,
          'set this machine’s clock by a time server (timedatectl set-ntp true)',
        ),
      ]
}
