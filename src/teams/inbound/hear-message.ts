import type { Log } from '../../usecases/ports.ts'
import type { ServiceHosts } from '../auth/service-hosts.ts'
import { attachedFile, fetchFile, type SentFile } from '../outbound/files.ts'
import type { Memory } from '../outbound/memory.ts'
import type { Send } from '../outbound/paced-sender.ts'
import type { Tell } from '../outbound/reply.ts'
import { type ReadData, readData } from '../render/card-data.ts'
import { brokenCard, fileRefusedCard, noChatText, pointerText, tooLongCard } from '../render/cards.ts'
import type { Answered } from '../render/messages.ts'
import type { Scene } from './activity-context.ts'
import type { Ask } from './ask.ts'
import { readWords } from './read-words.ts'
import type { TargetedLine } from './targeted.ts'

export interface MessageOptions {
  readonly ask: Ask
  readonly tell: Tell
  readonly send: Send
  readonly memory: Memory
  readonly hosts: ServiceHosts
  readonly targeted: TargetedLine
  readonly newKey: () => string
  readonly log: Log
}

/** Hears a message: words, a file, or a button of a client that knows no dialogs. */
export const createHearMessage = ({ ask, tell, send, memory, hosts, targeted, newKey, log }: MessageOptions) => {
  /** In a channel, everybody gets to know that there is an answer, and only the speaker what it is. */
  const point = async (scene: Scene, reached: boolean): Promise<void> => {
    const text = reached ? pointerText : noChatText
    if (scene.heard.recipient.isTargeted) return targeted(scene, text)
    await send(scene.chat, [{ type: 'message', text, textFormat: 'plain' }], 'channel')
  }

  const say = async (scene: Scene, reply: Answered): Promise<void> => {
    const outcome = await tell.reply(scene, reply)
    if (!scene.personal) await point(scene, outcome.kind !== 'unreachable')
  }

  /** The dialog's button came as a message: this client has no dialogs, now or ever. */
  const pressedAsMessage = async (scene: Scene, press: ReadData): Promise<void> => {
    const opening = 'open' in press.data
    if (opening) memory.lacksDialogs(scene.tenant, scene.speaker.externalId)
    const here = opening ? { ...scene, own: { ...scene.own, dialogs: false } } : scene
    await say(here, await ask.press(here, press))
  }

  const hearFile = async (scene: Scene, file: SentFile): Promise<Answered> => {
    const fetched = await fetchFile(file, hosts)
    if (!fetched.ok) return { kind: 'refusal', card: fileRefusedCard(fetched.why) }
    return ask.question(scene, { kind: 'file', name: file.name, bytes: fetched.bytes })
  }

  const hear = async (scene: Scene): Promise<void> => {
    const press = readData(scene.heard.value)
    if (press) return pressedAsMessage(scene, press)
    const file = scene.personal ? attachedFile(scene.heard) : undefined
    if (file) return say(scene, await hearFile(scene, file))
    const words = readWords(scene.heard)
    if (words === undefined) return say(scene, { kind: 'refusal', card: tooLongCard })
    await say(scene, await ask.question(scene, { kind: 'command', words }))
  }

  return async (scene: Scene): Promise<void> => {
    try {
      await hear(scene)
    } catch (cause) {
      const reference = newKey().slice(0, 8).toUpperCase()
      log.error({ reference, err: cause }, 'teams: a message was not answered')
      await tell.reply(scene, { kind: 'refusal', card: brokenCard(reference) })
    }
  }
}
