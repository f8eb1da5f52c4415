import type { Place } from './activities.ts'
import type { DialogFace } from './invoke-answers.ts'
import { randomToken } from './tokens.ts'

/** A dialog somebody has open: where it came from, and what it shows now. */
export interface OpenDialog {
  readonly id: string
  readonly userId: string
  readonly place: Place
  /** A card in a message, or a command of the message extension. */
  readonly source: { kind: 'card'; messageId: string } | { kind: 'extension'; commandId: string }
  face: DialogFace
  /** What searched lists have offered so far, by input. */
  readonly offered: Map<string, Set<string>>
}

/** Dialogs open now. They are gone after a restart, as they are when a browser is closed. */
export const createDialogs = () => {
  const open = new Map<string, OpenDialog>()
  return {
    open: (dialog: Omit<OpenDialog, 'id' | 'offered'>): OpenDialog => {
      const opened = { ...dialog, id: randomToken(), offered: new Map<string, Set<string>>() }
      open.set(opened.id, opened)
      return opened
    },
    find: (userId: string, id: string): OpenDialog | undefined => {
      const dialog = open.get(id)
      return dialog?.userId === userId ? dialog : undefined
    },
    offer: ({ id }: OpenDialog, inputId: string, value: string) => {
      const offered = open.get(id)?.offered
      offered?.set(inputId, (offered.get(inputId) ?? new Set()).add(value))
    },
    close: (id: string) => {
      open.delete(id)
    },
  }
}
export type Dialogs = ReturnType<typeof createDialogs>
