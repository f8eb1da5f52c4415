import type { Reads } from '../../usecases/ports.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { Announced } from './announcement-cards.ts'

/** What an announcement of the pairs of that moment says now; of all of the year's without one. */
export const announcedIn = async (
  { overview }: Pick<Reads, 'overview'>,
  cycle: Cycle,
  matchedAt: Date | undefined,
): Promise<Omit<Announced, 'more'>> => ({
  cycle,
  matchedAt,
  districts: await overview.pairsByDistrict(cycle.id, matchedAt),
  pairs: cycle.settings.namesInChannels && matchedAt ? await overview.matchedAt(cycle.id, matchedAt) : [],
})
