import type { Notice } from '../../core/notice.ts'
import type { Deps, Reads } from '../ports.ts'

/** Whether the recipient was mailed an invitation for the step: only then does a calendar hold something of ours. */
export const holdsInvitation = async (
  data: Reads,
  { to, facts }: Pick<Notice, 'to'> & { readonly facts: { readonly stepId?: string } },
): Promise<boolean> =>
  to.kind === 'person' && facts.stepId !== undefined && data.deliveries.mailedInvitation(to.personId, facts.stepId)

/**
 * What a booking's news does for somebody whom it reaches by chat, but whose invitation went by mail: the update or the
 * withdrawal follows the invitation. Once for each change, however often the news is tried.
 */
export const followInvitation = async (deps: Deps, notice: Notice): Promise<void> => {
  const { name, to, facts } = notice
  if (name !== 'visitScheduled' && name !== 'visitCancelled') return
  if (to.kind !== 'person' || !(await holdsInvitation(deps.store.read, notice))) return
  await deps.store.transaction(async (data) => {
    const pair = await data.partnerships.ofStep(facts.stepId ?? '')
    const step = pair?.steps.find((one) => one.id === facts.stepId)
    if (!pair || !step) return
    const about = `${step.id}:${step.sequence}`
    if (await data.deliveries.toldSince(to.personId, 'calendarUpdate', about, new Date(0))) return
    await data.outbox.send([
      {
        name: 'calendarUpdate',
        to: { kind: 'person', personId: to.personId },
        facts: { partnershipId: pair.id, stepId: step.id, about },
        partnershipId: pair.id,
        priority: 'interactive',
      },
    ])
  })
}
