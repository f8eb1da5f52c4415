import type { Actor } from '../../core/actor.ts'
import type { HeadTitle } from '../../core/directors/titled.ts'
import { type AsCoordinator, asCoordinator, type Office } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'

/** What the head of a district is called in this program: as it said, else as its state says. */
export const seeHeadTitle = async ({ store, clock, places }: Deps): Promise<HeadTitle> =>
  (await store.read.cycles.spoken(clock.now()))?.head ?? places.head

/** What the head of a district is called from now on, in messages that wait too. Resolves to what it was before. */
export const changeHeadTitle = (deps: Deps, actor: Actor, head: HeadTitle): Promise<AsCoordinator<HeadTitle>> =>
  asCoordinator(deps, actor, (office) => saveHeadTitle(deps, office, head))

/** The same within a coordinator's act. */
export const saveHeadTitle = async (
  { places }: Deps,
  { data, cycle, note }: Office,
  head: HeadTitle,
): Promise<HeadTitle> => {
  const before = cycle.program.head ?? places.head
  if (before === head) return before
  await data.cycles.saveHead(cycle.program.id, head)
  await data.outbox.refresh((await data.campaigns.ofCycle(cycle.id)).map((campaignId) => ({ campaignId })))
  await note({ action: 'program.headTitle', subject: { kind: 'program', id: cycle.program.id }, details: { head } })
  return before
}
