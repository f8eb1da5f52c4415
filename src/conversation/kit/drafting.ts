import { dropDraft, findDraft, keepDraft } from '../../usecases/people/drafts.ts'
import type { FormDefinition, Shape, Values } from './action.ts'
import { note } from './fields.ts'
import { type Answers, type Form, type Problems, withoutFiles } from './form.ts'
import type { Submitted } from './handler.ts'
import { opened, stays } from './opening.ts'
import type { Reply } from './reply.ts'
import type { Request } from './request.ts'
import { typed } from './typed.ts'

/** Forms that ask for the same words share a draft: who logs second is asked to add their own part. */
const shared: Readonly<Record<string, string>> = { add: 'log' }

/** Which draft belongs to a form about this: its id and what it is about. */
const nameOf = (form: string, about: string) => [shared[form] ?? form, about].filter(Boolean).join(':')

/**
 * Opens a form: empty, filled from what is known, or with what the person typed before and could not send. What they said just
 * now (`said`) counts more than a draft, and a field of which they said something unclear (`unclear`) stays empty.
 */
export const openDrafted = async <S extends Shape>(
  request: Request,
  of: FormDefinition<S>,
  opening: {
    form: Form
    about: string
    context: Values<S>
    answers: Answers
    said?: Answers
    unclear?: readonly string[]
    startOver?: string
  },
): Promise<Reply> => {
  const {
    form,
    about,
    context,
    said,
    unclear = [],
    startOver = `${typed('my-data')} and delete your drafts there.`,
  } = opening
  const clear = (answers: Answers): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => !unclear.includes(id)))
  const answers = clear({ ...opening.answers, ...said })
  const name = nameOf(form.id, about)
  const draft = await findDraft(request.deps, request.actor, name)
  if (!draft) return opened(request, of, { form, context, answers, draft: name })
  const kept = note(`This is your unsent draft. To start over, ${startOver}`, 'quiet')
  const reopened = { ...form, fields: { kept, ...form.fields } }
  const before = Object.fromEntries(Object.entries(draft.answers).filter(([id]) => id in form.fields))
  return opened(request, of, {
    form: reopened,
    context,
    answers: clear({ ...answers, ...before, ...said }),
    draft: name,
  })
}

/** The form stays open with what is wrong; what was typed is kept besides, in case the dialog does not survive. */
export const withProblems = async <S extends Shape>(
  request: Request,
  of: FormDefinition<S>,
  submitted: Submitted<Values<S>>,
  { form, about, problems }: { form: Form; about: string; problems: Problems },
): Promise<Reply> => {
  const name = nameOf(form.id, about)
  await keepDraft(request.deps, request.actor, name, withoutFiles(submitted.answers))
  return stays(of, submitted, form, problems, name)
}

/** Carries a submission out; should that fail altogether, what was typed is kept first. */
export const keepingWords = async <T extends { readonly ok: boolean }>(
  request: Request,
  { answers }: Submitted,
  of: { form: string; about: string },
  work: () => Promise<T>,
): Promise<T> => {
  const name = nameOf(of.form, of.about)
  try {
    const result = await work()
    if (result.ok) await dropDraft(request.deps, request.actor, name)
    else await keepDraft(request.deps, request.actor, name, withoutFiles(answers))
    return result
  } catch (error) {
    await keepDraft(request.deps, request.actor, name, withoutFiles(answers)).catch(() => undefined)
    throw error
  }
}
