import type { Json } from './json.ts'

/** What a person's pane is told while it looks. */
export interface PaneEvent {
  readonly type: 'message' | 'changed' | 'deleted' | 'modals' | 'home'
  readonly [key: string]: unknown
}

type Listener = (event: PaneEvent) => void

/** Who is looking: one list of listeners a person. */
export const createWatchers = () => {
  const listeners = new Map<string, Set<Listener>>()
  return {
    watch(teamId: string, userId: string, listener: Listener): () => void {
      const place = `${teamId}:${userId}`
      const set = listeners.get(place) ?? new Set()
      listeners.set(place, set.add(listener))
      return () => void set.delete(listener)
    },
    tell(teamId: string, userIds: readonly string[], event: PaneEvent & Json): void {
      for (const userId of userIds) for (const listener of listeners.get(`${teamId}:${userId}`) ?? []) listener(event)
    },
  }
}

export type Watchers = ReturnType<typeof createWatchers>
