/** What a week moves: counts that only grow, each as the report counts it. */
const movedKeys = ['visits', 'calls', 'finals', 'minutes', 'plans', 'completed', 'joined', 'pairs'] as const
export type MovedKey = (typeof movedKeys)[number]

/** What stands still: late pairs, as the board counts them, and what waits for the office. */
const stuckKeys = [
  'lateWeek',
  'lateMonth',
  'lateOlder',
  'help',
  'hold',
  'left',
  'unreachable',
  'bounced',
  'failed',
  'unanswered',
  'withoutNominee',
  'applicants',
] as const
export type StuckKey = (typeof stuckKeys)[number]

/** The figures of one look at a year. */
export type WeekSight = Readonly<Record<MovedKey | StuckKey, number>>

/** Whether there is anything to tell since the last look; the first time: whether there is anything at all. */
export const isNewsOf = (now: WeekSight, before: WeekSight | undefined): boolean =>
  [...movedKeys, ...stuckKeys].some((key) => now[key] !== (before?.[key] ?? 0))

/** What came to it since then. What was taken back makes it less: that is not told as a move. */
export const movedSince = (
  now: WeekSight,
  before: Partial<WeekSight> | undefined,
): Readonly<Record<MovedKey, number>> =>
  Object.fromEntries(movedKeys.map((key) => [key, Math.max(0, now[key] - (before?.[key] ?? 0))])) as Record<
    MovedKey,
    number
  >

/** As facts of a message: only what moves, in the order of its keys. */
export const writeMoved = (sight: WeekSight): string => movedKeys.map((key) => sight[key]).join(' ')
export const readMoved = (words: string): Readonly<Partial<WeekSight>> => {
  const numbers = words.split(' ').map(Number)
  return Object.fromEntries(movedKeys.map((key, at) => [key, numbers[at] ?? 0]))
}
