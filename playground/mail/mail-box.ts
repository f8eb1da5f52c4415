import type { Clock } from '../../src/core/clock.ts'
import type { KeyValueStore } from '../pretend.ts'

export interface MailAttachment {
  readonly filename: string
  readonly contentType: string
  readonly contentBase64: string
}

/** A mail as it arrived in one person's box. */
export interface Mail {
  /** Sorts by arrival. */
  readonly id: string
  readonly from: string
  /** The address whose box it is in, lower case. */
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string | undefined
  readonly attachments: readonly MailAttachment[]
  /** ISO instant, by the playground's clock. */
  readonly at: string
  readonly seen: boolean
}

type MailDraft = Omit<Mail, 'id' | 'at' | 'seen'>

/** Everybody's mail box in the playground. */
export interface MailBox {
  receive(draft: MailDraft): Mail
  /** Newest first. */
  list(address: string): Mail[]
  read(address: string, id: string): Mail | undefined
  markSeen(address: string, id: string): void
  /** Calls back for each mail that arrives at the address; returns how to stop. */
  subscribe(address: string, onMail: (mail: Mail) => void): () => void
}

const keyOf = (address: string, id = ''): string => `mail/${address.toLowerCase()}/${id}`

export const createMailBox = ({ keyValues, clock }: { keyValues: KeyValueStore; clock: Clock }): MailBox => {
  const listeners = new Map<string, Set<(mail: Mail) => void>>()
  const list = (address: string): Mail[] =>
    keyValues
      .list(keyOf(address))
      .map((kept) => kept.value as Mail)
      .reverse()
  const read = (address: string, id: string): Mail | undefined => keyValues.read(keyOf(address, id)) as Mail | undefined

  return {
    list,
    read,
    receive: (draft) => {
      const to = draft.to.toLowerCase()
      // The count in the box keeps the order among mails of one moment.
      const count = keyValues.list(keyOf(to)).length
      const at = clock.now().toISOString()
      const mail: Mail = { ...draft, to, id: `${at}-${String(count).padStart(6, '0')}`, at, seen: false }
      keyValues.write(keyOf(to, mail.id), mail)
      for (const onMail of listeners.get(to) ?? []) onMail(mail)
      return mail
    },
    markSeen: (address, id) => {
      const mail = read(address, id)
      if (mail && !mail.seen) keyValues.write(keyOf(address, id), { ...mail, seen: true })
    },
    subscribe: (address, onMail) => {
      const own = listeners.get(address.toLowerCase()) ?? new Set()
      listeners.set(address.toLowerCase(), own.add(onMail))
      return () => {
        own.delete(onMail)
      }
    },
  }
}
