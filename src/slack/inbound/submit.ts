import type { Fields, SentFile } from '../../conversation/kit/form.ts'
import type { Reply } from '../../conversation/kit/reply.ts'
import type { Clients } from '../outbound/clients.ts'
import type { ModalView } from '../render/block-kit.ts'
import { badFileCard, failureCard, notInstalledCard, savedCard } from '../render/cards.ts'
import { drawCardView } from '../render/draw-card.ts'
import { drawForm, drawWaiting, type SubmittedView, withBanner } from '../render/draw-form.ts'
import { give, giveFile, sayStanding, updateView } from './answer.ts'
import {
  type Acknowledge,
  type Acknowledgment,
  askBot,
  type CarriedOut,
  type ConverseDeps,
  fault,
  ifInTime,
  speakerOf,
} from './deps.ts'
import type { Origin, SlackRequest } from './request.ts'

/** Slack shows a dialog as failed after three seconds. Milliseconds. */
const beforeSaving = 1_800

type Submission = Extract<SlackRequest, { kind: 'submit' }>

/** A dialog was sent off: it closes, shows what is wrong, or waits; it never closes on a failure. */
export const submission = async (deps: ConverseDeps, asked: Submission, acknowledge: Acknowledge): Promise<void> => {
  const { origin, shown } = asked
  const { pending, again } = deps.deduplicate(asked.delivery, () => carryOut(deps, asked))
  const early = await ifInTime(deps.timer, pending, beforeSaving)
  if (!early) await acknowledge({ response_action: 'update', view: drawWaiting('Saving…') })
  const { reply, clients } = early ?? (await pending)
  try {
    if (early) await acknowledge(acknowledgmentOf(reply, shown))
    if (again) return
    await afterwards(deps, { clients, origin, reply, shown, saving: !early })
  } catch (error) {
    fault(deps, error)
  }
}

/** Never rejects: whatever goes wrong becomes a banner over what was typed. */
const carryOut = async (deps: ConverseDeps, asked: Submission): Promise<CarriedOut> => {
  try {
    const { origin } = asked
    const installation = await deps.installations.find(origin.tenant)
    if (!installation) return { reply: { kind: 'refusal', card: notInstalledCard } }
    const clients = deps.clients.of(installation)
    const { form, context, key } = asked
    const files = await fetchAll(deps, installation.token, asked.files)
    if (typeof files === 'string') return { clients, reply: { kind: 'refusal', card: badFileCard(files) } }
    const from = { speaker: speakerOf(clients, origin), place: origin.place }
    const answers = { ...asked.answers, ...files }
    return { clients, reply: checked(await askBot(deps, { kind: 'submit', form, context, answers, key, ...from })) }
  } catch (error) {
    return { reply: { kind: 'refusal', card: failureCard(fault(deps, error)) } }
  }
}

/** The files of a submission, by field; why not, when one can't be had. */
const fetchAll = async (
  { fetchFile }: ConverseDeps,
  token: string,
  files: Submission['files'],
): Promise<Record<string, SentFile> | 'size' | 'gone'> => {
  const fetched: Record<string, SentFile> = {}
  for (const [id, file] of Object.entries(files)) {
    const bytes = await fetchFile(token, file)
    if (typeof bytes === 'string') return bytes
    fetched[id] = { name: file.name, bytes }
  }
  return fetched
}

/** Draws what the dialog must show, so that a form that can't be drawn is caught while the dialog is still open. */
const checked = (reply: Reply): Reply => {
  if (reply.kind === 'form' || reply.kind === 'problems') drawForm(reply.opened)
  return reply
}

const acknowledgmentOf = (reply: Reply, shown: SubmittedView): Acknowledgment => {
  switch (reply.kind) {
    case 'problems': {
      const inputs = new Set(shown.blocks.filter((block) => block.type === 'input').map((block) => block.block_id))
      const ids = Object.keys(reply.opened.problems)
      const beneath =
        ids.length > 0 && ids.every((id) => inputs.has(id)) && sameFields(reply.opened.form.fields, inputs)
      if (beneath) return { response_action: 'errors', errors: reply.opened.problems }
      return { response_action: 'update', view: drawForm(reply.opened) }
    }
    case 'form':
      return { response_action: 'update', view: drawForm(reply.opened) }
    case 'refusal':
      return { response_action: 'update', view: withBanner(shown, reply.card) }
    default:
      return { response_action: 'clear' }
  }
}

/** Errors can only stand beneath the fields that are shown: a form that asks something more is drawn anew. */
const sameFields = (fields: Fields, inputs: ReadonlySet<string>): boolean =>
  Object.entries(fields).every(([id, field]) => field.kind === 'note' || inputs.has(id))

interface Afterwards {
  readonly clients?: Clients
  readonly origin: Origin
  readonly reply: Reply
  readonly shown: SubmittedView
  /** The dialog shows "Saving…" and waits for its end. */
  readonly saving: boolean
}

/** What comes after the acknowledgment: the words to the speaker, and the end of "Saving…". */
const afterwards = async (deps: ConverseDeps, { clients, origin, reply, shown, saving }: Afterwards): Promise<void> => {
  if (!clients) return
  if (reply.kind === 'form' || reply.kind === 'problems' || reply.kind === 'refusal') {
    const view = reply.kind === 'refusal' ? withBanner(shown, reply.card) : drawForm(reply.opened)
    if (saving && !(await endSaving(clients, origin, view)))
      await give(deps, clients, { ...origin, view: undefined, trigger: undefined }, reply)
    return
  }
  const said = await sayDone(deps, clients, origin, reply)
  if (saving) await endSaving(clients, origin, drawCardView(said ? savedCard : reply.card))
  deps.changed(origin.tenant, origin.user)
}

/** Nothing else ends what the dialog says: once more where Slack did not take it. False where it stays, or was closed. */
const endSaving = async (clients: Clients, { view: open }: Origin, view: ModalView): Promise<boolean> => {
  if (!open) return false
  const show = () => updateView(clients, { id: open.id }, view)
  return (await show()) === 'shown' || (await show()) === 'shown'
}

const sayDone = async (
  deps: ConverseDeps,
  clients: Clients,
  origin: Origin,
  reply: Extract<Reply, { card: unknown }>,
): Promise<boolean> => {
  try {
    await sayStanding(deps, clients, origin, reply)
    if (reply.kind === 'file') await giveFile(deps, clients, origin, reply.file)
    return true
  } catch (error) {
    fault(deps, error)
    return false
  }
}
