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
  const people = await deps.store.read.matchmaking.participants(cycle.id)
  const notices = await noticesOf(deps.store.read, {
    cycle,
    draft,
    people,
    partnershipIds: new Map(),
    campaignId: '',
  })
  return audienceOf(draft, notices)
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
  return deps.store.transaction(async (data): Promise<Published> => {
    const draft = await data.matchmaking.draft(cycle.id)
    if (draft?.id !== confirmed.draftId) {
      const status = await data.matchmaking.draftStatus(confirmed.draftId)
      if (status === 'published') return refuse('publishedAlready')
      return refuse({ kind: draft ? 'changedMeanwhile' : 'noDraft' })
    }
    const input = await data.matchmaking.input(cycle.id, deps.geography)
    const verdict = await deps.matcher.check({ ...input, preferred: draft.preferred }, draft.proposal)
    const sentence = verdict.ok ? undefined : (whoChanged(input, draft.proposal) ?? verdict.sentence)
    if (sentence) return refuse({ kind: 'notPublishable', sentence })
    const people = await data.matchmaking.participants(cycle.id)
    const planned = await noticesOf(data, { cycle, draft, people, partnershipIds: new Map(), campaignId: '' })
    if (planned.length !== confirmed.messages) return refuse('changedMeanwhile')
    if (!(await data.matchmaking.publish(draft.id, deps.clock.now()))) return refuse('changedMeanwhile')
    await data.matchmaking.hold(draft.proposal.pairs.flatMap(({ a, b }) => [a, b]))
    return carryOut(deps, data, { cycle, draft, people, byPersonId: actor.personId })
  })
}

interface Publication {
  readonly cycle: Cycle
  readonly draft: MatchDraft
  readonly people: readonly ParticipantFacts[]
  readonly byPersonId: string
}

const carryOut = async (
  deps: Deps,
  data: Data,
  { cycle, draft, people, byPersonId }: Publication,
): Promise<Published> => {
  const more = (await data.roster.pairedIn(cycle.id)).length > 0
  const begun = await beginPartnerships(deps, data, cycle, draft.proposal)
  const partnershipIds = new Map(begun.flatMap(({ id, a, b }) => [[a.id, id] as const, [b.id, id] as const]))
  const campaignId = deps.newId()
  const notices = await noticesOf(data, {
    cycle,
    draft,
    people,
    partnershipIds,
    campaignId,
    more,
    matchedAt: begun[0]?.matchedAt,
  })
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
  const audience = audienceOf(draft, notices)
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

interface Telling {
  readonly cycle: Cycle
  readonly draft: MatchDraft
  readonly people: readonly ParticipantFacts[]
  /** By participant. */
  readonly partnershipIds: ReadonlyMap<string, string>
  readonly campaignId: string
  /** There were pairs before: only what is new is told. */
  readonly more?: boolean
  readonly matchedAt?: Date
}

const noticesOf = async (
  data: Reads,
  { cycle, draft, people, partnershipIds, campaignId, more, matchedAt }: Telling,
): Promise<NewNotice[]> => {
  const byId = new Map(people.map((one) => [one.id, one]))
  const common = { campaignId, priority: 'announcement' } as const
  const paired = draft.proposal.pairs.flatMap(({ a, b }) => [byId.get(a)!, byId.get(b)!])
  const districts = [...new Set(paired.map((one) => one.districtCode))].sort()
  const directors = await data.people.directorsOf(districts)
  const channels = await data.channels.announcing()
  const told = await data.matchmaking.toldLeftOver(cycle.id)
  const news = draft.proposal.leftOver.filter(({ id }) => !told.has(id))
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
    ...news.map(
      (one): NewNotice => ({
        ...common,
        name: 'leftOver',
        to: { kind: 'person', personId: byId.get(one.id)!.personId },
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

const audienceOf = (draft: MatchDraft, notices: readonly NewNotice[]): Audience => {
  const count = (name: NewNotice['name']) => notices.filter((one) => one.name === name).length
  return {
    pairs: draft.proposal.totals.pairs,
    partners: count('introduction'),
    directors: count('districtMatches'),
    channels: count('announcement'),
    leftOver: count('leftOver'),
    messages: notices.length,
  }
}
