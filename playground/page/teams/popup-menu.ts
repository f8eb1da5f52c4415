import { element } from '../element.ts'
import { icon } from './icons.ts'

export interface MenuItem {
  readonly title: string
  readonly description?: string
  readonly onChoose: () => void
}

export interface PopupMenu {
  readonly opener: HTMLButtonElement
  readonly menu: HTMLElement
  fill(items: readonly MenuItem[]): void
}

/** A button and the menu it opens: arrow keys move, Escape closes and goes back to the button. */
export const createPopupMenu = (label: string, drawing: Parameters<typeof icon>[0], look = ''): PopupMenu => {
  const menu = element('div', { class: `teams-menu ${look}`, role: 'menu', 'aria-label': label, hidden: true })
  const opener = element(
    'button',
    {
      type: 'button',
      class: 'teams-plain',
      'aria-label': label,
      title: label,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: () => toggle(menu.hidden !== false),
    },
    icon(drawing, 18),
  )
  const items = () => [...menu.querySelectorAll('button')]
  const toggle = (open: boolean) => {
    menu.hidden = !open
    opener.setAttribute('aria-expanded', String(open))
    if (open) items()[0]?.focus()
  }
  menu.addEventListener('keydown', (event) => {
    const at = items().indexOf(document.activeElement as HTMLButtonElement)
    if (event.key === 'ArrowDown')
      items()
        .at((at + 1) % items().length)
        ?.focus()
    else if (event.key === 'ArrowUp')
      items()
        .at(at - 1)
        ?.focus()
    else if (event.key === 'Escape') {
      toggle(false)
      opener.focus()
    } else return
    event.preventDefault()
  })
  menu.addEventListener('focusout', (event) => {
    const next = event.relatedTarget as Node | null
    if (!menu.contains(next) && next !== opener) toggle(false)
  })
  const itemOf = ({ title, description, onChoose }: MenuItem) =>
    element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        onclick: () => {
          toggle(false)
          onChoose()
        },
      },
      element('strong', {}, title),
      description !== undefined && element('span', {}, description),
    )
  return { opener, menu, fill: (wanted) => menu.replaceChildren(...wanted.map(itemOf)) }
}
