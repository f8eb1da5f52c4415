import { z } from 'zod'

/** What is kept to speak to an account or in a channel again. */
const conversation = z.object({
  /** Of the newest activity; Microsoft moves tenants between regions. */
  serviceUrl: z.url(),
  /** The chat with this person, or the channel; unknown until there was one. */
  conversationId: z.string().optional(),
  /** `29:...`, the account as this bot sees it. */
  userId: z.string().optional(),
  /** The team a channel is in. */
  teamId: z.string().optional(),
  /** False after a client failed to open a dialog. */
  dialogs: z.boolean().optional(),
})
export type Conversation = z.infer<typeof conversation>

/** Reads what was kept, perhaps by an earlier version. */
export const readConversation = (kept: unknown): Conversation | undefined => {
  const parsed = conversation.safeParse(kept)
  return parsed.success ? parsed.data : undefined
}

/** A conversation one can write into now. */
export interface Chat {
  readonly tenant: string
  readonly serviceUrl: string
  readonly conversationId: string
}

/** A channel's id without the thread. */
export const withoutThread = (conversationId: string): string => conversationId.split(';messageid=')[0]!
