import type { Card } from '../../conversation/kit/card.ts'
import { askWithReference } from '../../conversation/kit/reference.ts'
import type { Incoming, Reply } from '../../conversation/kit/reply.ts'
import type { Clients } from '../outbound/clients.ts'
import { failureCard, notInstalledCard, outsiderCard, staleButtonCard, unshownCard } from '../render/cards.ts'
import { drawCard, drawCardView } from '../render/draw-card.ts'
import { drawWaiting, type SubmittedView, withBanner } from '../render/draw-form.ts'
import { give, type OpenView, openView } from './answer.ts'
import { type Acknowledge, askBot, type ConverseDeps, fault, ifInTime, speakerOf } from './deps.ts'
import type { Origin, SlackRequest } from './request.ts'
import { submission } from './submit.ts'

/** A trigger lives three seconds: a dialog that isn't ready by now is opened empty. Milliseconds. */
const beforeWaiting = 1_200
/** Answers whatever was asked: acknowledges in time, and never leaves the person without a sentence. */
export const converse = async (deps: ConverseDeps, asked: SlackRequest, acknowledge: Acknowledge): Promise<void> => {
  if (asked.kind === 'submit') return submission(deps, asked, acknowledge)
  if (asked.kind === 'unread') return cannotRead(deps, asked, acknowledge)
  if ('shown' in asked && asked.shown) return bounce(asked, acknowledge)
  await acknowledge()
  if (asked.kind === 'nothing') return
  if (asked.kind === 'closed') return keepClosed(deps, asked)
  const { origin } = asked
  const carriedOut = { yet: false }
  try {
    await answer(deps, asked, carriedOut)
  } catch (error) {
    const reference = fault(deps, error)
    await apologize(deps, origin, carriedOut.yet ? unshownCard(reference) : failureCard(reference))
  }
}

/** Nobody looks at a dialog that is closed: what was typed is kept, and nothing is answered. */
const keepClosed = async (
  deps: ConverseDeps,
  { tenant, user, closed }: Extract<SlackRequest, { kind: 'closed' }>,
): Promise<void> => {
  try {
    const installation = await deps.installations.find(tenant)
    if (!installation) return
    const speaker = speakerOf(deps.clients.of(installation), { tenant, user })
    await askBot(deps, { kind: 'closed', ...closed, speaker, place: { kind: 'direct' } })
  } catch (error) {
    fault(deps, error)
  }
}

/** By the request's own address, which needs nothing of ours; where it has none, by a dialog or a message. */
const apologize = async (deps: ConverseDeps, origin: Origin, card: Card): Promise<void> => {
  const { responseUrl } = origin
  if (responseUrl) return void (await deps.respond(responseUrl, drawCard(card), { replace: false, stays: false }))
  try {
    const installation = await deps.installations.find(origin.tenant)
    if (installation) await give(deps, deps.clients.of(installation), origin, { kind: 'refusal', card })
  } catch (error) {
    fault(deps, error)
  }
}

const answer = async (
  deps: ConverseDeps,
  asked: Exclude<SlackRequest, { kind: 'nothing' | 'closed' | 'submit' | 'unread' }>,
  carriedOut: { yet: boolean },
) => {
  const { origin } = asked
  const installation = await deps.installations.find(origin.tenant)
  if (!installation) {
    if (origin.responseUrl)
      await deps.respond(origin.responseUrl, drawCard(notInstalledCard), { replace: false, stays: false })
    return
  }
  const clients = deps.clients.of(installation)
  // Without the name of one of its workspaces an organization lists no channels.
  if (!installation.orgWide) deps.met(origin.tenant, clients)
  if (asked.kind === 'stale') return give(deps, clients, origin, { kind: 'card', card: staleButtonCard })
  if (asked.kind === 'outsider') return give(deps, clients, origin, { kind: 'card', card: outsiderCard })
  const changes = asked.ask.kind === 'action' && deps.bot.effectOf(asked.ask) === 'changes'
  if (!(await isNew(deps, origin.tenant, asked.key, changes))) return
  const incoming: Incoming = { ...asked.ask, speaker: speakerOf(clients, origin), place: origin.place }
  const pending = askBot(deps, incoming)
  // What is pressed outside a message can only be answered in a dialog, and a form always is one.
  const needsDialog = asked.ask.kind === 'open' || origin.surface === 'home' || origin.surface === 'shortcut'
  const waiting = needsDialog && !origin.view ? await bridge(deps, clients, origin, pending) : undefined
  const reply = await pending
  carriedOut.yet = changes && reply.kind !== 'refusal'
  await give(deps, clients, origin, reply, waiting)
  if (changes) deps.changed(origin.tenant, origin.user)
}

/**
 * All processes agree on who carries out what changes something. The rest only shows something, and Slack never sends it
 * again by itself: this process's memory is enough, and spares it a round to the database.
 */
const isNew = async (deps: ConverseDeps, tenant: string, key: string, changes: boolean) => {
  if (changes) return deps.receipts.take({ platform: 'slack', tenant, key, at: deps.clock.now() })
  return !deps.deduplicateShown(`${tenant}|${key}`, async () => undefined).again
}

/** Holds the trigger with an empty dialog when the bot takes its time. */
const bridge = async (
  { timer }: ConverseDeps,
  clients: Clients,
  origin: Origin,
  pending: Promise<Reply>,
): Promise<OpenView | undefined> =>
  (await ifInTime(timer, pending, beforeWaiting)) ? undefined : openView(clients, origin, drawWaiting('One moment…'))

/** The dialog stays open with what was typed; the cause goes to the log under the reference. */
const cannotRead = async (
  deps: ConverseDeps,
  { fault: what, input }: { readonly fault: string; readonly input?: string },
  acknowledge: Acknowledge,
): Promise<void> => {
  const reference = fault(deps, new Error(`A dialog can't be read: ${what}`))
  const words = `This could not be read, and nothing was saved. Please try again. ${askWithReference(reference)}`
  if (input === undefined) return acknowledge({ response_action: 'update', view: drawCardView(failureCard(reference)) })
  return acknowledge({ response_action: 'errors', errors: { [input]: words } })
}

/** A dialog that can't be taken stays open and says why. */
const bounce = async (
  { kind, shown }: { readonly kind: string; readonly shown?: SubmittedView },
  acknowledge: Acknowledge,
): Promise<void> =>
  acknowledge({
    response_action: 'update',
    view: withBanner(shown!, kind === 'outsider' ? outsiderCard : staleButtonCard),
  })
