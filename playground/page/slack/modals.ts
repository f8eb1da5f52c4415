import type { Client } from './client.ts'
import { openOver } from './dialogs.ts'
import type { Drawing } from './drawing.ts'
import type { Fields, Filled } from './fields.ts'
import { buildModalDialog, type ModalDialog } from './modal-dialog.ts'
import { type Payload, text } from './payload.ts'

interface ModalOptions {
  readonly pane: HTMLElement
  readonly client: Client
  /** How blocks are drawn: everything but the fields and where presses go. */
  readonly drawing: (fields: Fields, press: Drawing['press']) => Drawing
}

const bodyOf = (dialog: HTMLElement): HTMLElement => dialog.querySelector<HTMLElement>('.slack-dialog-body')!

/** Where the person is in a dialog that is drawn anew: how far down, and in which block. */
const placeIn = (dialog: HTMLElement): { scroll: number; blockId: string | undefined } => ({
  scroll: bodyOf(dialog).scrollTop,
  blockId: document.activeElement?.closest<HTMLElement>('.slack-input')?.dataset.blockId,
})

const first = (dialog: HTMLElement): HTMLElement | null =>
  bodyOf(dialog).querySelector<HTMLElement>('input:not([type=search]), select, textarea, button') ??
  dialog.querySelector<HTMLElement>('h2')

const goBackTo = (dialog: HTMLElement, place: ReturnType<typeof placeIn> | undefined): void => {
  bodyOf(dialog).scrollTop = place?.scroll ?? 0
  const block = place?.blockId && `[data-block-id="${CSS.escape(place.blockId)}"] :is(input, select, textarea)`
  const again = block ? dialog.querySelector<HTMLElement>(block) : undefined
  ;(again ?? first(dialog))?.focus()
}

/** The stack of dialogs: the last view shows; what was typed in one stays while another lies above, and through updates. */
export const createModals = ({ pane, client, drawing }: ModalOptions) => {
  const typed = new Map<string, Filled>()
  let shown: (ModalDialog & { close(): void }) | undefined

  const takeDown = (): void => {
    shown?.close()
    shown = undefined
  }

  return {
    /** Shows the last of these views, or none. */
    show(views: readonly Payload[]): void {
      const top = views.at(-1)
      if (!top) {
        typed.clear()
        takeDown()
        return
      }
      const viewId = text(top.id)
      if (shown?.viewId === viewId && shown.hash === top.hash) return
      if (shown) typed.set(shown.viewId, shown.fields.values())
      const place = shown?.viewId === viewId ? placeIn(shown.dialog) : undefined
      takeDown()
      const built = buildModalDialog(top, { client, drawing, before: typed.get(viewId), depth: views.length })
      const onEscape = (): void => void client.close(viewId, false, built.fields.values()).catch(() => undefined)
      shown = { ...built, close: openOver(pane, built.dialog, onEscape) }
      goBackTo(built.dialog, place)
    },
  }
}
