import { element } from '../element.ts'
import { drawCard, type PressedAction } from './card.ts'
import { icon } from './icons.ts'
import { noteOf } from './note.ts'
import type { Outcome, Wire } from './wire.ts'

type DialogOutcome = Extract<Outcome, { kind: 'dialog' }>

export interface Dialogs {
  /** Shows an empty dialog at once, and what the bot answers when it has. Focus goes back to where it was. */
  open(waiting: Promise<Outcome>, returnTo: HTMLElement | undefined): void
  close(): void
}

const widths: Record<string, string> = { small: '360px', medium: '520px', large: '720px' }
const sizeOf = (size: number | string | undefined) =>
  typeof size === 'number' ? `${size}px` : (widths[size ?? ''] ?? '520px')

const focusable = 'button:not(:disabled), [href], input:not(:disabled), select, textarea, [tabindex="0"], summary'

/** Keeps Tab inside the dialog; the other person's half of the page stays free, so this is no modal of the browser's. */
const trapTab = (dialog: HTMLDialogElement, event: KeyboardEvent) => {
  const stops = [...dialog.querySelectorAll<HTMLElement>(focusable)].filter((stop) => stop.offsetParent !== null)
  const [first, last] = [stops[0], stops.at(-1)]
  if (event.shiftKey && document.activeElement === first) {
    event.preventDefault()
    last?.focus()
  } else if (!event.shiftKey && document.activeElement === last) {
    event.preventDefault()
    first?.focus()
  }
}

/** The dialogs of one pane, drawn over it. `onCompose` gets a card that a message extension hands to the compose box. */
export const createDialogs = (
  pane: HTMLElement,
  behind: HTMLElement,
  wire: Wire,
  appName: () => string,
  onCompose: (card: unknown) => void,
): Dialogs => {
  const heading = element('h2', { tabindex: '-1' })
  const body = element('div', { class: 'teams-dialog-body' })
  const dismiss = element(
    'button',
    { type: 'button', class: 'teams-plain', 'aria-label': 'Close dialog', title: 'Close', onclick: () => close() },
    icon('close', 16),
  )
  const app = element('span', { class: 'teams-dialog-app' })
  const head = element('header', {}, element('div', {}, app, heading), dismiss)
  const dialog = element('dialog', { class: 'teams-dialog', 'aria-modal': 'true' }, head, body)
  const shade = element('div', { class: 'teams-shade' }, dialog)
  const id = `teams-dialog-${crypto.randomUUID()}`
  heading.id = id
  dialog.setAttribute('aria-labelledby', id)

  let current: DialogOutcome['dialog'] | undefined
  let comeBack: HTMLElement | undefined
  let turn = 0

  const close = () => {
    if (!dialog.open) return
    if (current) void wire.do('dialog/close', { dialogId: current.id })
    hide()
  }
  const hide = () => {
    turn += 1
    current = undefined
    dialog.close()
    shade.remove()
    behind.inert = false
    comeBack?.isConnected ? comeBack.focus() : behind.querySelector<HTMLElement>('textarea')?.focus()
  }

  const busy = (state: boolean) => {
    dialog.setAttribute('aria-busy', String(state))
    for (const button of body.querySelectorAll<HTMLButtonElement>('button')) button.disabled = state
  }

  const submit = async (pressed: PressedAction) => {
    if (!current || dialog.getAttribute('aria-busy') === 'true') return
    const mine = turn
    busy(true)
    const outcome = await wire.do('dialog/submit', { dialogId: current.id, action: pressed.id, inputs: pressed.inputs })
    if (mine !== turn) return
    busy(false)
    await show(outcome)
  }

  const showFace = async ({ dialog: shown }: DialogOutcome) => {
    const mine = turn
    const { title, width, card } = shown.face
    const drawn = await drawCard(card, title || 'Dialog', (pressed) => void submit(pressed))
    if (mine !== turn) return
    current = shown
    heading.textContent = title || appName()
    dialog.style.setProperty('--dialog-width', sizeOf(width))
    body.replaceChildren(drawn)
    body.scrollTop = 0
    const first = drawn.querySelector<HTMLElement>('input, select, textarea') ?? heading
    first.focus({ preventScroll: true })
  }

  const showWords = (note: HTMLElement) => {
    const done = element('button', { type: 'button', class: 'teams-button', onclick: () => close() }, 'Close')
    body.replaceChildren(note, element('p', { class: 'teams-dialog-foot' }, done))
    done.focus()
  }

  const show = async (outcome: Outcome) => {
    if (outcome.kind === 'dialog') return showFace(outcome)
    if (outcome.kind === 'closed' || outcome.kind === 'sent' || outcome.kind === 'card') return hide()
    if (outcome.kind === 'compose') {
      hide()
      return onCompose(outcome.card)
    }
    const note = noteOf(outcome)
    if (!note) return hide()
    // A failed submission keeps what was typed: the note goes above the card instead of in its place.
    if (outcome.kind === 'message') current = undefined
    if (outcome.kind === 'message' || !current) return showWords(note)
    for (const old of body.querySelectorAll(':scope > .teams-note')) old.remove()
    body.prepend(note)
    body.scrollTop = 0
  }

  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    } else if (event.key === 'Tab') trapTab(dialog, event)
  })

  return {
    close,
    open: (waiting, returnTo) => {
      if (dialog.open) hide()
      const mine = ++turn
      comeBack = returnTo
      app.textContent = appName()
      heading.textContent = 'Loading…'
      body.replaceChildren(element('div', { class: 'teams-spinner', role: 'status', 'aria-label': 'Loading' }))
      pane.append(shade)
      behind.inert = true
      dialog.show()
      heading.focus()
      void waiting.then((outcome) => {
        if (mine !== turn) return
        if (outcome.kind !== 'dialog') {
          heading.textContent = appName()
          app.textContent = ''
        }
        return show(outcome)
      })
    },
  }
}
