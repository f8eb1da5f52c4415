import { element } from '../element.ts'
import { drawBlocks } from './blocks.ts'
import type { Client } from './client.ts'
import { type Drawing, freshId } from './drawing.ts'
import { createFields, type Fields, type Filled } from './fields.ts'
import { showErrors } from './interactive.ts'
import { list, type Payload, text, words } from './payload.ts'

export interface ModalDialog {
  readonly viewId: string
  readonly hash: string
  readonly fields: Fields
  readonly dialog: HTMLDialogElement
}

interface BuildOptions {
  readonly client: Client
  readonly drawing: (fields: Fields, press: Drawing['press']) => Drawing
  /** What was typed into this view before it was drawn anew. */
  readonly before: Filled | undefined
  /** How many views are open, this one included. */
  readonly depth: number
}

const tellTrouble = (banner: HTMLElement, message: string): void => {
  banner.textContent = message
  banner.hidden = message === ''
}

const submit = async (client: Client, built: ModalDialog, banner: HTMLElement, button: HTMLElement): Promise<void> => {
  if (button.getAttribute('aria-busy') === 'true') return
  button.setAttribute('aria-busy', 'true')
  tellTrouble(banner, '')
  showErrors(built.dialog, {})
  try {
    const result = await client.submit(built.viewId, built.fields.values())
    if (result.outcome === 'trouble')
      tellTrouble(banner, result.message ?? 'We had some trouble connecting. Try again?')
    else if (result.errors) showErrors(built.dialog, result.errors)
  } catch (error) {
    tellTrouble(banner, (error as Error).message)
  }
  button.removeAttribute('aria-busy')
}

const drawHead = (titleId: string, title: string, onClose: () => void): HTMLElement =>
  element(
    'header',
    {},
    element('span', { class: 'slack-app-icon', 'aria-hidden': 'true' }, 'P3'),
    element('h2', { id: titleId, tabindex: -1 }, title),
    element('button', { type: 'button', class: 'slack-close', 'aria-label': 'Close dialog', onclick: onClose }, '×'),
  )

/** One view as a dialog: title, blocks, buttons, and the banner for when the bot cannot be reached. */
export const buildModalDialog = (view: Payload, { client, drawing, before, depth }: BuildOptions): ModalDialog => {
  const viewId = text(view.id)
  const fields = createFields(before)
  const titleId = freshId()
  const banner = element('div', { class: 'slack-banner', role: 'alert', hidden: true })
  const press: Drawing['press'] = async (blockId, actionId, value) => {
    const outcome = await client
      .press({ on: { viewId }, blockId, actionId, value, values: fields.values() })
      .catch((error: Error) => ({ ok: false as const, message: error.message }))
    tellTrouble(banner, outcome.ok ? '' : outcome.message)
  }
  const suggest: Drawing['suggest'] = (...asked) => client.suggest(viewId, ...asked)
  const body = element(
    'div',
    { class: 'slack-dialog-body' },
    ...drawBlocks({ ...drawing(fields, press), suggest }, list(view.blocks)),
  )
  const close = (all: boolean) => () =>
    void client.close(viewId, all, fields.values()).catch((error: Error) => tellTrouble(banner, error.message))
  const leave = { type: 'button', class: 'slack-button', onclick: close(false) }
  const save = element('button', { type: 'submit', class: 'slack-button primary' }, words(view.submit))
  const hasSubmit = words(view.submit) !== ''
  const form = element(
    'form',
    { novalidate: true },
    drawHead(titleId, words(view.title), close(true)),
    banner,
    body,
    element(
      'footer',
      {},
      element('button', leave, words(view.close) || (depth > 1 ? 'Back' : 'Cancel')),
      hasSubmit && save,
    ),
  )
  const dialog = element('dialog', { class: 'slack-dialog', 'aria-labelledby': titleId }, form)
  const built = { viewId, hash: text(view.hash), fields, dialog }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (hasSubmit) void submit(client, built, banner, save)
  })
  return built
}
