import type { FoundChoice } from '../../teams/searching.ts'
import { element } from '../element.ts'

/** How long nobody must have typed before the bot is asked, in milliseconds. */
const pause = 250

export interface SearchBoxOptions {
  readonly placeholder: string
  /** What is chosen already. */
  readonly start: FoundChoice | undefined
  /** What fits; rejects with a sentence for the person. */
  readonly search: (typed: string) => Promise<readonly FoundChoice[]>
  readonly onChange: () => void
}

export interface SearchBox {
  readonly element: HTMLElement
  readonly box: HTMLInputElement
  /** What is chosen; nothing while the words in the box are no choice. */
  chosen(): FoundChoice | undefined
}

const howMany = (count: number): string =>
  count === 0 ? 'Nothing fits what you typed.' : `${count} ${count === 1 ? 'choice fits' : 'choices fit'}.`

/** The list beneath the box: one option is marked at a time, and taken by a press or with Enter. */
const createList = (box: HTMLInputElement, onTake: (choice: FoundChoice) => void) => {
  const id = `teams-found-${crypto.randomUUID()}`
  const list = element('div', {
    id,
    class: 'teams-found',
    role: 'listbox',
    'aria-label': 'Choices found',
    hidden: true,
  })
  box.setAttribute('aria-controls', id)
  const options = () => [...list.children] as HTMLElement[]
  const active = () => options().find((option) => option.getAttribute('aria-selected') === 'true')
  const activate = (option: HTMLElement | undefined) => {
    active()?.setAttribute('aria-selected', 'false')
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) box.setAttribute('aria-activedescendant', option.id)
    else box.removeAttribute('aria-activedescendant')
  }
  const draw = (choice: FoundChoice, index: number) => {
    const values = { id: `${id}-${index}`, role: 'option', 'aria-selected': 'false', onclick: () => onTake(choice) }
    const option = element('div', values, choice.title)
    // The box keeps the focus, or the list would close before the click.
    option.addEventListener('mousedown', (event) => event.preventDefault())
    return option
  }
  return {
    element: list,
    active,
    step: (by: 1 | -1) => {
      const all = options()
      const at = all.indexOf(active()!)
      activate(all[(at < 0 && by < 0 ? all.length - 1 : at + by + all.length) % all.length])
    },
    show: (found: readonly FoundChoice[]) => {
      list.replaceChildren(...found.map(draw))
      list.hidden = found.length === 0
      box.setAttribute('aria-expanded', String(found.length > 0))
      box.removeAttribute('aria-activedescendant')
    },
  }
}

/** Arrow keys walk through what was found, Enter takes it, Escape closes the list and leaves the dialog open. */
const steer = (box: HTMLInputElement, list: ReturnType<typeof createList>, onOpen: () => void) =>
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const isOpen = !list.element.hidden
    if (event.key === 'ArrowDown' && !isOpen) onOpen()
    else if (event.key === 'ArrowDown') list.step(1)
    else if (event.key === 'ArrowUp' && isOpen) list.step(-1)
    else if (event.key === 'Escape' && isOpen) list.show([])
    else if (event.key === 'Enter') (list.active() ?? box).dispatchEvent(new Event('click'))
    else return
    event.preventDefault()
    event.stopPropagation()
  })

/** A box to type into and a list of what the bot finds for it: only what it offered can be chosen. */
export const createSearchBox = ({ placeholder, start, search, onChange }: SearchBoxOptions): SearchBox => {
  const box = element('input', {
    type: 'text',
    class: 'ac-input ac-textInput',
    role: 'combobox',
    placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  })
  const said = element('p', { class: 'teams-found-count', role: 'status' })
  let chosen = start
  box.value = start?.title ?? ''
  const take = (choice: FoundChoice) => {
    chosen = choice
    box.value = choice.title
    list.show([])
    said.textContent = ''
    onChange()
  }
  const list = createList(box, take)
  let asked = 0
  const ask = async () => {
    asked += 1
    const mine = asked
    // Whoever opens the list on a choice wants to see the others.
    const typed = chosen ? '' : box.value.trim()
    const found = await search(typed).catch((error: Error) => error.message)
    // An answer to what was typed earlier, or after leaving, comes too late.
    if (mine !== asked || document.activeElement !== box) return
    list.show(typeof found === 'string' ? [] : found)
    said.textContent = typeof found === 'string' ? found : howMany(found.length)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const askNow = () => {
    clearTimeout(timer)
    void ask()
  }
  box.addEventListener('input', () => {
    chosen = undefined
    clearTimeout(timer)
    timer = setTimeout(ask, pause)
    onChange()
  })
  box.addEventListener('click', askNow)
  box.addEventListener('blur', () => {
    clearTimeout(timer)
    list.show([])
    said.textContent = ''
  })
  steer(box, list, askNow)
  return { element: element('div', { class: 'teams-search' }, box, list.element, said), box, chosen: () => chosen }
}
