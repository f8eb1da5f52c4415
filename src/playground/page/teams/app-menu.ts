import { element } from '../element.ts'
import { icon } from './icons.ts'
import type { Home, Wire } from './wire.ts'

interface AppState {
  installed: boolean
  blocked: boolean
}

const words = (name: string, { installed, blocked }: AppState) => {
  if (!installed) return `${name} is not added to your Teams. It cannot write to you.`
  if (blocked) return `You blocked ${name}. It cannot write to you.`
  return undefined
}

/** Adding, removing and blocking the app, and a banner while it cannot write. */
export const createAppMenu = (home: Home, wire: Wire) => {
  const { name } = home.app
  let state: AppState = home
  const banner = element('div', { class: 'teams-banner', role: 'status', hidden: true })
  const menu = element('div', {
    class: 'teams-menu below',
    role: 'menu',
    'aria-label': `${name} options`,
    hidden: true,
  })
  const opener = element(
    'button',
    {
      type: 'button',
      class: 'teams-plain',
      'aria-label': `${name} options`,
      title: 'More options',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: () => toggle(menu.hidden !== false),
    },
    icon('more'),
  )
  const toggle = (open: boolean) => {
    menu.hidden = !open
    opener.setAttribute('aria-expanded', String(open))
    if (open) menu.querySelector('button')?.focus()
  }
  const change = (wanted: string, label: string, look = '') =>
    element(
      'button',
      {
        type: 'button',
        class: look,
        ...(look ? {} : { role: 'menuitem' }),
        onclick: () => {
          toggle(false)
          void wire.do('app', { change: wanted })
        },
      },
      label,
    )
  const draw = () => {
    const { installed, blocked } = state
    menu.replaceChildren(
      ...(installed
        ? [
            change(blocked ? 'unblock' : 'block', blocked ? `Unblock ${name}` : `Block ${name}`),
            change('uninstall', `Remove ${name}`),
          ]
        : [change('install', `Add ${name}`)]),
    )
    const sentence = words(name, state)
    banner.hidden = sentence === undefined
    banner.replaceChildren(
      sentence ?? '',
      change(installed ? 'unblock' : 'install', installed ? 'Unblock' : 'Add', 'teams-button'),
    )
  }
  const root = element('div', { class: 'teams-app-menu' }, opener, menu)
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || menu.hidden) return
    toggle(false)
    opener.focus()
  })
  root.addEventListener('focusout', (event) => {
    if (!root.contains(event.relatedTarget as Node | null)) toggle(false)
  })
  draw()
  return {
    element: root,
    banner,
    tell: (changed: AppState) => {
      state = changed
      draw()
    },
  }
}
