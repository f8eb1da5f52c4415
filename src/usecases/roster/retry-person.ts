import type { Actor } from '../../core/actor.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'

/** Undefined: no such person. */
export type Retried = { readonly name: string; readonly messages: number } | undefined

/** The coordinator had something mended: the person's accounts count as untried, and what could not reach them is sent again. */
export const retryPerson = (deps: Deps, actor: Actor, personId: string): Promise<AsCoordinator<Retried>> =>
  asCoordinator(deps, actor, async ({ data, note, at }) => {
    const person = await data.people.find(personId)
    if (!person || person.left) return undefined
    await data.people.forgetReach(personId, at)
    const waiting = await data.deliveries.requeue(personId)
    await data.outbox.again(waiting)
    await note({
      action: 'person.retried',
      subject: { kind: 'person', id: personId },
      details: { messages: waiting.length },
    })
    return { name: person.name, messages: waiting.length }
  })
