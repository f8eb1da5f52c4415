import type { Notice } from '../../core/notice.ts'
import type { Partnership, Step } from '../../core/partnership/partnership.ts'
import { isAhead } from '../../core/partnership/phase.ts'
import type { Data, Deps, Reads } from '../ports.ts'

/** Whether the recipient was mailed an invitation for the step: only then does a calendar hold something of ours. */
export const holdsInvitation = async (
  data: Reads,
  { to, facts }: Pick<Notice, 'to'> & { readonly facts: { readonly stepId?: string } },
): Promise<boolean> =>
  to.kind === 'person' && facts.stepId !== undefined && data.deliveries.mailedInvitation(to.personId, facts.stepId)

/**
 * What a booking's news does beside the chat that it goes by: whoever wants real invitations gets one by mail, and where an
 * invitation went by mail, the update or the withdrawal follows it. Once for each change, however often the news is tried.
 */
export const followInvitation = async (deps: Deps, notice: Notice): Promise<void> => {
  const { name, to, facts } = notice
  if (name !== 'visitScheduled' && name !== 'visitCancelled') return
  if (to.kind !== 'person') return
  const wanted = name === 'visitScheduled' && (await wantsInvitations(deps, to.personId))
  if (!wanted && !(await holdsInvitation(deps.store.read, notice))) return
  await deps.store.transaction(async (data) => {
    const pair = await data.partnerships.ofStep(facts.stepId ?? '')
    const step = pair?.steps.find((one) => one.id === facts.stepId)
    if (pair && step) await mail(data, to.personId, pair, step)
  })
}

/** Somebody wants invitations from now on: what they have booked already is mailed, too. */
export const inviteToBooked = (deps: Deps, personId: string): Promise<void> =>
  deps.store.transaction(async (data) => {
    const pair = await data.partnerships.currentOf(personId)
    for (const step of pair?.steps ?? []) if (isAhead(step, deps.clock.now())) await mail(data, personId, pair!, step)
  })

const wantsInvitations = async ({ store, mailIsSetUp }: Deps, personId: string): Promise<boolean> =>
  mailIsSetUp && ((await store.read.settings.find(personId))?.invitesByMail ?? false)

const mail = async (data: Data, personId: string, pair: Partnership, step: Step): Promise<void> => {
  const about = `${step.id}:${step.sequence}`
  if (await data.deliveries.toldSince(personId, 'calendarUpdate', about, new Date(0))) return
  await data.outbox.send([
    {
      name: 'calendarUpdate',
      to: { kind: 'person', personId },
      facts: { partnershipId: pair.id, stepId: step.id, about },
      partnershipId: pair.id,
      priority: 'interactive',
    },
  ])
}
