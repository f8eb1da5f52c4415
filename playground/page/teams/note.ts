import { element } from '../element.ts'
import type { Outcome } from './wire.ts'

/** What Teams tells under a card or in a dialog, and behind a fold, for whoever builds the bot, why. */
export const noteOf = (outcome: Outcome): HTMLElement | undefined => {
  if (outcome.kind === 'message') return element('p', { class: 'teams-note', role: 'status' }, outcome.text)
  if (outcome.kind === 'invalid')
    return element('p', { class: 'teams-note wrong', role: 'alert' }, Object.values(outcome.problems).join(' '))
  if (outcome.kind !== 'error') return undefined
  const why = outcome.detail && outcome.detail !== outcome.text
  return element(
    'div',
    { class: 'teams-note wrong', role: 'alert' },
    element('p', {}, outcome.text),
    why && element('details', {}, element('summary', {}, 'Why'), outcome.detail),
  )
}
