import type { PersonActor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import type { Draft } from './drafts-port.ts'

/** What the person typed in this form before and could not send. Nobody else's is ever found. */
export const findDraft = (deps: Deps, actor: PersonActor, form: string): Promise<Draft | undefined> =>
  deps.store.read.drafts.find(actor.personId, form)

/** Keeps what was typed, so that neither a refusal nor a lost connection loses it. */
export const keepDraft = (
  deps: Deps,
  actor: PersonActor,
  form: string,
  typed: Readonly<Record<string, string | readonly string[] | undefined>>,
): Promise<void> => {
  const answers = Object.fromEntries(
    Object.entries(typed).flatMap(([id, answer]) =>
      answer === undefined || answer.length === 0 ? [] : [[id, answer]],
    ),
  )
  return deps.store.transaction((data) =>
    data.drafts.keep({ id: deps.newId(), personId: actor.personId, form, answers, updatedAt: deps.clock.now() }),
  )
}

/** It was saved, so the draft is not needed any more. */
export const dropDraft = (deps: Deps, actor: PersonActor, form: string): Promise<void> =>
  deps.store.transaction((data) => data.drafts.drop(actor.personId, form))
