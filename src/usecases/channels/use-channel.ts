import type { Actor, PersonActor } from '../../core/actor.ts'
import { mayActFor, mayRunProgram, overseesPairs } from '../../core/offices.ts'
import type { Data, Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { isAsSeen } from '../saved-over.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { ChannelFacts, ChannelLine } from './channels-port.ts'

type ChannelRefusal = 'notYours' | 'noCycle' | 'noSuchChannel' | 'noSuchDistrict' | 'savedMeanwhile'
export type ChannelDone<T> = { readonly ok: true; readonly value: T } | Refused<ChannelRefusal>

/** Coordinators keep every channel; a director one that serves the district's people, unless the program announces there. */
const keeps = (actor: PersonActor, channel: ChannelLine): boolean => {
  if (mayRunProgram(actor)) return true
  if (channel.announces) return false
  const mine = (code: string) => actor.directs.includes(code)
  return channel.district ? mine(channel.district.code) : channel.everyDistrict || channel.districts.some(mine)
}

const isKeeper = (actor: Actor): actor is PersonActor => actor.kind === 'person' && overseesPairs(actor)

/** Every channel the actor may have P3 post in, those that announce first. */
export const seeChannels = async ({ store, clock }: Deps, actor: Actor): Promise<ChannelDone<SeenChannels>> => {
  if (!isKeeper(actor)) return refuse('notYours')
  const cycle = await store.read.cycles.current(clock.now())
  if (!cycle) return refuse('noCycle')
  const channels = (await store.read.channels.all()).filter((one) => keeps(actor, one))
  return { ok: true, value: { cycle, channels } }
}

export interface SeenChannels {
  readonly cycle: Cycle
  readonly channels: readonly ChannelLine[]
}

interface Keeping {
  readonly data: Data
  readonly cycle: Cycle
  readonly channel: ChannelLine
  readonly actor: PersonActor
  note(action: string): Promise<void>
}

const asKeeper = async <T>(
  deps: Deps,
  actor: Actor,
  channelId: string,
  work: (keeping: Keeping) => Promise<ChannelDone<T>>,
): Promise<ChannelDone<T>> => {
  if (!isKeeper(actor)) return refuse('notYours')
  return deps.store.transaction(async (data): Promise<ChannelDone<T>> => {
    const cycle = await data.cycles.current(deps.clock.now())
    if (!cycle) return refuse('noCycle')
    const channel = await data.channels.find(channelId)
    if (!channel) return refuse('noSuchChannel')
    if (!keeps(actor, channel)) return refuse('notYours')
    const role = mayRunProgram(actor) ? 'coordinator' : 'director'
    const note = (action: string) =>
      data.audit.write({ personId: actor.personId, role, action, subject: { kind: 'channel', id: channelId } })
    return work({ data, cycle, channel, actor, note })
  })
}

/** The channel with the year it is used in, for a form or a preview. */
export const seeChannel = (
  deps: Deps,
  actor: Actor,
  channelId: string,
): Promise<ChannelDone<{ readonly cycle: Cycle; readonly channel: ChannelLine }>> =>
  asKeeper(deps, actor, channelId, async ({ cycle, channel }) => ({ ok: true, value: { cycle, channel } }))

/** Announces in this channel from now on, or no more: coordinators alone. */
export const useChannel = (
  deps: Deps,
  actor: Actor,
  { channelId, announces }: { readonly channelId: string; readonly announces: boolean },
): Promise<ChannelDone<void>> =>
  asKeeper(deps, actor, channelId, async ({ data, actor: keeper, note }) => {
    if (!mayRunProgram(keeper)) return refuse('notYours')
    await data.channels.change(channelId, { announces })
    await note(announces ? 'channel.chosen' : 'channel.dropped')
    return { ok: true, value: undefined }
  })

/** When it hears of the weeks ahead, and of whose pairs: a director's channel of the own district's alone. */
export const setRhythm = (
  deps: Deps,
  actor: Actor,
  { channelId, ...facts }: { readonly channelId: string } & Required<Omit<ChannelFacts, 'announces'>>,
  seen?: ChannelLine,
): Promise<ChannelDone<void>> =>
  asKeeper(deps, actor, channelId, async ({ data, channel, actor: keeper, note }) => {
    if (!isAsSeen(channel, seen)) return refuse('savedMeanwhile')
    const { districtCode } = facts
    if (districtCode !== null && !mayActFor(keeper, districtCode)) return refuse('notYours')
    if (districtCode !== null && (await data.roster.districts([districtCode])).length === 0)
      return refuse('noSuchDistrict')
    await data.channels.change(channelId, facts)
    await note('channel.rhythm')
    return { ok: true, value: undefined }
  })

/** Sends a line to the channel, so that a publication does not find out that it can't be written to. */
export const testChannel = (deps: Deps, actor: Actor, channelId: string): Promise<ChannelDone<void>> =>
  asKeeper(deps, actor, channelId, async ({ data, cycle, actor: { personId }, note }) => {
    await data.channels.tried(channelId, deps.clock.now())
    await data.outbox.send([
      {
        name: 'channelTest',
        to: { kind: 'channel', channelId },
        facts: { cycleId: cycle.id, personId },
        priority: 'interactive',
      },
    ])
    await note('channel.tested')
    return { ok: true, value: undefined }
  })
