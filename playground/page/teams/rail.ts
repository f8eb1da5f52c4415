import { element } from '../element.ts'
import { icon } from './icons.ts'

export interface Rail {
  readonly element: HTMLElement
  setCurrent(chat: boolean): void
  setUnread(inChat: number, inTeams: number): void
}

const railButton = (name: 'chat' | 'teams', label: string, onclick: () => void) => {
  const count = element('span', { class: 'teams-count' })
  const drawing = icon(name, 22)
  const values = { type: 'button', class: 'teams-rail-button', onclick }
  return { button: element('button', values, drawing, element('span', {}, label), count), count }
}

const tell = (badge: HTMLElement, unread: number) => {
  const hint = element('span', { class: 'visually-hidden' }, ' unread')
  badge.replaceChildren(...(unread > 0 ? [String(unread), hint] : []))
}

/** The narrow bar on the left: the chat with the app, and the team's channels if there are any. */
export const createRail = (label: string, onChat: () => void, onTeams: (() => void) | undefined): Rail => {
  const chat = railButton('chat', 'Chat', onChat)
  const teams = railButton('teams', 'Teams', () => onTeams?.())
  const nav = element('nav', { class: 'teams-rail', 'aria-label': label }, chat.button, onTeams && teams.button)
  return {
    element: nav,
    setCurrent: (inChat) => {
      chat.button.setAttribute('aria-current', String(inChat))
      teams.button.setAttribute('aria-current', String(!inChat))
    },
    setUnread: (inChat, inTeams) => {
      tell(chat.count, inChat)
      tell(teams.count, inTeams)
    },
  }
}
