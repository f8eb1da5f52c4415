import type { AppListing } from '../../teams/app-listing.ts'
import type { Attachment, ChatMessage } from '../../teams/chat-store.ts'
import type { Outcome } from '../../teams/outcome.ts'
import type { PageEvent } from '../../teams/page-events.ts'
import type { FoundChoice } from '../../teams/searching.ts'
import type { Hub } from '../hub.ts'

export type { AppListing, Attachment, ChatMessage, Outcome, PageEvent }

/** Who sits at this pane and what their Teams holds. */
export interface Home {
  person: { id: string; name: string; title: string }
  tenant: string
  botId: string
  app: AppListing
  installed: boolean
  blocked: boolean
  /** The chat with the bot. */
  chatId: string
  timeZone: string
  team?: { id: string; name: string }
  channels: { id: string; name: string }[]
}

export interface Wire {
  home(): Promise<Home>
  messages(chatId: string): Promise<ChatMessage[]>
  do(path: string, body: unknown): Promise<Outcome>
  /** What the bot offers in a searched list of an open dialog. Rejects with a sentence for the person. */
  search(dialogId: string, inputId: string, typed: string): Promise<readonly FoundChoice[]>
  events(onEvent: (event: PageEvent) => void): () => void
}

/** One person's line to the pretended Teams. What the server refuses becomes an outcome that can be shown. */
export const createWire = (hub: Hub, tenantId: string, userId: string): Wire => {
  const base = `teams/page/${encodeURIComponent(tenantId)}/${encodeURIComponent(userId)}`
  return {
    home: () => hub.get<Home>(base),
    messages: (chatId) => hub.get<ChatMessage[]>(`${base}/messages?chat=${encodeURIComponent(chatId)}`),
    do: (path, body) =>
      hub.post<Outcome>(`${base}/${path}`, body).catch((error: unknown): Outcome => {
        const text = error instanceof Error ? error.message : 'Something went wrong. Please try again.'
        return { kind: 'error', text, detail: text }
      }),
    search: (dialogId, inputId, typed) =>
      hub.post<readonly FoundChoice[]>(`${base}/dialog/search`, { dialogId, inputId, typed }),
    events: (onEvent) => hub.events(`${base}/events`, (event) => onEvent(event as PageEvent)),
  }
}
