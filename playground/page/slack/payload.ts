/** Anything the pretended Slack sends: drawn with care, because a bot may put anything into it. */
export type Payload = Record<string, unknown>

export const record = (value: unknown): Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Payload) : {}

export const list = (value: unknown): Payload[] => (Array.isArray(value) ? value.map(record) : [])

export const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The words of a text object. */
export const words = (value: unknown): string => text(record(value).text)
