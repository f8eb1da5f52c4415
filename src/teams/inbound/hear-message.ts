import type { DeliveryOutcome } from '../../conversation/kit/delivery-channel.ts'
import { referenceOf } from '../../conversation/kit/reference.ts'
import type { Log } from '../../usecases/ports.ts'
import type { ServiceHosts } from '../auth/service-hosts.ts'
import { attachedFile, fetchFile, hasPicture, type SentFile, type UnreadFile } from '../outbound/files.ts'
import type { Memory } from '../outbound/memory.ts'
import type { PacedSender } from '../outbound/paced-sender.ts'
import type { Replies } from '../outbound/reply.ts'
import { type ReadData, readData } from '../render/card-data.ts'
import { brokenCard, fileRefusedCard, laterText, noChatText, pointerText, tooLongCard } from '../render/cards.ts'
import type { Answered } from '../render/messages.ts'
import type { ActivityContext } from './activity-context.ts'
import type { AskBot } from './ask-bot.ts'
import { readWords } from './read-words.ts'
import type { TargetedLine } from './targeted.ts'

export interface MessageDeps {
  readonly ask: AskBot
  readonly replies: Replies
  readonly sendPaced: PacedSender
  readonly memory: Memory
  readonly hosts: ServiceHosts
  readonly targeted: TargetedLine
  readonly newKey: () => string
  readonly log: Log
}

/** What a channel is told, by what became of the answer. */
const pointers: Readonly<Record<DeliveryOutcome['kind'], string>> = {
  sent: pointerText,
  unknown: pointerText,
  unreachable: noChatText,
  retry: laterText,
  failed: laterText,
}

/** Hears a message: words, a file, or a button of a client that knows no dialogs. */
export const createHearMessage = ({ ask, replies, sendPaced, memory, hosts, targeted, newKey, log }: MessageDeps) => {
  /** In a channel, everybody gets to know that there is an answer, and only the speaker what it is. */
  const point = async (activityContext: ActivityContext, { kind }: DeliveryOutcome): Promise<void> => {
    const text = pointers[kind]
    if (activityContext.heard.recipient.isTargeted) return targeted(activityContext, text)
    await sendPaced(activityContext.chat, [{ type: 'message', text, textFormat: 'plain' }], 'channel')
  }

  const say = async (activityContext: ActivityContext, reply: Answered): Promise<void> => {
    const outcome = await replies.reply(activityContext, reply)
    if (!activityContext.personal) await point(activityContext, outcome)
  }

  /** The dialog's button came as a message: this client has no dialogs, now or ever. */
  const pressedAsMessage = async (activityContext: ActivityContext, press: ReadData): Promise<void> => {
    const opening = 'open' in press.data
    if (opening) memory.lacksDialogs(activityContext.tenant, activityContext.speaker.externalId)
    const here = opening ? { ...activityContext, own: { ...activityContext.own, dialogs: false } } : activityContext
    await say(here, await ask.press(here, press))
  }

  const unread = (why: UnreadFile): Answered => ({ kind: 'refusal', card: fileRefusedCard(why) })

  const hearFile = async (activityContext: ActivityContext, file: SentFile | UnreadFile): Promise<Answered> => {
    if (typeof file === 'string') return unread(file)
    const fetched = await fetchFile(file, hosts)
    if (!fetched.ok) return unread(fetched.why)
    return ask.question(activityContext, { kind: 'file', name: file.name, bytes: fetched.bytes })
  }

  const hear = async (activityContext: ActivityContext): Promise<void> => {
    const press = readData(activityContext.heard.value)
    if (press) return pressedAsMessage(activityContext, press)
    const file = activityContext.personal ? attachedFile(activityContext.heard) : undefined
    if (file) return say(activityContext, await hearFile(activityContext, file))
    const words = readWords(activityContext.heard)
    if (words === undefined) return say(activityContext, { kind: 'refusal', card: tooLongCard })
    // Beside words a picture is company; alone it was meant to be read.
    if (words === '' && hasPicture(activityContext.heard)) return say(activityContext, unread('kind'))
    await say(activityContext, await ask.question(activityContext, { kind: 'command', words }))
  }

  return async (activityContext: ActivityContext): Promise<void> => {
    try {
      await hear(activityContext)
    } catch (error) {
      const reference = referenceOf(newKey())
      log.error({ reference, err: error }, 'teams: a message was not answered')
      await replies.reply(activityContext, { kind: 'refusal', card: brokenCard(reference) })
    }
  }
}
