import { element } from '../element.ts'
import { faceOf } from './message.ts'

/** A chat one can look at: the one with the app, or a channel. */
export interface Chat {
  readonly id: string
  readonly name: string
}

/** Above the chat with the app: its name and its menu. */
export const chatHeader = (chat: Chat, menu: HTMLElement): HTMLElement =>
  element(
    'header',
    { class: 'teams-header' },
    faceOf(chat.name, true),
    element(
      'div',
      { class: 'teams-title' },
      element('h2', {}, chat.name),
      element('span', { class: 'teams-tag' }, 'App'),
    ),
    menu,
  )

/** Above a channel: the team's name, and its channels to choose from. */
export const channelHeader = (
  team: string,
  channels: readonly Chat[],
  current: Chat,
  onChoose: (channel: Chat) => void,
): HTMLElement => {
  const buttons = channels.map((channel) => {
    const pressed = String(channel.id === current.id)
    return element(
      'button',
      { type: 'button', 'aria-pressed': pressed, onclick: () => onChoose(channel) },
      channel.name,
    )
  })
  const choice = element('div', { class: 'teams-channels', role: 'group', 'aria-label': 'Channels' }, ...buttons)
  const face = element('span', { class: 'teams-face team', 'aria-hidden': 'true' }, team.slice(0, 1))
  const title = element('div', { class: 'teams-title' }, element('h2', {}, team), choice)
  return element('header', { class: 'teams-header' }, face, title)
}
