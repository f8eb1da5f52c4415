import { commandsOffered } from '../commands-offered.ts'
import { element } from '../element.ts'
import type { Command } from './client.ts'
import { freshId } from './drawing.ts'

interface Offer {
  readonly insert: string
  readonly label: string
  readonly description: string
}

/** What to offer for the text so far: commands, then the words that may follow. */
const offersFor = (typed: string, commands: readonly Command[]): Offer[] => {
  if (!typed.startsWith('/')) return []
  const space = typed.indexOf(' ')
  if (space < 0)
    return commands
      .filter(({ command }) => command.startsWith(typed))
      .map(({ command, description }) => ({ insert: `${command} `, label: command, description }))
  const command = commands.find((each) => each.command === typed.slice(0, space))
  const begun = typed.slice(space + 1).toLowerCase()
  return (command?.words ?? [])
    .filter(({ word }) => word.startsWith(begun) && word !== begun)
    .map(({ word, description }) => {
      const insert = `${command!.command} ${word}`
      return { insert, label: insert, description }
    })
}

/** The list above the composer that completes slash commands, worked from the text box, which keeps the focus. */
export const createOffers = (box: HTMLTextAreaElement, commands: readonly Command[]) => {
  const id = freshId()
  const root = element('ul', { class: 'slack-offers', id, role: 'listbox', 'aria-label': 'Commands', hidden: true })
  // A text area may not be a combobox, which would tell by itself that a list has opened.
  const said = element('p', { class: 'visually-hidden', role: 'status' })
  box.setAttribute('aria-controls', id)
  let chosen = -1

  /** Marks one offer, counting round the ends; nothing marks none. */
  const choose = (index?: number): void => {
    const rows = [...root.children] as HTMLElement[]
    chosen = index === undefined || rows.length === 0 ? -1 : (index + rows.length) % rows.length
    for (const [at, row] of rows.entries()) row.setAttribute('aria-selected', String(at === chosen))
    const row = rows[chosen]
    row?.scrollIntoView({ block: 'nearest' })
    if (row) box.setAttribute('aria-activedescendant', row.id)
    else box.removeAttribute('aria-activedescendant')
  }

  const show = (found: readonly Offer[]): void => {
    root.replaceChildren(...found.map(draw))
    root.hidden = found.length === 0
    said.textContent = commandsOffered(found.length)
    choose()
  }

  const take = (offer: Offer): void => {
    box.value = offer.insert
    box.focus()
    show(offer.insert.endsWith(' ') ? offersFor(box.value, commands) : [])
  }

  const draw = (offer: Offer): HTMLElement => {
    const row = element(
      'li',
      { id: freshId(), role: 'option', onclick: () => take(offer) },
      element('strong', {}, offer.label),
      element('span', { class: 'slack-hint' }, offer.description),
    )
    // The box keeps the focus while an offer is clicked.
    row.addEventListener('mousedown', (event) => event.preventDefault())
    return row
  }

  return {
    root,
    said,
    refresh: (): void => show(offersFor(box.value, commands)),
    hide: (): void => show([]),
    /** Whether a key was for the list. */
    onKey(event: KeyboardEvent): boolean {
      if (root.hidden) return false
      const takes = (event.key === 'Tab' && !event.shiftKey) || (event.key === 'Enter' && chosen >= 0)
      if (event.key === 'ArrowDown') choose(chosen + 1)
      else if (event.key === 'ArrowUp') choose(Math.max(chosen, 0) - 1)
      else if (event.key === 'Escape') show([])
      else if (takes) (root.children[Math.max(chosen, 0)] as HTMLElement | undefined)?.click()
      else return false
      event.preventDefault()
      return true
    },
  }
}
