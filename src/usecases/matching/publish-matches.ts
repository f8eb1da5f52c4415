import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../../core/actor.ts'
import { whoChanged } from '../../core/matching/who-changed.ts'
import type { NewNotice } from '../../core/notice.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { Data, Deps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import { beginPartnerships } from './begin-partnerships.ts'
import type { MatchDraft, ParticipantFacts } from './matchmaking-port.ts'

export type PublishRefusal =
  | { readonly kind: 'notCoordinator' }
  | { readonly kind: 'noCycle' }
  | { readonly kind: 'yearClosed' }
  | { readonly kind: 'noDraft' }
  | { readonly kind: 'publishedAlready' }
  /** Somebody replaced it meanwhile, or other people would be told than the confirmation said. */
  | { readonly kind: 'changedMeanwhile' }
  /** The roster or the rules changed since, or the proof fails. */
  | { readonly kind: 'notPublishable'; readonly sentence: string }

/** How many messages go to whom: told before publishing, and what is sent. */
export interface Audience {
  readonly pairs: number
  readonly partners: number
  readonly directors: number
  readonly channels: number
  readonly leftOver: number
  readonly messages: number
}

export type Published =
  | { readonly ok: true; readonly cycle: Cycle; readonly campaignId: string; readonly audience: Audience }
  | Refused<PublishRefusal>

/** What publishing the draft would send. */
export const countAudience = async (deps: Deps, cycle: Cycle, draft: MatchDraft): Promise<Audience> => {
  return audienceOf(draft, await toldOf(deps.store.read, cycle, draft))
}

/** What the coordinator said yes to: this proposal, and so many messages. */
export interface Confirmed {
  readonly draftId: string
  readonly messages: number
}

/**
 * Makes the draft real: partnerships, audit rows and every announcement in one transaction. Step 1 of the seed's process:
 * "the department will contact directors of schools with information concerning matches".
 */
export const publishMatches = async (deps: Deps, actor: Actor, confirmed: Confirmed): Promise<Published> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const cycle = await deps.store.read.cycles.current(deps.clock.now())
  if (!cycle) return refuse('noCycle')
  const proof = await prove(deps, cycle, confirmed.draftId)
  return deps.store.transaction(async (data): Promise<Published> => {
    if ((await data.cycles.find(cycle.id))?.closedAt) return refuse('yearClosed')
    const draft = await data.matchmaking.draft(cycle.id)
    if (draft?.id !== confirmed.draftId) {
      const status = await data.matchmaking.draftStatus(confirmed.draftId)
      if (status === 'published') return refuse('publishedAlready')
      return refuse({ kind: draft ? 'changedMeanwhile' : 'noDraft' })
    }
    const input = await data.matchmaking.input(cycle.id, deps.geography)
    const isProved = isDeepStrictEqual(proof?.of, { draft, input })
    const sentence = isProved ? proof?.sentence : whoChanged(input, draft.proposal)
    if (sentence) return refuse({ kind: 'notPublishable', sentence })
    if (!isProved) return refuse('changedMeanwhile')
    const told = await toldOf(data, cycle, draft)
    if (audienceOf(draft, told).messages !== confirmed.messages) return refuse('changedMeanwhile')
    if (!(await data.matchmaking.publish(draft.id, deps.clock.now()))) return refuse('changedMeanwhile')
    await data.matchmaking.hold(draft.proposal.pairs.flatMap(({ a, b }) => [a, b]))
    return carryOut(deps, data, { cycle, draft, told, byPersonId: actor.personId })
  })
}

/** Proves a draft anew before the transaction, which has only to see that nothing has changed since: a proof takes its time. */
const prove = async (deps: Deps, cycle: Cycle, draftId: string) => {
  const { matchmaking } = deps.store.read
  const draft = await matchmaking.draft(cycle.id)
  if (draft?.id !== draftId) return undefined
  const input = await matchmaking.input(cycle.id, deps.geography)
  const verdict = await deps.matcher.check({ ...input, preferred: draft.preferred }, draft.proposal)
  const sentence = verdict.ok ? undefined : (whoChanged(input, draft.proposal) ?? verdict.sentence)
  return { of: { draft, input }, sentence }
}

interface Publication {
  readonly cycle: Cycle
  readonly draft: MatchDraft
  readonly told: Told
  readonly byPersonId: string
}

const carryOut = async (
  deps: Deps,
  data: Data,
  { cycle, draft, told, byPersonId }: Publication,
): Promise<Published> => {
  const more = (await data.roster.pairedIn(cycle.id)).length > 0
  const begun = await beginPartnerships(deps, data, cycle, draft.proposal)
  const partnershipIds = new Map(begun.flatMap(({ id, a, b }) => [[a.id, id] as const, [b.id, id] as const]))
  const campaignId = deps.newId()
  const notices = noticesOf(told, { cycle, draft, partnershipIds, campaignId, more, matchedAt: begun[0]?.matchedAt })
  const total = notices.length
  await data.campaigns.create({
    id: campaignId,
    cycleId: cycle.id,
    kind: 'matches',
    byPersonId,
    total,
    startedAt: deps.clock.now(),
  })
  await data.outbox.send([progressOf(campaignId, byPersonId), ...notices])
  const audience = audienceOf(draft, told)
  await data.audit.write({
    personId: byPersonId,
    role: 'coordinator',
    action: 'match.published',
    subject: { kind: 'cycle', id: cycle.id },
    details: { ...audience, draftId: draft.id },
  })
  return { ok: true, cycle, campaignId, audience }
}

/** Shows who published how far it has come; not one of the messages it counts. */
const progressOf = (campaignId: string, personId: string): NewNotice => ({
  name: 'campaignProgress',
  to: { kind: 'person', personId },
  facts: { campaignId },
  priority: 'interactive',
})

/** Whom a publication tells. */
interface Told {
  readonly paired: readonly ParticipantFacts[]
  readonly directors: readonly { readonly personId: string; readonly districtCode: string }[]
  readonly channels: readonly { readonly id: string }[]
  /** Left over, and not told so before. */
  readonly leftOver: readonly ParticipantFacts[]
}

const toldOf = async (data: Reads, cycle: Cycle, draft: MatchDraft): Promise<Told> => {
  const byId = new Map((await data.matchmaking.participants(cycle.id)).map((one) => [one.id, one]))
  const paired = draft.proposal.pairs.flatMap(({ a, b }) => [byId.get(a)!, byId.get(b)!])
  const before = await data.matchmaking.toldLeftOver(cycle.id)
  return {
    paired,
    directors: await data.people.directorsOf([...new Set(paired.map((one) => one.districtCode))].sort()),
    channels: await data.channels.announcing(),
    leftOver: draft.proposal.leftOver.filter(({ id }) => !before.has(id)).map(({ id }) => byId.get(id)!),
  }
}

interface Telling {
  readonly cycle: Cycle
  readonly draft: MatchDraft
  /** By participant. */
  readonly partnershipIds: ReadonlyMap<string, string>
  readonly campaignId: string
  /** There were pairs before: only what is new is told. */
  readonly more?: boolean
  readonly matchedAt?: Date
}

const noticesOf = (
  { paired, directors, channels, leftOver }: Told,
  { cycle, draft, partnershipIds, campaignId, more, matchedAt }: Telling,
): NewNotice[] => {
  const common = { campaignId, priority: 'announcement' } as const
  return [
    ...channels.map(
      (channel): NewNotice => ({
        ...common,
        name: 'announcement',
        to: { kind: 'channel', channelId: channel.id },
        facts: {
          cycleId: cycle.id,
          draftId: draft.id,
          ...(matchedAt && { matchedAt: matchedAt.toISOString() }),
          ...(more && { more: 'yes' }),
        },
      }),
    ),
    ...paired.map((one): NewNotice => {
      const partnershipId = partnershipIds.get(one.id)
      return {
        ...common,
        name: 'introduction',
        to: { kind: 'person', personId: one.personId },
        partnershipId,
        facts: { partnershipId: partnershipId ?? '', participantId: one.id },
      }
    }),
    ...directors.map(
      (one): NewNotice => ({
        ...common,
        name: 'districtMatches',
        to: { kind: 'person', personId: one.personId },
        facts: {
          cycleId: cycle.id,
          districtCode: one.districtCode,
          pairs: newIn(paired, partnershipIds, one.districtCode).join(' '),
        },
      }),
    ),
    ...leftOver.map(
      (one): NewNotice => ({
        ...common,
        name: 'leftOver',
        to: { kind: 'person', personId: one.personId },
        facts: { cycleId: cycle.id, participantId: one.id },
      }),
    ),
  ]
}

/** The new pairs with a partner in this district. */
const newIn = (
  paired: readonly ParticipantFacts[],
  partnershipIds: ReadonlyMap<string, string>,
  districtCode: string,
): readonly string[] =>
  paired.filter((one) => one.districtCode === districtCode).flatMap(({ id }) => partnershipIds.get(id) ?? [])

const audienceOf = (draft: MatchDraft, told: Told): Audience => {
  const [partners, directors] = [told.paired.length, told.directors.length]
  const [channels, leftOver] = [told.channels.length, told.leftOver.length]
  const messages = partners + directors + channels + leftOver
  return { pairs: draft.proposal.totals.pairs, partners, directors, channels, leftOver, messages }
}
