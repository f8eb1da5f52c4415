import { dropDraft, findDraft, keepDraft } from '../../usecases/people/drafts.ts'
import type { Context } from './card.ts'
import { note } from './fields.ts'
import type { Answers, Form, Problems } from './form.ts'
import type { Reply } from './reply.ts'
import type { Request, Submitted } from './request.ts'

/** Forms that ask for the same words share a draft: who logs second is asked to add their own part. */
const shared: Readonly<Record<string, string>> = { add: 'log' }

/** Which draft belongs to a form about this: its id and what it is about. */
const nameOf = (form: string, about: string) => [shared[form] ?? form, about].filter(Boolean).join(':')

/** Opens a form: empty, filled from what is known, or with what the person typed before and could not send. */
export const openDrafted = async (
  request: Request,
  opening: { form: Form; about: string; context: Context; answers: Answers },
): Promise<Reply> => {
  const { form, about, context, answers } = opening
  const draft = await findDraft(request.deps, request.actor, nameOf(form.id, about))
  const key = request.deps.newId()
  if (!draft) return { kind: 'form', opened: { form, context, answers, problems: {}, key } }
  const kept = note('These are the words you typed earlier. They were not sent yet.', 'quiet')
  const reopened = { ...form, fields: { kept, ...form.fields } }
  const typed = Object.fromEntries(Object.entries(draft.answers).filter(([id]) => id in form.fields))
  return {
    kind: 'form',
    opened: { form: reopened, context, answers: { ...answers, ...typed }, problems: {}, key },
  }
}

/** The form stays open with what is wrong; what was typed is kept besides, in case the dialog does not survive. */
export const withProblems = async (
  request: Request,
  { answers, key }: Submitted,
  wrong: { form: Form; about: string; context: Context; problems: Problems },
): Promise<Reply> => {
  const { form, about, context, problems } = wrong
  await keepDraft(request.deps, request.actor, nameOf(form.id, about), answers)
  return { kind: 'problems', opened: { form, context, answers, problems, key } }
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
    else await keepDraft(request.deps, request.actor, name, answers)
    return result
  } catch (cause) {
    await keepDraft(request.deps, request.actor, name, answers).catch(() => undefined)
    throw cause
  }
}
