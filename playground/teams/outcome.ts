import type { InputProblems } from './card-inputs.ts'
import type { OpenDialog } from './dialogs.ts'
import type { TaskAnswer } from './invoke-answers.ts'
import type { JsonObject } from './json.ts'

/** What somebody sees after doing something in Teams. */
export type Outcome =
  | { kind: 'sent' }
  /** The pressed card was replaced, for this person. */
  | { kind: 'card'; card: JsonObject }
  | { kind: 'dialog'; dialog: Pick<OpenDialog, 'id' | 'face'> }
  | { kind: 'closed' }
  | { kind: 'message'; text: string }
  | { kind: 'link'; url: string }
  /** A card put into the compose box by a message extension. */
  | { kind: 'compose'; card: JsonObject }
  /** The client itself does not let the inputs through. */
  | { kind: 'invalid'; problems: InputProblems }
  | { kind: 'error'; text: string; detail: string }

export const refused = (text: string, detail = text): Outcome => ({ kind: 'error', text, detail })

/** What a task answer means to the person, but for opening or redrawing the dialog. */
export const outcomeOf = (answer: Exclude<TaskAnswer, { kind: 'continue' }>): Outcome =>
  answer.kind === 'close' ? { kind: 'closed' } : answer
