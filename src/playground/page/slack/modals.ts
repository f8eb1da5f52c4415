import { element } from '../element.ts'
import { drawBlocks } from './blocks.ts'
import type { Client, Press } from './client.ts'
import { openOver } from './dialogs.ts'
import { type Drawing, freshId } from './drawing.ts'
import { createFields, type Fields, type Filled } from './fields.ts'
import { showErrors } from './interactive.ts'
import { list, type Payload, text, words } from './payload.ts'

export interface ModalOptions {
  readonly pane: HTMLElement
  readonly client: Client
  /** How blocks are drawn: everything but the fields and where presses go. */
  readonly drawing: (fields: Fields, press: Drawing['press']) => Drawing
}

interface Shown {
  readonly viewId: string
  readonly hash: string
  readonly fields: Fields
  readonly dialog: HTMLDialogElement
  close(): void
}

/** Focus by name, so that a redraw does not lose the place. */
const placeOf = (root: HTMLElement): { blockId?: string; index: number } => {
  const box = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('.slack-input')
  const controls = [...root.querySelectorAll('input, select, textarea, button')]
  return { blockId: box?.dataset.blockId, index: controls.indexOf(document.activeElement as Element) }
}

/** The stack of dialogs: the last view shows; what was typed in one stays while another lies above, and through updates. */
export const createModals = ({ pane, client, drawing }: ModalOptions) => {
  const typed = new Map<string, Filled>()
  let shown: Shown | undefined

  const remember = (): void => {
    if (shown) typed.set(shown.viewId, shown.fields.values())
  }

  const takeDown = (): void => {
    shown?.close()
    shown = undefined
  }

  const trouble = (dialog: HTMLDialogElement, message: string): void => {
    const banner = dialog.querySelector<HTMLElement>('.slack-banner')!
    banner.textContent = message
    banner.hidden = message === ''
  }

  const submit = async (view: Payload, dialog: HTMLDialogElement, button: HTMLElement): Promise<void> => {
    if (!shown || button.getAttribute('aria-busy') === 'true') return
    button.setAttribute('aria-busy', 'true')
    trouble(dialog, '')
    showErrors(dialog, {})
    try {
      const result = await client.submit(text(view.id), shown.fields.values())
      if (result.outcome === 'trouble') trouble(dialog, result.message ?? 'We had some trouble connecting. Try again?')
      else if (result.errors) showErrors(dialog, result.errors)
      if (['closed', 'cleared'].includes(result.outcome)) typed.delete(text(view.id))
    } catch (error) {
      trouble(dialog, (error as Error).message)
    }
    button.removeAttribute('aria-busy')
  }

  const press = (view: Payload, fields: Fields, dialog: () => HTMLDialogElement): Drawing['press'] => {
    return async (blockId, actionId, value) => {
      const what: Press = { on: { viewId: text(view.id) }, blockId, actionId, value, values: fields.values() }
      const outcome = await client.press(what).catch((error: Error) => ({ ok: false as const, message: error.message }))
      if (!outcome.ok) trouble(dialog(), outcome.message)
    }
  }

  const build = (view: Payload, depth: number): Omit<Shown, 'close'> => {
    const fields = createFields(typed.get(text(view.id)))
    const titleId = freshId()
    const blocks = drawBlocks(
      drawing(
        fields,
        press(view, fields, () => dialog),
      ),
      list(view.blocks),
    )
    const leave = (all: boolean) => () => void client.close(text(view.id), all)
    const close = words(view.close) || (depth > 1 ? 'Back' : 'Cancel')
    const hasSubmit = words(view.submit) !== ''
    const save = element('button', { type: 'submit', class: 'slack-button primary' }, words(view.submit))
    const form = element(
      'form',
      { novalidate: true },
      element(
        'header',
        {},
        element('span', { class: 'slack-app-icon', 'aria-hidden': 'true' }, 'P3'),
        element('h2', { id: titleId, tabindex: -1 }, words(view.title)),
        element(
          'button',
          { type: 'button', class: 'slack-close', 'aria-label': 'Close dialog', onclick: leave(true) },
          '×',
        ),
      ),
      element('div', { class: 'slack-banner', role: 'alert', hidden: true }),
      element('div', { class: 'slack-dialog-body' }, ...blocks),
      element(
        'footer',
        {},
        element('button', { type: 'button', class: 'slack-button', onclick: leave(false) }, close),
        hasSubmit && save,
      ),
    )
    const dialog = element('dialog', { class: 'slack-dialog', 'aria-labelledby': titleId }, form)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (hasSubmit) void submit(view, dialog, save)
    })
    return { viewId: text(view.id), hash: text(view.hash), fields, dialog }
  }

  const focusFirst = (dialog: HTMLDialogElement): void => {
    const first = dialog.querySelector<HTMLElement>(
      '.slack-dialog-body :is(input:not([type=search]), select, textarea), .slack-dialog-body button, h2',
    )
    first?.focus()
  }

  /** Shows the last of these views, or none. */
  const show = (views: readonly Payload[]): void => {
    const top = views.at(-1)
    if (!top) {
      typed.clear()
      takeDown()
      return
    }
    if (shown && shown.viewId === top.id && shown.hash === top.hash) return
    remember()
    const isUpdate = shown?.viewId === top.id
    const place = isUpdate ? placeOf(shown!.dialog) : undefined
    const scroll = isUpdate ? (shown!.dialog.querySelector('.slack-dialog-body')?.scrollTop ?? 0) : 0
    takeDown()
    const built = build(top, views.length)
    const onEscape = (): void => void client.close(text(top.id), false)
    shown = { ...built, close: openOver(pane, built.dialog, onEscape) }
    built.dialog.querySelector('.slack-dialog-body')!.scrollTop = scroll
    const again =
      place?.blockId &&
      built.dialog.querySelector<HTMLElement>(
        `[data-block-id="${CSS.escape(place.blockId)}"] :is(input, select, textarea)`,
      )
    if (again) again.focus()
    else focusFirst(built.dialog)
  }

  return { show, takeDown }
}
