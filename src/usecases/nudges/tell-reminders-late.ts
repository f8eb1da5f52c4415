import type { Deps } from '../ports.ts'

const DAY = 86_400_000

/** Tells every coordinator and operator, once a day, that nobody is reminded. */
export const tellRemindersLate = ({ store, clock }: Pick<Deps, 'store' | 'clock'>, since: Date): Promise<void> =>
  store.transaction(async (data) => {
    const about = 'sweep'
    const recently = new Date(clock.now().getTime() - DAY)
    for (const { id: personId } of await data.people.staff()) {
      await data.nudges.claimDigest(personId)
      if (await data.deliveries.toldSince(personId, 'remindersLate', about, recently)) continue
      const facts = { about, since: since.toISOString() }
      await data.outbox.send([
        { name: 'remindersLate', to: { kind: 'person', personId }, facts, priority: 'interactive' },
      ])
    }
  })
