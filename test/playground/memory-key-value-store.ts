import type { KeyValueStore } from '../../playground/pretend.ts'

/** Keeps values as the playground's folder would: as JSON, so that nothing is shared by reference. */
export const createMemoryStore = (kept = new Map<string, string>()): KeyValueStore => {
  return {
    read: (key) => (kept.has(key) ? JSON.parse(kept.get(key)!) : undefined),
    write: (key, value) => void kept.set(key, JSON.stringify(value)),
    list: (prefix) =>
      [...kept.entries()]
        .filter(([key]) => key.startsWith(prefix))
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([key, value]) => ({ key, value: JSON.parse(value) })),
  }
}
