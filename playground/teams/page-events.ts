import type { ChatMessage } from './chat-store.ts'

/** What a pane hears about while it is open. */
export type PageEvent =
  | { type: 'message'; message: ChatMessage }
  | { type: 'typing'; chatId: string }
  | { type: 'install'; installed: boolean; blocked: boolean }

type Listener = (event: PageEvent) => void

/** Tells open panes of what changed, each only of its own person's chats. */
export const createPageEvents = () => {
  const listeners = new Map<string, Set<Listener>>()
  return {
    subscribe: (userId: string, listener: Listener): (() => void) => {
      const own = listeners.get(userId) ?? new Set<Listener>()
      listeners.set(userId, own.add(listener))
      return () => {
        own.delete(listener)
      }
    },
    publish: (userIds: readonly string[], event: PageEvent) => {
      for (const userId of userIds) for (const listener of listeners.get(userId) ?? []) listener(event)
    },
  }
}
export type PageEvents = ReturnType<typeof createPageEvents>
