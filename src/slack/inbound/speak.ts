import { setTimeout } from 'node:timers/promises'
import type { Card } from '../../conversation/kit/card.ts'
import type { OutgoingFile } from '../../conversation/kit/reply.ts'
import type { Clients } from '../outbound/clients.ts'
import { deliveryErrorOf } from '../outbound/delivery-errors.ts'
import { isRefusedDrawing, showAnyhow } from '../outbound/show-anyhow.ts'
import { drawCard, type MessagePage } from '../render/draw-card.ts'
import { inWords } from '../render/in-words.ts'

/** Nothing of what we say may unfold into a preview. */
export const unfolded = { unfurl_links: false, unfurl_media: false } as const

/** How many people's conversations are remembered for one installation. */
const rememberedMaximum = 10_000
const directs = new WeakMap<Clients, Map<string, string>>()

/** The conversation between the bot and one person: the same for ever, so it is asked for once. @throws Slack's refusal. */
export const openDirect = async (clients: Clients, user: string): Promise<string> => {
  const known = directs.get(clients) ?? new Map<string, string>()
  directs.set(clients, known)
  const before = known.get(user)
  if (before) return before
  const opened = await secondChance(() => clients.answers.conversations.open({ users: user }))
  const channel = String(opened.channel?.id)
  if (known.size >= rememberedMaximum) known.clear()
  known.set(user, channel)
  return channel
}

/** Says a card to one person while they wait. Returns the message's id, as a delivery has it. @throws Slack's refusal. */
export const sayDirect = async (clients: Clients, channel: string, card: Card): Promise<string> => {
  const say = ({ text, blocks }: MessagePage) =>
    secondChance(() =>
      clients.answers.chat.postMessage({ channel, text, ...(blocks.length > 0 && { blocks }), ...unfolded }),
    )
  const stamps: string[] = []
  for (const page of drawCard(card))
    try {
      stamps.push(String((await showAnyhow(clients.pictures, page, say)).ts))
    } catch (error) {
      if (!isRefusedDrawing(error)) throw error
      return String((await say(inWords(card))).ts)
    }
  return stamps.join(',')
}

/** The longest that an answer waits for Slack to take it. Seconds. */
const longestWaitSeconds = 30

/** Somebody waits for this answer: hearing it twice is better than not at all. Once more when it was lost or came too soon. */
const secondChance = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const deliveryError = deliveryErrorOf(error)
    const seconds = deliveryError.kind === 'limited' ? deliveryError.afterSeconds : 0
    if (deliveryError.kind === 'refused' || seconds > longestWaitSeconds) throw error
    await setTimeout(seconds * 1000)
    return work()
  }
}

/** Uploads a file into a conversation. @throws Slack's refusal, e.g. where administrators forbid uploads. */
export const upload = async (clients: Clients, channel: string, file: OutgoingFile): Promise<void> => {
  await clients.bulk.filesUploadV2({
    channel_id: channel,
    file: Buffer.from(file.content),
    filename: file.name,
    title: file.name,
  })
}

/** What stands in for a file that could not be uploaded. */
export const linkCard = (file: OutgoingFile, url: string): Card => ({
  title: file.name,
  blocks: [{ kind: 'text', text: 'Files can’t be uploaded here, so here is a link to it. It works for three days.' }],
  actions: [{ kind: 'link', label: 'Download', url }],
})
