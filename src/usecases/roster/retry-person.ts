import type { Actor } from '../../core/actor.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'

/** More people than a state has principals. */
const MOST_RETRIED = 10_000

/** Undefined: no such person. */
export type Retried = { readonly name: string; readonly messages: number } | undefined

/** Everybody on the list is tried again. How many people, and how many messages waited for them. */
export const retryAll = (deps: Deps, actor: Actor): Promise<AsCoordinator<{ people: number; messages: number }>> =>
  asCoordinator(deps, actor, async ({ data, cycle, note, at }) => {
    const everybody = await data.overview.unreachable(cycle.id, { number: 0, size: MOST_RETRIED })
    const ids = everybody.items.flatMap((one) => (one.kind === 'person' ? [one.id] : []))
    await data.people.forgetReach(ids, at)
    const waiting = await data.deliveries.requeue(ids)
    await data.outbox.again(waiting)
    const counts = { people: ids.length, messages: waiting.length }
    await note({ action: 'people.retried', subject: { kind: 'cycle', id: cycle.id }, details: counts })
    return counts
  })

/** The coordinator had something mended: the person's accounts count as untried, and what could not reach them is sent again. */
export const retryPerson = (deps: Deps, actor: Actor, personId: string): Promise<AsCoordinator<Retried>> =>
  asCoordinator(deps, actor, async ({ data, note, at }) => {
    const person = await data.people.find(personId)
    if (!person || person.left) return undefined
    await data.people.forgetReach([personId], at)
    const waiting = await data.deliveries.requeue([personId])
    await data.outbox.again(waiting)
    await note({
      action: 'person.retried',
      subject: { kind: 'person', id: personId },
      details: { messages: waiting.length },
    })
    return { name: person.name, messages: waiting.length }
  })
