import express, { type Router } from 'express'
import type { SignedLinkActions } from '../../conversation/signed-link-actions.ts'
import type { SignedLinks } from '../../links/links.ts'
import { drawCard } from '../render/draw-blocks.ts'
import { html } from '../render/html.ts'
import { linkAddressOf } from '../render/mail-links.ts'
import { lookForm, pageButton } from '../render/page-button.ts'
import { linkTooOld } from './link-too-old.ts'
import { serveShown } from './shown.ts'

export interface OwnPageDeps {
  readonly actions: Pick<SignedLinkActions, 'ownPage' | 'effectOf'>
  readonly links: SignedLinks
  readonly newId: () => string
}

/**
 * A person's own page, at an address that every letter has and that lasts. Opening it does nothing; each of its buttons is a
 * link of its own, made anew, so that none is used up.
 */
export const createOwnPage = ({ actions, links, newId }: OwnPageDeps): Router => {
  const router = express.Router()
  const personOf = (token: string) => links.read('page', token)?.personId
  router.get('/page/:token', async (request, response) => {
    const personId = personOf(request.params.token)
    if (!personId) return serveShown(response, linkTooOld)
    const { card } = await actions.ownPage(personId)
    const drawn = drawCard(card, pageButton({ links, newId, personId, effectOf: actions.effectOf }))
    serveShown(response, { title: card.title, content: html`${drawn}${lookForm}` })
  })
  router.get('/page/:token/:at', async (request, response) => {
    const personId = personOf(request.params.token)
    if (!personId) return serveShown(response, linkTooOld)
    const { doors } = await actions.ownPage(personId)
    const door = doors.find(({ at }) => at === request.params.at)
    if (!door) return response.redirect(links.page({ personId }))
    response.redirect(linkAddressOf(links, { personId, deliveryId: newId() }, door.action))
  })
  return router
}
