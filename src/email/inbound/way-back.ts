import { createHash } from 'node:crypto'
import express, { type Router } from 'express'
import type { Clock } from '../../core/clock.ts'
import type { OneTimeTokens } from '../../usecases/identity/one-time-tokens-port.ts'
import type { Log } from '../../usecases/ports.ts'
import { html } from '../render/html.ts'
import { createAskPace } from './ask-pace.ts'
import { type Shown, serveShown } from './shown.ts'

export interface WayBackDeps {
  readonly tokens: OneTimeTokens
  readonly clock: Clock
  readonly log: Log
  /** Whether one more may be asked for from this address of the network, whichever process is asked. */
  readonly mayAsk: (addressHash: string) => Promise<boolean>
  /** Sends a lasting link to whoever has this address on the roster. */
  readonly sendWayBack: (email: string) => Promise<void>
}

/** Where somebody asks for a new link. */
const wayBackAddress = '/new-link'
const PURPOSE = 'wayBack'
const DAY = 86_400_000
/** Mails to one address a day, however often somebody asks. */
const mostADay = 4
const longestAddress = 254

/** For who has no link any more that works. The answer is the same for every address, and given before it is looked up. */
export const createWayBackPages = (deps: WayBackDeps): Router => {
  const router = express.Router()
  const pace = createAskPace(deps.clock)
  router.get(wayBackAddress, (_request, response) => serveShown(response, asking))
  router.post(wayBackAddress, express.urlencoded({ extended: false, limit: '4kb' }), async (request, response) => {
    const email = String((request.body as { email?: unknown } | undefined)?.email ?? '').trim()
    if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > longestAddress) return serveShown(response, notAnAddress)
    const from = request.ip ?? ''
    if (!pace(from) || !(await deps.mayAsk(hashOf(from)))) return serveShown(response, tooOften)
    serveShown(response, onItsWay)
    try {
      if (await mayBeSent(deps, email)) await deps.sendWayBack(email)
    } catch (error) {
      deps.log.error({ err: error }, 'a new link could not be sent')
    }
  })
  return router
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Whether one more may go to this address today. Kept as a hash, for all processes, whether the address is known or not. */
const mayBeSent = async ({ tokens, clock }: WayBackDeps, email: string): Promise<boolean> => {
  const now = clock.now()
  const today = Math.floor(now.getTime() / DAY)
  for (let turn = 0; turn < mostADay; turn++) {
    const tokenHash = hashOf(`${PURPOSE}|${email.toLowerCase()}|${today}|${turn}`)
    const expiresAt = new Date(now.getTime() + 2 * DAY)
    const issued = tokens.issue({ tokenHash, purpose: PURPOSE, data: {}, expiresAt })
    if (
      await issued.then(
        () => true,
        () => false,
      )
    )
      return true
  }
  return false
}

/** The form that every page without a way on has. */
export const askForLink = html`<form method="post" action="${wayBackAddress}"><div class="field"><label for="email">Your work email address</label><input type="email" id="email" name="email" required maxlength="${longestAddress}" autocomplete="email"></div><p class="actions"><button type="submit" class="primary">Send me a new link</button></p></form>`

const asking: Shown = {
  title: 'A new link to P3',
  content: html`<h1>A new link to P3</h1><p>P3 sends it to your address on the roster. It opens your own page: where things stand, your settings, everything that waits for you.</p>${askForLink}`,
}
const onItsWay: Shown = {
  title: 'Please look at your mail',
  content: html`<h1>Please look at your mail</h1><p>If this address is on the P3 roster, a mail with a new link is on its way to it. It can take some minutes; look among unwanted mail, too. Nothing comes? Then P3 knows you by another address: your coordinator can tell which.</p>`,
}
const notAnAddress: Shown = {
  status: 400,
  title: 'That is not an email address',
  content: html`<h1>That is not an email address</h1><p>An address looks like name@district.org. Please try again.</p>${askForLink}`,
}
const tooOften: Shown = {
  status: 429,
  title: 'Please wait a little',
  content: html`<h1>Please wait a little</h1><p>New links were asked for many times from here. Please try again in ten minutes.</p>`,
}
