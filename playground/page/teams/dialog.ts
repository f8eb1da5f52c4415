import { element } from '../element.ts'
import { drawCard, type PressedAction } from './card.ts'
import { createDialogFrame, type DialogFrame } from './dialog-frame.ts'
import { noteOf } from './note.ts'
import type { SearchInput } from './searched-choices.ts'
import type { Outcome, Wire } from './wire.ts'

type Shown = Extract<Outcome, { kind: 'dialog' }>['dialog']

export interface Dialogs {
  /** Shows an empty dialog at once, and what the bot answers when it has. Focus goes back to where it was. */
  open(waiting: Promise<Outcome>, returnTo: HTMLElement | undefined): void
  close(): void
}

const widths: Record<string, string> = { small: '360px', medium: '520px', large: '720px' }
const widthOf = (size: number | string | undefined) =>
  typeof size === 'number' ? `${size}px` : (widths[size ?? ''] ?? '520px')

const spinner = () => element('div', { class: 'teams-spinner', role: 'status', 'aria-label': 'Loading' })

const showWords = ({ body }: DialogFrame, note: HTMLElement, onClose: () => void) => {
  const done = element('button', { type: 'button', class: 'teams-button', onclick: onClose }, 'Close')
  body.replaceChildren(note, element('p', { class: 'teams-dialog-foot' }, done))
  done.focus()
}

/** A failed submission keeps what was typed: the note goes above the card instead of in its place. */
const showAbove = ({ body }: DialogFrame, note: HTMLElement) => {
  for (const old of body.querySelectorAll(':scope > .teams-note')) old.remove()
  body.prepend(note)
  body.scrollTop = 0
}

/** The dialogs of one pane. `onCompose` gets a card that a message extension hands to the compose box. */
export const createDialogs = (
  pane: HTMLElement,
  behind: HTMLElement,
  wire: Wire,
  appName: string,
  onCompose: (card: unknown) => void,
): Dialogs => {
  const frame = createDialogFrame(pane, behind, () => close())
  let current: Shown | undefined
  // Counts openings and closings, so that an answer to an earlier dialog is not shown in a later one.
  let turn = 0

  const hide = () => {
    turn += 1
    current = undefined
    frame.hide()
  }
  const close = () => {
    if (!frame.isOpen) return
    if (current) void wire.do('dialog/close', { dialogId: current.id })
    hide()
  }
  const submit = async ({ id: action, inputs }: PressedAction) => {
    if (!current || frame.isBusy) return
    const mine = turn
    frame.setBusy(true)
    const outcome = await wire.do('dialog/submit', { dialogId: current.id, action, inputs })
    if (mine !== turn) return
    frame.setBusy(false)
    await show(outcome)
  }
  const showCard = async (shown: Shown) => {
    const mine = turn
    const { title, width, card } = shown.face
    const search: SearchInput = (inputId, typed) => wire.search(shown.id, inputId, typed)
    const drawn = await drawCard(card, title || 'Dialog', (pressed) => void submit(pressed), search)
    if (mine !== turn) return
    current = shown
    frame.setHeading(title, appName)
    frame.setWidth(widthOf(width))
    frame.body.replaceChildren(drawn)
    frame.body.scrollTop = 0
    const first = drawn.querySelector<HTMLElement>('input, select, textarea')
    if (first) first.focus({ preventScroll: true })
    else frame.focusHeading()
  }
  const show = async (outcome: Outcome) => {
    if (outcome.kind === 'dialog') return showCard(outcome.dialog)
    const note = noteOf(outcome)
    if (note && outcome.kind !== 'message' && current) return showAbove(frame, note)
    if (note) {
      current = undefined
      frame.setHeading('', appName)
      return showWords(frame, note, close)
    }
    hide()
    if (outcome.kind === 'compose') onCompose(outcome.card)
  }

  return {
    close,
    open: (waiting, returnTo) => {
      if (frame.isOpen) hide()
      turn += 1
      const mine = turn
      frame.setBusy(false)
      frame.setHeading('Loading…', appName)
      frame.body.replaceChildren(spinner())
      frame.open(returnTo)
      void waiting.then((outcome) => (mine === turn ? show(outcome) : undefined))
    },
  }
}
