import type { PersonActor } from '../../core/actor.ts'
import type { DraftsReads } from '../people/drafts-port.ts'
import type { Deps } from '../ports.ts'

/** Drafts are named by their form and what it is about. */
const ofForms = async (drafts: DraftsReads, { personId }: PersonActor, forms: readonly string[]) =>
  (await drafts.ofPerson(personId)).filter(({ form }) => forms.includes(form.split(':')[0]!))

/** How many of these forms wait with words of the actor's that were not sent. */
export const countUnsent = async (deps: Deps, actor: PersonActor, forms: readonly string[]): Promise<number> =>
  (await ofForms(deps.store.read.drafts, actor, forms)).length

/** Throws these away: the forms open anew. */
export const startOver = (deps: Deps, actor: PersonActor, forms: readonly string[]): Promise<void> =>
  deps.store.transaction(async ({ drafts }) => {
    for (const { form } of await ofForms(drafts, actor, forms)) await drafts.drop(actor.personId, form)
  })
