import { element } from '../element.ts'
import { createPopupMenu, type MenuItem } from './popup-menu.ts'
import type { Home, Wire } from './wire.ts'

interface AppState {
  installed: boolean
  blocked: boolean
}

const sentenceOf = (name: string, { installed, blocked }: AppState) => {
  if (!installed) return `${name} is not added to your Teams. It cannot write to you.`
  return blocked ? `You blocked ${name}. It cannot write to you.` : undefined
}

/** Adding, removing and blocking the app, and a banner while it cannot write. */
export const createAppMenu = (home: Home, wire: Wire) => {
  const { name } = home.app
  const banner = element('div', { class: 'teams-banner', role: 'status', hidden: true })
  const { opener, menu, fill } = createPopupMenu(`${name} options`, 'more', 'below')
  const change = (wanted: string) => void wire.do('app', { change: wanted })
  const item = (title: string, wanted: string): MenuItem => ({ title, onChoose: () => change(wanted) })

  const tell = (state: AppState) => {
    const { installed, blocked } = state
    const blocking = blocked ? item(`Unblock ${name}`, 'unblock') : item(`Block ${name}`, 'block')
    fill(installed ? [blocking, item(`Remove ${name}`, 'uninstall')] : [item(`Add ${name}`, 'install')])
    const sentence = sentenceOf(name, state)
    banner.hidden = sentence === undefined
    const [label, wanted] = installed ? ['Unblock', 'unblock'] : ['Add', 'install']
    const button = { type: 'button', class: 'teams-button', onclick: () => change(wanted) }
    banner.replaceChildren(sentence ?? '', element('button', button, label))
  }
  tell(home)
  return { element: element('div', { class: 'teams-app-menu' }, opener, menu), banner, tell }
}
