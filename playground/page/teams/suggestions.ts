import { commandsOffered } from '../commands-offered.ts'
import { element } from '../element.ts'
import type { Suggested } from './command-words.ts'

export interface Suggestions {
  readonly element: HTMLElement
  /** Tells who does not see the list that it is there. */
  readonly said: HTMLElement
  /** Opens with everything, as the button does. */
  openAll(): void
  close(): void
}

/**
 * Commands that may be meant, above the text box, chosen by arrow keys and Enter or by mouse. As in Teams, choosing one
 * only writes it into the box.
 */
export const createSuggestions = (
  box: HTMLTextAreaElement,
  label: string,
  find: (typed: string) => readonly Suggested[],
  choose: (command: Suggested) => void,
): Suggestions => {
  const id = `teams-suggestions-${crypto.randomUUID()}`
  const list = element('ul', { id, class: 'teams-suggestions', role: 'listbox', 'aria-label': label, hidden: true })
  // A text area may not be a combobox, which would tell by itself that a list has opened.
  const said = element('p', { class: 'visually-hidden', role: 'status' })
  const attributes = { 'aria-haspopup': 'listbox', 'aria-autocomplete': 'list', 'aria-controls': id }
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value)

  const options = () => [...list.children] as HTMLElement[]
  const active = () => options().find((option) => option.getAttribute('aria-selected') === 'true')
  const activate = (option: HTMLElement | undefined) => {
    active()?.setAttribute('aria-selected', 'false')
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) box.setAttribute('aria-activedescendant', option.id)
    else box.removeAttribute('aria-activedescendant')
  }
  const close = () => {
    list.hidden = true
    said.textContent = ''
    box.removeAttribute('aria-activedescendant')
  }
  const show = (commands: readonly Suggested[]) => {
    if (commands.length === 0) return close()
    list.replaceChildren(
      ...commands.map((command, index) =>
        element(
          'li',
          {
            id: `${id}-${index}`,
            role: 'option',
            'aria-selected': 'false',
            // The text box must keep the focus, or the list would close before the click.
            onmousedown: (event: MouseEvent) => event.preventDefault(),
            onclick: () => {
              choose(command)
              close()
            },
          },
          element('strong', {}, command.title),
          element('span', {}, command.description),
        ),
      ),
    )
    list.hidden = false
    said.textContent = commandsOffered(commands.length)
  }

  box.addEventListener('input', () => show(find(box.value)))
  box.addEventListener('blur', close)
  box.addEventListener('keydown', (event) => {
    if (list.hidden) return
    const shown = options()
    const at = shown.indexOf(active()!)
    if (event.key === 'ArrowDown') activate(shown[(at + 1) % shown.length])
    else if (event.key === 'ArrowUp') activate(shown[(at <= 0 ? shown.length : at) - 1])
    else if (event.key === 'Escape') close()
    else if ((event.key === 'Enter' || event.key === 'Tab') && active()) active()?.click()
    else return
    event.preventDefault()
    event.stopImmediatePropagation()
  })
  return {
    element: list,
    said,
    close,
    openAll: () => {
      show(find(''))
      box.focus()
    },
  }
}
