import type { Action } from '../../conversation/kit/card.ts'
import type { SignedLinkActions } from '../../conversation/signed-link-actions.ts'
import type { SignedLinks } from '../../links/links.ts'
import { type Html, html } from './html.ts'
import { linkAddressOf } from './mail-links.ts'

/** Stands once on a page: what its buttons that only show something are sent by. */
export const lookForm = html`<form id="look" method="post"></form>`

/** A button on a page leads to an address of its own, for the same person; what only shows something does so at once. */
export const pageButton =
  (deps: {
    readonly links: SignedLinks
    readonly newId: () => string
    readonly personId: string
    readonly effectOf: SignedLinkActions['effectOf']
  }) =>
  (action: Action, below: string): Html => {
    const style = action.kind === 'link' ? undefined : action.style
    const look = style && html` class="${style}"`
    const address = linkAddressOf(deps.links, { personId: deps.personId, deliveryId: deps.newId() }, action, below)
    return action.kind === 'action' && deps.effectOf({ kind: 'action', id: action.id }) === 'reads'
      ? html`<button type="submit" form="look" formaction="${address}"${look}>${action.label}</button>`
      : html`<a href="${address}"${look}>${action.label}</a>`
  }
