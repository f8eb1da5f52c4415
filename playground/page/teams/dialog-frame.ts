import { element } from '../element.ts'
import { icon } from './icons.ts'

/** The dialog's window: its heading, body and shade, and the focus that stays inside while it is open. */
export interface DialogFrame {
  readonly body: HTMLElement
  readonly isOpen: boolean
  readonly isBusy: boolean
  /** Opens over the pane; focus will go back to the element given. */
  open(returnTo: HTMLElement | undefined): void
  hide(): void
  setHeading(title: string, appName: string): void
  setWidth(width: string): void
  setBusy(busy: boolean): void
  focusHeading(): void
}

const focusable = 'button:not(:disabled), [href], input:not(:disabled), select, textarea, [tabindex="0"], summary'

const trapTab = (dialog: HTMLDialogElement, event: KeyboardEvent) => {
  const stops = [...dialog.querySelectorAll<HTMLElement>(focusable)].filter((stop) => stop.offsetParent !== null)
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
  if (document.activeElement !== from) return
  event.preventDefault()
  to?.focus()
}

const buildWindow = (onDismiss: () => void) => {
  const id = `teams-dialog-${crypto.randomUUID()}`
  const app = element('span', { class: 'teams-dialog-app' })
  const heading = element('h2', { id, tabindex: '-1' })
  const body = element('div', { class: 'teams-dialog-body' })
  const close = {
    type: 'button',
    class: 'teams-plain',
    'aria-label': 'Close dialog',
    title: 'Close',
    onclick: onDismiss,
  }
  const dialog = element(
    'dialog',
    { class: 'teams-dialog', 'aria-modal': 'true', 'aria-labelledby': id },
    element('header', {}, element('div', {}, app, heading), element('button', close, icon('close', 16))),
    body,
  )
  return { app, heading, body, dialog }
}

/**
 * A dialog over one person's pane. Not a modal of the browser's: the other person's half of the page must stay free,
 * so only what lies behind in this pane is made inert, and Tab goes round inside.
 */
export const createDialogFrame = (pane: HTMLElement, behind: HTMLElement, onDismiss: () => void): DialogFrame => {
  const { app, heading, body, dialog } = buildWindow(onDismiss)
  const shade = element('div', { class: 'teams-shade' }, dialog)
  let comeBack: HTMLElement | undefined
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') trapTab(dialog, event)
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onDismiss()
  })
  return {
    body,
    get isOpen() {
      return dialog.open
    },
    get isBusy() {
      return dialog.getAttribute('aria-busy') === 'true'
    },
    open: (returnTo) => {
      comeBack = returnTo
      pane.append(shade)
      behind.inert = true
      dialog.show()
      heading.focus()
    },
    hide: () => {
      dialog.close()
      shade.remove()
      behind.inert = false
      const target = comeBack?.isConnected ? comeBack : behind.querySelector<HTMLElement>('textarea')
      target?.focus()
    },
    setHeading: (title, appName) => {
      heading.textContent = title || appName
      app.textContent = title ? appName : ''
    },
    setWidth: (width) => dialog.style.setProperty('--dialog-width', width),
    setBusy: (busy) => {
      dialog.setAttribute('aria-busy', String(busy))
      for (const button of body.querySelectorAll<HTMLButtonElement>('button')) button.disabled = busy
    },
    focusHeading: () => heading.focus({ preventScroll: true }),
  }
}
