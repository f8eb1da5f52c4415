import type { Deps } from '../ports.ts'

/**
 * A new lasting link for whoever has this address on the roster. Asked by anybody, known or not: who asks learns nothing of
 * whether the address is known.
 */
export const sendWayBack = (deps: Deps, email: string): Promise<void> =>
  deps.store.transaction(async (data) => {
    const person = await data.people.byEmail(email)
    if (!person || person.left) return
    const to = { kind: 'person', personId: person.id } as const
    await data.outbox.send([{ name: 'wayBack', to, facts: {}, priority: 'interactive' }])
  })
