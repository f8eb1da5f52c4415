import type { PretendAccount } from '../pretend.ts'
import { element } from './element.ts'
import type { Hub } from './hub.ts'
import { openWindow } from './teams/window.ts'
import { createWire } from './teams/wire.ts'

const apology = (error: unknown, onRetry: () => void): HTMLElement => {
  const words = error instanceof Error ? error.message : 'Teams could not be opened.'
  const again = element('button', { type: 'button', class: 'teams-button', onclick: onRetry }, 'Try again')
  return element('div', { class: 'teams-welcome', role: 'alert' }, element('p', {}, words), again)
}

/** Shows one person's Teams: the chat with the bot, the team's channels, cards and dialogs. */
export const mount = (root: HTMLElement, person: PretendAccount, hub: Hub): (() => void) => {
  const pane = element('div', { class: 'teams-pane' })
  const wire = createWire(hub, person.tenantId, person.externalId)
  let takeDown: (() => void) | undefined
  let gone = false

  const open = async () => {
    pane.replaceChildren(element('p', { class: 'teams-soft teams-loading' }, 'Opening Teams…'))
    try {
      const home = await wire.home()
      if (!gone) takeDown = openWindow(pane, home, wire)
    } catch (error) {
      pane.replaceChildren(apology(error, () => void open()))
    }
  }
  root.replaceChildren(pane)
  void open()
  return () => {
    gone = true
    takeDown?.()
    pane.remove()
  }
}
