import type { PretendAccount } from '../../pretend.ts'
import type { Hub } from '../hub.ts'
import type { Filled } from './fields.ts'
import type { Payload } from './payload.ts'

export interface Conversation {
  readonly id: string
  readonly name: string
  readonly kind: 'direct' | 'channel'
  readonly isArchived: boolean
  readonly isExternallyShared: boolean
  unread: number
}

export interface Command {
  readonly command: string
  readonly description: string
  readonly words?: readonly { readonly word: string; readonly description: string }[]
}

export interface Overview {
  readonly workspace: { readonly id: string; readonly name: string; readonly isInstalled: boolean }
  readonly me: { readonly id: string; readonly name: string }
  readonly bot: { readonly userId: string; readonly channelId: string }
  readonly conversations: Conversation[]
  readonly users: readonly { readonly id: string; readonly name: string; readonly isBot: boolean }[]
  readonly commands: readonly Command[]
  readonly shortcuts: readonly { readonly callbackId: string; readonly name: string }[]
  /** People cannot write to the bot here, only type commands. */
  readonly isReadOnly: boolean
  readonly modals: Payload[]
  readonly home: Payload | null
}

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly message: string }

/** What the bot offers for what was typed: `options` or `option_groups`. */
export type Suggested = ({ readonly ok: true } & Payload) | { readonly ok: false; readonly message: string }

export interface Submission {
  readonly outcome: 'closed' | 'updated' | 'pushed' | 'cleared' | 'errors' | 'incomplete' | 'trouble'
  readonly errors?: Record<string, string>
  readonly message?: string
}

export interface Press {
  readonly on: { readonly channelId: string; readonly ts: string } | { readonly viewId: string }
  readonly blockId: string
  readonly actionId: string
  readonly value?: unknown
  readonly values: Filled
}

const readBase64 = (file: File): Promise<string> => {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const reader = new FileReader()
  reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
  reader.onerror = () => reject(reader.error)
  reader.readAsDataURL(file)
  return promise
}

/** One person's line to the pretended Slack. */
export const createClient = (hub: Hub, person: PretendAccount) => {
  const base = `slack/page/${encodeURIComponent(person.tenantId)}/${encodeURIComponent(person.externalId)}`
  return {
    now: hub.now,
    overview: () => hub.get<Overview>(`${base}/overview`),
    messages: (channel: string) => hub.get<Payload[]>(`${base}/messages?channel=${encodeURIComponent(channel)}`),
    events: (listener: (event: Payload) => void) => hub.events(`${base}/events`, listener as (event: unknown) => void),
    read: (channel: string) => hub.post(`${base}/read`, { channel }),
    openMessages: () => hub.post(`${base}/open-messages`),
    openHome: () => hub.post(`${base}/open-home`),
    say: (channel: string, text: string, files: string[]) => hub.post(`${base}/say`, { channel, text, files }),
    command: (channel: string, command: string, text: string) =>
      hub.post<Outcome>(`${base}/command`, { channel, command, text }),
    press: (press: Press) => hub.post<Outcome>(`${base}/press`, press),
    suggest: (viewId: string, blockId: string, actionId: string, typed: string) =>
      hub.post<Suggested>(`${base}/suggest`, { viewId, blockId, actionId, typed }),
    shortcut: (callbackId: string) => hub.post<Outcome>(`${base}/shortcut`, { callbackId }),
    submit: (viewId: string, values: Filled) => hub.post<Submission>(`${base}/submit`, { viewId, values }),
    close: (viewId: string, all: boolean, values: Filled) => hub.post(`${base}/close`, { viewId, all, values }),
    upload: async (file: File): Promise<string> => {
      const base64 = await readBase64(file)
      return (await hub.post<{ id: string }>(`${base}/upload`, { name: file.name, base64 })).id
    },
    /** Brings a file's bytes into the browser and saves them under its name. */
    download: async (id: string): Promise<void> => {
      const file = await hub.get<{ name: string; mimetype: string; base64: string } | null>(`${base}/file?id=${id}`)
      if (!file) throw new Error('That file is no longer there.')
      const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0))
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([bytes], { type: file.mimetype }))
      link.download = file.name
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
    },
  }
}

export type Client = ReturnType<typeof createClient>
