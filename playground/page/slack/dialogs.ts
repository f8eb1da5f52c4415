import { element } from '../element.ts'
import { freshId } from './drawing.ts'
import { withEmoji } from './emoji.ts'
import { record, text, words } from './payload.ts'

const focusable = 'button, a[href], input:not([type=hidden]), select, textarea, [tabindex="0"]'

/** Tab goes round inside the dialog; Escape closes it. */
const keepFocus = (dialog: HTMLDialogElement, onEscape: () => void): void => {
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onEscape()
    }
    if (event.key !== 'Tab') return
    const stops = [...dialog.querySelectorAll<HTMLElement>(focusable)].filter(
      (stop) => stop.offsetParent !== null && !stop.hasAttribute('disabled'),
    )
    const edge = event.shiftKey ? stops[0] : stops.at(-1)
    if (document.activeElement !== edge) return
    event.preventDefault()
    ;(event.shiftKey ? stops.at(-1) : stops[0])?.focus()
  })
}

/**
 * A dialog over this pane only: the rest of the pane is inert, the person beside it is not. (showModal would lock the
 * whole window, both people.) Returns how to take it away; focus goes back to where it was.
 */
export const openOver = (pane: HTMLElement, dialog: HTMLDialogElement, onEscape: () => void): (() => void) => {
  const before = document.activeElement as HTMLElement | null
  const layer = element('div', { class: 'slack-layer' }, dialog)
  const covered = [...pane.children].filter((child): child is HTMLElement => child instanceof HTMLElement)
  const fresh = covered.filter((child) => !child.inert)
  for (const child of fresh) child.inert = true
  pane.append(layer)
  dialog.setAttribute('aria-modal', 'true')
  dialog.show()
  keepFocus(dialog, onEscape)
  return () => {
    layer.remove()
    for (const child of fresh) child.inert = false
    if (before?.isConnected) before.focus()
  }
}

/** The confirmation a bot asks for before a button counts. Resolves to whether the person went on. */
export const askToConfirm = (pane: HTMLElement, source: unknown): Promise<boolean> => {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const asked = record(source)
  const titleId = freshId()
  const choose = (answer: boolean) => () => {
    close()
    resolve(answer)
  }
  const style = asked.style === 'danger' ? 'slack-button danger' : 'slack-button primary'
  const yes = element('button', { type: 'button', class: style, onclick: choose(true) }, words(asked.confirm) || 'Yes')
  const no = element(
    'button',
    { type: 'button', class: 'slack-button', onclick: choose(false) },
    words(asked.deny) || 'Cancel',
  )
  const dialog = element(
    'dialog',
    { class: 'slack-dialog small', 'aria-labelledby': titleId },
    element('header', {}, element('h2', { id: titleId }, withEmoji(words(asked.title)) || 'Are you sure?')),
    element(
      'div',
      { class: 'slack-dialog-body' },
      element('p', { class: 'slack-prose' }, withEmoji(text(record(asked.text).text))),
    ),
    element('footer', {}, no, yes),
  )
  const close = openOver(pane, dialog, choose(false))
  no.focus()
  return promise
}
