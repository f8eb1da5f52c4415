import { element } from '../element.ts'
import { type Drawing, freshId } from './drawing.ts'
import { withEmoji } from './emoji.ts'
import { list, type Payload, text, words } from './payload.ts'

/** Presses once, with the confirmation the bot asked for, and shows that it is under way. */
const pressOnce = async (
  drawing: Drawing,
  blockId: string,
  source: Payload,
  button: HTMLElement,
  value?: unknown,
): Promise<void> => {
  if (button.getAttribute('aria-busy') === 'true') return
  if (source.confirm && !(await drawing.confirm(source.confirm))) return
  button.setAttribute('aria-busy', 'true')
  await drawing.press(blockId, text(source.action_id), value)
  button.removeAttribute('aria-busy')
}

const styleOf = (source: Payload): string =>
  source.style === 'primary'
    ? 'slack-button primary'
    : source.style === 'danger'
      ? 'slack-button danger'
      : 'slack-button'

/** A button. With an address it opens the address and tells the bot as well, as Slack does. */
export const drawButton = (drawing: Drawing, blockId: string, source: Payload): HTMLElement => {
  const label = withEmoji(words(source.text))
  const described = text(source.accessibility_label) || undefined
  const address = text(source.url)
  if (/^https?:\/\//i.test(address)) {
    const link = element('a', {
      class: `${styleOf(source)} link`,
      href: address,
      target: '_blank',
      rel: 'noopener noreferrer',
      'aria-label': described,
    })
    link.textContent = label
    link.addEventListener('click', () => void drawing.press(blockId, text(source.action_id)))
    return link
  }
  const button = element('button', { type: 'button', class: styleOf(source), 'aria-label': described }, label)
  button.addEventListener('click', () => void pressOnce(drawing, blockId, source, button))
  return button
}

/** An overflow menu: a button with three dots and its options. */
export const drawOverflow = (drawing: Drawing, blockId: string, source: Payload): HTMLElement => {
  const id = freshId()
  const opener = element(
    'button',
    {
      type: 'button',
      class: 'slack-button dots',
      'aria-label': 'More actions',
      'aria-haspopup': 'menu',
      'aria-controls': id,
    },
    '⋯',
  )
  const menu = element('div', { class: 'slack-menu', id, role: 'menu', hidden: true })
  const toggle = (open: boolean): void => {
    menu.hidden = !open
    opener.setAttribute('aria-expanded', String(open))
    if (open) menu.querySelector('button')?.focus()
  }
  for (const option of list(source.options)) {
    const choose = (): void => {
      toggle(false)
      opener.focus()
      void pressOnce(drawing, blockId, source, opener, option.value)
    }
    menu.append(element('button', { type: 'button', role: 'menuitem', onclick: choose }, withEmoji(words(option.text))))
  }
  opener.addEventListener('click', () => toggle(menu.hidden !== false))
  menu.addEventListener('keydown', (event) => {
    const items = [...menu.querySelectorAll('button')]
    const at = items.indexOf(document.activeElement as HTMLButtonElement)
    if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus()
    else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length]?.focus()
    else if (event.key === 'Escape') {
      toggle(false)
      opener.focus()
    } else return
    event.preventDefault()
    event.stopPropagation()
  })
  menu.addEventListener('focusout', (event) => {
    if (!menu.contains(event.relatedTarget as Node | null)) toggle(false)
  })
  return element('div', { class: 'slack-overflow' }, opener, menu)
}
