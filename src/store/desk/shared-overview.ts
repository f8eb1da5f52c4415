import type { Overview } from '../../usecases/desk/overview-port.ts'
import { createBatcher } from '../db/batcher.ts'

/** What counts the whole state reads all of it: coordinators who ask at the same moment are answered by the same look. */
export const sharedOverview = (overview: Overview): Overview => ({
  ...overview,
  funnel: shared(overview.funnel),
  waits: shared(overview.waits),
  stateYear: shared(overview.stateYear),
  year: shared(overview.year),
  waiting: shared(overview.waiting),
  waitingElse: shared(overview.waitingElse),
})

/** Each answer is of a look that began after it was asked for: nobody sees less than what they did themselves. */
const shared = <Of extends readonly unknown[], Seen>(look: (...of: Of) => Promise<Seen>) => {
  const together = createBatcher<Of, Seen>(
    async (asked) => {
      const seen = new Map<string, Seen>()
      for (const of of asked) {
        const key = JSON.stringify(of)
        if (!seen.has(key)) seen.set(key, await look(...of))
      }
      return (of) => seen.get(JSON.stringify(of))!
    },
    { lanes: 1 },
  )
  return (...of: Of): Promise<Seen> => together(of)
}
