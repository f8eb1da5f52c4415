import { seenPartnership } from '../../core/access.ts'
import type { PersonActor } from '../../core/actor.ts'
import { partnerOfPerson } from '../../core/partnership/partnership.ts'
import { settingsOf } from '../people/change-settings.ts'
import type { Deps } from '../ports.ts'

/** Everything the program holds of a person and that they may have: their place, path, own words, plan, drafts, settings. */
export interface OwnData {
  readonly exportedAt: string
  readonly person: object
  readonly settings: object
  readonly partnerships: readonly object[]
  readonly amendments: readonly object[]
  /** What the person wrote to goals. */
  readonly comments: readonly object[]
  readonly plans: readonly object[]
  readonly drafts: readonly object[]
}

/** A copy of the actor's own data; that it was asked for is written down. */
export const exportOwnData = (deps: Deps, actor: PersonActor): Promise<OwnData> =>
  deps.store.transaction(async (data) => {
    const person = await data.people.find(actor.personId)
    if (!person) throw new Error(`person ${actor.personId} is gone`)
    const pairs = await data.partnerships.ofPerson(actor.personId)
    await data.audit.write({
      personId: actor.personId,
      role: 'self',
      action: 'data.exported',
      subject: { kind: 'person', id: actor.personId },
    })
    return {
      exportedAt: deps.clock.now().toISOString(),
      person: { name: person.name, email: person.email, title: person.title },
      settings: await settingsOf(data, actor),
      partnerships: pairs.flatMap((pair) => {
        const seen = seenPartnership(pair, actor)
        return seen ? [{ ...seen, you: partnerOfPerson(pair, actor.personId)?.id }] : []
      }),
      amendments: await data.partnerships.amendmentsBy(
        pairs.flatMap((pair) => partnerOfPerson(pair, actor.personId)?.id ?? []),
      ),
      comments: await data.plans.commentsBy(pairs.flatMap((pair) => partnerOfPerson(pair, actor.personId)?.id ?? [])),
      plans: await data.plans.ofPerson(actor.personId),
      drafts: await data.drafts.ofPerson(actor.personId),
    }
  })
