import type { Actor } from '../../core/actor.ts'
import { type CampaignCounts, minutesLeft } from '../../core/matching/campaign.ts'
import { isCoordinator, mayRunProgram } from '../../core/offices.ts'
import type { Data, Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Campaign, CampaignState, NotArrived } from './campaigns-port.ts'

export type CampaignRefusal =
  | { readonly kind: 'notCoordinator' }
  | { readonly kind: 'noCampaign' }
  /** It is in a state in which that can't be done any more. */
  | { readonly kind: 'campaignIs'; readonly state: CampaignState }

export type Steered =
  | { readonly ok: true; readonly campaign: Campaign; readonly cancelled: number }
  | Refused<CampaignRefusal>

/** Holds back what was not sent yet. What is being sent at this moment still goes. */
export const pauseCampaign = (deps: Deps, actor: Actor, id: string) =>
  steer(deps, actor, id, { from: ['running'], to: 'paused' })

export const resumeCampaign = (deps: Deps, actor: Actor, id: string) =>
  steer(deps, actor, id, { from: ['paused'], to: 'running' }, async (data) => {
    // Jobs of held messages were used up; new ones take their place.
    await data.outbox.again(await data.campaigns.queued(id))
    return 0
  })

/** What failed, or may not have arrived, is sent once more; accounts that could not be reached count as untried. */
export const sendAgain = (deps: Deps, actor: Actor, id: string) =>
  steer(deps, actor, id, { from: ['running', 'done'], to: 'running' }, async (data) => {
    const waiting = await data.campaigns.requeue(id, deps.clock.now())
    await data.people.forgetReach(
      waiting.flatMap(({ personId }) => personId ?? []),
      deps.clock.now(),
    )
    await data.outbox.again(waiting.map(({ id, priority }) => ({ id, priority })))
    return 0
  })

export type SeenNotArrived = ({ readonly ok: true } & NotArrived) | Refused<'notCoordinator' | 'noSuchCampaign'>

/** What of a publication did not arrive, and why. */
export const seeNotArrived = async (
  deps: Deps,
  actor: Actor,
  id: string,
  page: { readonly skip: number; readonly take: number },
): Promise<SeenNotArrived> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const { campaigns } = deps.store.read
  if (!(await campaigns.find(id))) return refuse('noSuchCampaign')
  return { ok: true, ...(await campaigns.notArrived(id, page)) }
}

/** What was not sent yet never will be. */
export const cancelCampaign = (deps: Deps, actor: Actor, id: string) =>
  steer(deps, actor, id, { from: ['running', 'paused'], to: 'cancelled' }, (data) =>
    data.campaigns.cancelQueued(id, deps.clock.now()),
  )

const steer = (
  deps: Deps,
  actor: Actor,
  id: string,
  change: { readonly from: readonly CampaignState[]; readonly to: CampaignState },
  also: (data: Data) => Promise<number> = async () => 0,
): Promise<Steered> =>
  deps.store.transaction(async (data): Promise<Steered> => {
    if (!isCoordinator(actor)) return refuse('notCoordinator')
    const campaign = await data.campaigns.find(id)
    if (!campaign) return refuse('noCampaign')
    if (!(await data.campaigns.change(id, change.from, change.to, deps.clock.now())))
      return refuse({ kind: 'campaignIs', state: campaign.state })
    const cancelled = await also(data)
    await data.audit.write({
      personId: actor.personId,
      role: 'coordinator',
      action: `campaign.${change.to}`,
      subject: { kind: 'campaign', id },
      details: { cancelled },
    })
    await data.outbox.refresh([{ campaignId: id }])
    return { ok: true, campaign: { ...campaign, state: change.to }, cancelled }
  })

interface CampaignProgress {
  readonly campaign: Campaign
  readonly counts: CampaignCounts
  /** Undefined while nothing moves. */
  readonly minutesLeft?: number
}

export type SeenCampaign = ({ readonly ok: true } & CampaignProgress) | Refused<'notCoordinator' | 'noSuchCampaign'>

/** How far a publication has come, and how long it will take. */
export const seeCampaign = async (deps: Deps, actor: Actor, id: string): Promise<SeenCampaign> => {
  if (actor.kind === 'person' && !mayRunProgram(actor)) return refuse('notCoordinator')
  const campaign = await deps.store.read.campaigns.find(id)
  if (!campaign) return refuse('noSuchCampaign')
  const counts = await deps.store.read.campaigns.progress(id, deps.clock.now())
  const left = campaign.state === 'running' ? minutesLeft(counts) : undefined
  return { ok: true, campaign, counts, minutesLeft: left }
}
