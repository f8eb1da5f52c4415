/** What is filled in, by block and action id. */
export type Filled = Record<string, Record<string, unknown>>

/**
 * The fields of one message, App Home or dialog: each drawn element that holds a value registers how to read it.
 * `before` is what was filled in before a redraw: kept where block and action id stayed the same, as Slack does.
 */
export const createFields = (before: Filled = {}) => {
  const readers: { blockId: string; actionId: string; read: () => unknown }[] = []
  return {
    add(blockId: string, actionId: string, read: () => unknown): void {
      readers.push({ blockId, actionId, read })
    },
    /** What was typed before, or what the bot set at first. */
    start(blockId: string, actionId: string, initial: unknown): unknown {
      const typed = before[blockId]?.[actionId]
      return typed === undefined ? initial : typed
    },
    values(): Filled {
      const filled: Filled = {}
      for (const { blockId, actionId, read } of readers)
        filled[blockId] = { ...filled[blockId], [actionId]: read() ?? null }
      return filled
    },
  }
}

export type Fields = ReturnType<typeof createFields>
