import type { Incoming, Reply } from '../../conversation/kit/reply.ts'
import type { Clients } from '../outbound/clients.ts'
import { failureCard, notInstalledCard, outsiderCard, staleButtonCard } from '../render/cards.ts'
import { drawCard } from '../render/draw-card.ts'
import { drawWaiting, type SubmittedView, withBanner } from '../render/draw-form.ts'
import { give, type OpenView, openView } from './answer.ts'
import { type Acknowledge, ask, type ConverseParts, fault, speakerOf, within } from './deps.ts'
import type { Asked, Origin } from './read.ts'
import { drawImport } from './roster-import.ts'
import { submission } from './submit.ts'

/** A trigger lives three seconds: a dialog that isn't ready by now is opened empty. Milliseconds. */
const beforeWaiting = 1_200
/** Answers whatever was asked: acknowledges in time, and never leaves the person without a sentence. */
export const converse = async (parts: ConverseParts, asked: Asked, acknowledge: Acknowledge): Promise<void> => {
  if (asked.kind === 'submit' || asked.kind === 'upload') return submission(parts, asked, acknowledge)
  if ('shown' in asked && asked.shown) return bounce(asked, acknowledge)
  await acknowledge()
  if (asked.kind === 'nothing') return
  const { origin } = asked
  try {
    await answer(parts, asked)
  } catch (error) {
    await apologize(parts, origin, fault(parts, error))
  }
}

/** By the request's own address, which needs nothing of ours; where it has none, by a dialog or a message. */
const apologize = async (parts: ConverseParts, origin: Origin, reference: string): Promise<void> => {
  const card = failureCard(reference)
  const { responseUrl } = origin
  if (responseUrl) return void (await parts.respond(responseUrl, drawCard(card), { replace: false, stays: false }))
  try {
    const installation = await parts.installations.find(origin.tenant)
    if (installation) await give(parts, parts.clients.of(installation), origin, { kind: 'refusal', card })
  } catch (error) {
    fault(parts, error)
  }
}

const answer = async (parts: ConverseParts, asked: Exclude<Asked, { kind: 'nothing' | 'submit' | 'upload' }>) => {
  const { origin } = asked
  const installation = await parts.installations.find(origin.tenant)
  if (!installation) {
    if (origin.responseUrl)
      await parts.respond(origin.responseUrl, drawCard(notInstalledCard), { replace: false, stays: false })
    return
  }
  const clients = parts.clients.of(installation)
  if (asked.kind === 'stale') return give(parts, clients, origin, { kind: 'card', card: staleButtonCard })
  if (asked.kind === 'outsider') return give(parts, clients, origin, { kind: 'card', card: outsiderCard })
  if (asked.kind === 'import') return void (await openView(clients, origin, drawImport()))
  if (!(await isNew(parts, origin.tenant, asked))) return
  const incoming: Incoming = { ...asked.ask, speaker: speakerOf(clients, origin), place: origin.place }
  const pending = ask(parts, incoming)
  // What is pressed outside a message can only be answered in a dialog, and a form always is one.
  const needsDialog = asked.ask.kind === 'open' || origin.surface === 'home' || origin.surface === 'shortcut'
  const waiting = needsDialog && !origin.view ? await bridge(parts, clients, origin, pending) : undefined
  const reply = await pending
  await give(parts, clients, origin, reply, waiting)
  if (asked.ask.kind === 'act') parts.changed(origin.tenant, origin.user)
}

/**
 * A press changes something, so all processes agree on who carries it out. Commands and forms only show something, and Slack
 * never sends them again by itself: this process's memory is enough, and spares them a round to the database.
 */
const isNew = async (parts: ConverseParts, tenant: string, { ask: { kind }, key }: Extract<Asked, { kind: 'ask' }>) => {
  if (kind === 'act') return parts.receipts.take({ platform: 'slack', tenant, key, at: parts.clock.now() })
  return !parts.onceShown(`${tenant}|${key}`, async () => undefined).again
}

/** Holds the trigger with an empty dialog when the bot takes its time. */
const bridge = async (
  { timer }: ConverseParts,
  clients: Clients,
  origin: Origin,
  pending: Promise<Reply>,
): Promise<OpenView | undefined> =>
  (await within(timer, pending, beforeWaiting)) ? undefined : openView(clients, origin, drawWaiting('One moment…'))

/** A dialog that can't be taken stays open and says why. */
const bounce = async (
  { kind, shown }: { readonly kind: string; readonly shown?: SubmittedView },
  acknowledge: Acknowledge,
): Promise<void> =>
  acknowledge({
    response_action: 'update',
    view: withBanner(shown!, kind === 'outsider' ? outsiderCard : staleButtonCard),
  })
