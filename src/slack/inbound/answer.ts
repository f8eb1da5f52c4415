import type { Card } from '../../conversation/kit/card.ts'
import type { Bot, OpenForm, OutgoingFile, Reply, Standing } from '../../conversation/kit/reply.ts'
import type { Log } from '../../usecases/ports.ts'
import type { Clients } from '../outbound/clients.ts'
import { causeOf, deliveryErrorOf } from '../outbound/delivery-errors.ts'
import type { LinkFiles } from '../outbound/link-files.ts'
import { isRefusedDrawing, showAnyhow } from '../outbound/show-anyhow.ts'
import type { HomeView, ModalView } from '../render/block-kit.ts'
import { drawCard, drawCardView, type MessagePage } from '../render/draw-card.ts'
import { drawForm } from '../render/draw-form.ts'
import { withoutPictures } from '../render/without-pictures.ts'
import type { Origin } from './request.ts'
import type { RespondByUrl } from './respond-by-url.ts'
import { linkCard, openDirect, sayDirect, upload } from './speak.ts'

export interface AnswerDeps {
  readonly bot: Pick<Bot, 'keep'>
  readonly respond: RespondByUrl
  readonly linkFiles?: LinkFiles
  readonly log: Log
}

/** A dialog that is open at the person's. */
export interface OpenView {
  readonly id: string
  readonly hash?: string
}

/** Opens a dialog with the request's trigger; undefined when the trigger has died or Slack has no time. */
export const openView = async (clients: Clients, origin: Origin, view: ModalView): Promise<OpenView | undefined> => {
  if (!origin.trigger) return undefined
  try {
    const { trigger } = origin
    const show = (shown: ModalView) => clients.interactive.views.open({ trigger_id: trigger, view: shown })
    const less = withoutPictures(view)
    if (!less) return openOf(await show(view))
    try {
      return openOf(await show(view))
    } catch (error) {
      if (!isRefusedDrawing(error)) throw error
    }
    const opened = openOf(await show(less))
    // A trigger doesn't wait for an upload; the dialog that is open does.
    await updateView(clients, { id: opened.id }, view)
    return { id: opened.id }
  } catch (error) {
    if (isTooLate(error)) return undefined
    throw error
  }
}
const openOf = ({ view }: { readonly view?: { id?: string; hash?: string } }): OpenView => ({
  id: String(view?.id),
  hash: view?.hash,
})

const isTooLate = (error: unknown): boolean => {
  const deliveryError = deliveryErrorOf(error)
  return (
    deliveryError.kind !== 'refused' ||
    /^(expired|exchanged|invalid)_trigger(_id)?$|^trigger_e/.test(deliveryError.error)
  )
}

/** Puts another view in an open dialog. `lost`: the person closed it. `crossed`: it changed since. */
export const updateView = async (
  clients: Clients,
  open: OpenView,
  view: ModalView,
): Promise<'shown' | 'lost' | 'crossed'> => {
  try {
    const at = { view_id: open.id, ...(open.hash && { hash: open.hash }) }
    await showAnyhow(clients.pictures, view, (shown) => clients.interactive.views.update({ ...at, view: shown }))
    return 'shown'
  } catch (error) {
    const deliveryError = deliveryErrorOf(error)
    if (deliveryError.kind === 'refused' && deliveryError.error === 'hash_conflict') return 'crossed'
    if (deliveryError.kind !== 'refused' || deliveryError.error === 'not_found') return 'lost'
    throw error
  }
}

export const publishHome = async (
  clients: Clients,
  user: string,
  view: HomeView,
  hash?: string,
): Promise<'shown' | 'crossed'> => {
  try {
    const at = { user_id: user, ...(hash && { hash }) }
    await showAnyhow(clients.pictures, view, (shown) => clients.interactive.views.publish({ ...at, view: shown }))
    return 'shown'
  } catch (error) {
    const deliveryError = deliveryErrorOf(error)
    if (deliveryError.kind === 'refused' && deliveryError.error === 'hash_conflict') return 'crossed'
    throw error
  }
}

/**
 * Gives the reply to the speaker and to nobody else, by the best way that is still open: the waiting dialog, a dialog,
 * the request's own address, a direct message.
 */
export const give = async (
  deps: AnswerDeps,
  clients: Clients,
  origin: Origin,
  reply: Reply,
  waiting?: OpenView,
): Promise<void> => {
  if (reply.kind === 'form' || reply.kind === 'problems') return showForm(deps, clients, origin, reply.opened, waiting)
  const replace = 'replace' in reply && reply.replace === true && origin.replaceable
  const standing = 'standing' in reply ? reply.standing : undefined
  await showCard(deps, clients, origin, { card: reply.card, replace, standing }, waiting)
  if (reply.kind === 'file') await giveFile(deps, clients, origin, reply.file)
}

const showForm = async (
  deps: AnswerDeps,
  clients: Clients,
  origin: Origin,
  opened: OpenForm,
  waiting?: OpenView,
): Promise<void> => {
  const view = drawForm(opened)
  const dialog = waiting ?? origin.view
  if (dialog && (await updateView(clients, dialog, view)) === 'shown') return
  if (!dialog && (await openView(clients, origin, view))) return
  const card = origin.surface === 'mention' ? offerCard(opened) : lateCard(opened)
  await showCard(deps, clients, origin, { card, replace: false })
}

/** A mention opens no dialog: the button does. */
const offerCard = ({ form, context }: OpenForm): Card => ({
  title: form.title,
  blocks: [{ kind: 'text', text: 'Press the button, and the form opens for you alone.' }],
  actions: [{ kind: 'form', label: 'Open', form: form.id, context, style: 'primary' }],
})

const lateCard = ({ form, context }: OpenForm): Card => ({
  title: form.title,
  blocks: [{ kind: 'text', text: 'This took a moment too long for Slack. Please press the button to open it.' }],
  actions: [{ kind: 'form', label: 'Open', form: form.id, context, style: 'primary' }],
})

interface Shown {
  readonly card: Card
  readonly replace: boolean
  readonly standing?: Standing
}

const showCard = async (
  deps: AnswerDeps,
  clients: Clients,
  origin: Origin,
  { card, replace, standing }: Shown,
  waiting?: OpenView,
): Promise<void> => {
  const dialog = waiting ?? origin.view
  if (dialog && (await updateView(clients, { id: dialog.id }, drawCardView(card))) === 'shown') return
  const inView = origin.surface === 'home' || origin.surface === 'shortcut'
  if (!dialog && inView && (await openView(clients, origin, drawCardView(card)))) return
  const { responseUrl, direct } = origin
  if (origin.surface === 'mention' && (await whisper(clients, origin, card))) return
  // By its own address an answer has no name by which it could be drawn again.
  if (standing && direct && !replace && (await isStanding(deps, clients, origin, { card, standing }))) return
  if (
    responseUrl &&
    (await deps.respond(responseUrl, await pagesOf(clients, card), { replace, stays: direct !== undefined }))
  )
    return
  await sayStanding(deps, clients, origin, { card, standing })
}

/** The same, as something that may fail: an answer without a name is better than none. */
const isStanding = (...[deps, clients, origin, shown]: Parameters<typeof sayStanding>): Promise<boolean> =>
  sayStanding(deps, clients, origin, shown).then(
    () => true,
    (error) => {
      deps.log.warn({ err: causeOf(error) }, 'an answer will not be drawn again')
      return false
    },
  )

/** Says a card in the conversation with the bot; if it is one that stays true, it is kept as such. @throws Slack's refusal. */
export const sayStanding = async (
  { bot }: Pick<AnswerDeps, 'bot' | 'log'>,
  clients: Clients,
  { tenant, user, direct }: Pick<Origin, 'tenant' | 'user' | 'direct'>,
  { card, standing }: { readonly card: Card; readonly standing?: Standing },
): Promise<void> => {
  const conversationId = direct ?? (await openDirect(clients, user))
  const messageId = await sayDirect(clients, conversationId, card)
  if (standing) await bot.keep({ standing, card, platform: 'slack', tenant, conversationId, messageId })
}

const pagesOf = (clients: Clients, card: Card): Promise<MessagePage[]> =>
  Promise.all(drawCard(card).map((page) => clients.pictures.prepared(page)))

/** In the channel where the bot was named, seen by who named it only. False where Slack won't have it. */
const whisper = async (clients: Clients, { place, user }: Origin, card: Card): Promise<boolean> => {
  if (place.kind !== 'channel' || !place.channel) return false
  try {
    for (const page of drawCard(card)) {
      const { text, blocks } = withoutPictures(page) ?? page
      await clients.answers.chat.postEphemeral({ channel: place.channel, user, text, blocks })
    }
    return true
  } catch (error) {
    if (deliveryErrorOf(error).kind !== 'refused') throw error
    return false
  }
}

/** A file goes into the conversation with the bot; where that is forbidden a link to it does. @throws when neither works. */
export const giveFile = async (
  deps: AnswerDeps,
  clients: Clients,
  { tenant, user }: Pick<Origin, 'tenant' | 'user'>,
  file: OutgoingFile,
): Promise<void> => {
  const channel = await openDirect(clients, user)
  try {
    await upload(clients, channel, file)
  } catch (error) {
    deps.log.warn({ deliveryError: deliveryErrorOf(error).kind }, 'file not uploaded')
    const url = await deps.linkFiles?.(file, { platform: 'slack', tenant, externalId: user })
    if (!url) throw error
    await sayDirect(clients, channel, linkCard(file, url))
  }
}
