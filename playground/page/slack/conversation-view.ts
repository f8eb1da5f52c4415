import { element } from '../element.ts'
import type { Client, Conversation, Overview } from './client.ts'
import type { createMessageList } from './messages.ts'
import { type Payload, text } from './payload.ts'
import type { createRail } from './rail.ts'

/** An empty chat says what to do first, and does it. */
const firstWords = (client: Client, channel: string): HTMLElement =>
  element(
    'span',
    { class: 'first-words' },
    'You have not spoken with P3 yet. It begins with one press, or type /p3 and a word below.',
    element(
      'button',
      { type: 'button', class: 'button primary', onclick: () => void client.command(channel, '/p3', '') },
      'Ask P3 what is next',
    ),
  )

/** Keeps the open conversation's messages up to date, and the others' unread counts. */
export const createConversationView = (
  client: Client,
  overview: Overview,
  messages: ReturnType<typeof createMessageList>,
  rail: ReturnType<typeof createRail>,
) => {
  let open: Conversation | undefined
  // What arrives while the list is on its way is drawn after it, or the list would wipe it out.
  let late: Payload[] | undefined

  const follow = async (event: Payload): Promise<void> => {
    const channel = text(event.channel)
    const message = event.message as Payload
    if (open?.id !== channel) {
      if (event.type === 'message' && message.user !== overview.me.id) rail.setUnread(channel, (before) => before + 1)
    } else if (late) late.push(event)
    else if (event.type === 'changed') messages.replace(message)
    else if (event.type === 'deleted') messages.remove(text(event.ts))
    else {
      messages.append(message, await client.now())
      await client.read(channel)
    }
  }

  const show = async (conversation: Conversation): Promise<void> => {
    open = conversation
    const mine: Payload[] = []
    late = mine
    const answer = Promise.all([client.messages(conversation.id), client.now()])
    const [shown, now] = await answer.finally(() => {
      if (late === mine) late = undefined
    })
    if (open !== conversation) return
    const isDirect = conversation.kind === 'direct'
    const whenEmpty = isDirect ? firstWords(client, conversation.id) : 'Nothing here yet.'
    messages.show(conversation.id, shown, now, whenEmpty)
    rail.setUnread(conversation.id, 0)
    for (const event of mine) await follow(event)
    await client.read(conversation.id)
  }

  return {
    follow,
    show,
    setNow: (now: Date): void => messages.setNow(now),
    /** Nobody looks at messages now: what comes counts as unread. */
    leave: (): void => {
      open = undefined
    },
    again: async (): Promise<void> => {
      if (open) await show(open)
    },
  }
}
