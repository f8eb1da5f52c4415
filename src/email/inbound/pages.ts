import { createHash } from 'node:crypto'
import express, { type Request, type Response, type Router } from 'express'
import type { Card } from '../../conversation/kit/card.ts'
import type { Answers } from '../../conversation/kit/form.ts'
import type { OpenForm, Reply } from '../../conversation/kit/reply.ts'
import type { SignedLinkActions } from '../../conversation/signed-link-actions.ts'
import type { Clock } from '../../core/clock.ts'
import type { SignedLinks } from '../../links/links.ts'
import { serveStyle } from '../../links/style.ts'
import type { OneTimeTokens } from '../../usecases/identity/one-time-tokens-port.ts'
import { drawCard } from '../render/draw-blocks.ts'
import { drawForm, ownHand } from '../render/draw-form.ts'
import { type Html, html, lines } from '../render/html.ts'
import { type Deed, formAddress, type MailLink, readMailLink } from '../render/mail-links.ts'
import { mailStyle } from '../render/page.ts'
import { lookForm, pageButton } from '../render/page-button.ts'
import { linkTooOld } from './link-too-old.ts'
import { readAnswers } from './read-answers.ts'
import { type Shown, serveShown } from './shown.ts'

export interface MailPagesDeps {
  readonly actions: SignedLinkActions
  readonly links: SignedLinks
  readonly tokens: OneTimeTokens
  readonly clock: Clock
  readonly newId: () => string
  /** Reminders end for this person. */
  readonly turnOffNudges: (personId: string) => Promise<void>
}

/** How long a used link is remembered: longer than any link works. Milliseconds. */
const REMEMBERED = 130 * 86_400_000
const PURPOSE = 'mail'

/**
 * What the links in mails open: a page that works without chat. Opening one shows, posting acts, so a mail scanner that
 * follows every link does nothing. A link acts for the person it was sent to, once.
 */
export const createMailPages = (deps: MailPagesDeps): Router => {
  const router = express.Router()
  router.use(serveStyle('mail', mailStyle))
  router.get('/mail/:token', (request, response) => visit(deps, request, response, show))
  router.post('/mail/:token', express.text({ type: () => true, limit: '200kb' }), (request, response) =>
    visit(deps, request, response, act),
  )
  return router
}

interface Visit extends MailPagesDeps {
  readonly link: MailLink
  /** What the link is remembered by once it is used. */
  readonly tokenHash: string
}
const visit = async (
  deps: MailPagesDeps,
  request: Request,
  response: Response,
  answer: (visit: Visit, body: string) => Promise<Shown>,
): Promise<void> => {
  // A page of somebody else's, into which the link was put, posts nothing here.
  if (request.get('sec-fetch-site') === 'cross-site' && request.method === 'POST')
    return serveShown(response, elsewhere)
  const token = String(request.params.token)
  const link = readMailLink(deps.links, token)
  const tokenHash = link ? meaningOf(link) : ''
  const used = link && link.deed.kind !== 'quiet' && (await deps.tokens.used(tokenHash, PURPOSE))
  const body = typeof request.body === 'string' ? request.body : ''
  if (!link) return serveShown(response, linkTooOld)
  const visit = { ...deps, link, tokenHash }
  serveShown(response, used ? usedUp(visit) : await answer(visit, body))
}

/** What a link is remembered by: what it does, for whom, of which mail. Its characters can be written in more than one way. */
const meaningOf = ({ personId, deliveryId, deed }: MailLink): string => {
  const context = 'context' in deed ? Object.entries(deed.context).sort(([a], [b]) => (a < b ? -1 : 1)) : []
  const what = deed.kind === 'form' ? deed.form : deed.kind === 'do' ? deed.verb : ''
  return createHash('sha256')
    .update(JSON.stringify([personId, deliveryId, deed.kind, what, context]))
    .digest('hex')
}

const show = async (visit: Visit): Promise<Shown> => {
  const { actions, link } = visit
  const { personId, deed, label } = link
  if (deed.kind === 'quiet')
    return ask(
      'Stop reminders?',
      'P3 sends you no reminders and no digests any more. Messages from your partner and the coordinators still come.',
      'Stop reminders',
    )
  if (deed.kind === 'form')
    return shown(visit, await actions.show(personId, { kind: 'open', form: deed.form, context: deed.context }))
  // Looking, too, may be written down: what is only opened, as scanners do, leaves no trace at all.
  if (actions.effectOf({ kind: 'action', id: deed.verb }) === 'reads')
    return ask(label, 'Press the button to see it.', label)
  return askWhether(link)
}

const act = async (visit: Visit, body: string): Promise<Shown> => {
  const { actions, link, tokenHash } = visit
  const { personId, deed } = link
  if (deed.kind === 'quiet') {
    await visit.turnOffNudges(personId)
    return {
      title: 'No more reminders',
      content: html`<h1>No more reminders</h1><p>You can turn them on again in your P3 settings at any time.</p>`,
    }
  }
  const { key, answers } = readAnswers(body)
  const ticked = new URLSearchParams(body).get('mine') === 'yes'
  const isLook = deed.kind === 'do' && actions.effectOf({ kind: 'action', id: deed.verb }) === 'reads'
  if (deed.kind === 'do' && !isLook && !ticked) return askWhether(link)
  if (deed.kind === 'form' && !ticked) return askAgain(visit, deed, key === undefined ? undefined : answers)
  const asked =
    deed.kind === 'form'
      ? ({ kind: 'submit', form: deed.form, context: deed.context, answers, key: key ?? tokenHash } as const)
      : ({ kind: 'action', id: deed.verb, context: deed.context, key: tokenHash } as const)
  const reply = await actions.handle(personId, asked)
  const acted = reply.kind === 'done' || reply.kind === 'card'
  // What only shows something may be looked at again.
  if (acted && actions.effectOf(asked) === 'changes') await useUp(visit)
  return shown(visit, reply)
}

/** The form once more, with just what was sent: a box whose check was taken away is not in it. Undefined: it was not sent by its page. */
const askAgain = async (visit: Visit, deed: Deed & { kind: 'form' }, sent: Answers | undefined): Promise<Shown> => {
  const { actions, link } = visit
  const reply = await actions.handle(link.personId, { kind: 'open', form: deed.form, context: deed.context })
  if (reply.kind !== 'form') return shown(visit, reply)
  const opened = { ...reply.opened, answers: sent ?? reply.opened.answers }
  return { title: opened.form.title, content: drawForm(opened, { missing: true }) }
}

const useUp = async ({ tokens, tokenHash, clock }: Visit) => {
  const now = clock.now()
  const expiresAt = new Date(now.getTime() + REMEMBERED)
  // Posted twice at once: the second finds it there already, and the bot answered both alike.
  await tokens.issue({ tokenHash, purpose: PURPOSE, data: {}, expiresAt }).catch(() => undefined)
  await tokens.use(tokenHash, PURPOSE, now)
}

const shown = (visit: Visit, reply: Reply): Shown => {
  switch (reply.kind) {
    case 'form':
    case 'problems':
      return {
        title: reply.opened.form.title,
        content: drawForm(reply.opened, { address: addressFor(visit, reply.opened) }),
      }
    case 'file':
      return { title: reply.card.title, content: html``, file: reply.file }
    case 'card':
    case 'done':
    case 'refusal':
      return { title: reply.card.title, content: drawnCard(visit, reply.card) }
  }
}

/** A form that a button led to has an address of its own; one that is at its own comes back there. */
const addressFor = ({ links, link: { personId, deed }, newId }: Visit, opened: OpenForm): string | undefined =>
  deed.kind === 'form' && deed.form === opened.form.id
    ? undefined
    : formAddress(links, opened, { personId, deliveryId: newId() })

const drawnCard = ({ links, link: { personId }, newId, actions }: Visit, card: Card): Html => {
  const drawn = drawCard(card, pageButton({ links, newId, personId, effectOf: actions.effectOf }))
  return html`${drawn}<p class="actions"><a href="${links.page({ personId })}">My P3 page</a></p>${lookForm}`
}

/** Says what will happen before the button that does it. */
const askWhether = ({ label, asks }: MailLink): Shown => {
  const { title, text, yes, danger = false } = asks ?? { title: label, text: '', yes: label }
  return {
    title,
    content: html`<h1>${title}</h1>${text && html`<p>${lines(text)}</p>`}<p class="quiet">Tick the box, then press the button. Nothing happens before that.</p><form method="post">${ownHand}<p class="actions"><button type="submit" class="${danger ? 'danger' : 'primary'}">${yes}</button></p></form>`,
  }
}

const ask = (title: string, text: string, yes: string): Shown => ({
  title,
  content: html`<h1>${title}</h1><p>${text}</p><form method="post"><p class="actions"><button type="submit" class="primary">${yes}</button></p></form>`,
})

const elsewhere: Shown = {
  status: 403,
  title: 'Please open the link in your mail',
  content: html`<h1>Please open the link in your mail</h1><p>This came from another page, so nothing was changed.</p>`,
}

const usedUp = ({ links, link: { personId } }: Visit): Shown => ({
  status: 410,
  title: 'This has been taken care of',
  content: html`<h1>This has been taken care of</h1><p>This link was used already and works only once. Nothing was changed now. The newest mail from P3 says what is next.</p><p class="actions"><a href="${links.page({ personId })}" class="primary">Open my P3 page</a></p>`,
})
