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
  return deps.store.single((data) =>
    data.drafts.keep({ id: deps.newId(), personId: actor.personId, form, answers, updatedAt: deps.clock.now() }),
  )
}

/** Keeps what stood in a form that was closed, unless that form was sent before it closed. */
export const keepUnsent = async (
  deps: Deps,
  actor: PersonActor,
  { draft, answers, key }: { draft: string; answers: Parameters<typeof keepDraft>[3]; key: string },
): Promise<void> => {
  const { personId } = actor
  const { submissions } = deps.store.read
  const sent = [await submissions.find(key, personId), await submissions.find(`${personId}:${key}`, personId)]
  if (!sent.some(Boolean)) await keepDraft(deps, actor, draft, answers)
}

/** It was saved, so the draft is not needed any more. */
export const dropDraft = (deps: Deps, actor: PersonActor, form: string): Promise<void> =>
  deps.store.single((data) => data.drafts.drop(actor.personId, form))
