import type { Answers } from '../../conversation/kit/form.ts'

/** A posted page: the key of its showing, and what was typed. Nothing in it is believed. */
export interface Posted {
  readonly key: string | undefined
  readonly answers: Answers
}

/** The names say whether an input has one answer or many (see draw-form); anything else is left out. */
export const readAnswers = (body: string): Posted => {
  const answers: Record<string, string | string[]> = {}
  const posted = new URLSearchParams(body)
  for (const [name, value] of posted) {
    const [, count, id] = /^(one|many)\.(\w{1,60})$/.exec(name) ?? []
    if (!id) continue
    // Browsers send line ends the way mail does.
    const text = value.replaceAll('\r\n', '\n')
    if (count === 'one') answers[id] = text
    else answers[id] = [...(Array.isArray(answers[id]) ? (answers[id] as string[]) : []), text]
  }
  return { key: posted.get('key') ?? undefined, answers }
}
