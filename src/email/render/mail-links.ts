import { z } from 'zod'
import type { Action } from '../../conversation/kit/card.ts'
import type { OpenForm } from '../../conversation/kit/reply.ts'
import type { SignedLinks } from '../../links/links.ts'

/** What a link in a mail does for the person it was sent to, and for nobody else. */
const deed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('form'), form: z.string(), context: z.record(z.string(), z.string()) }),
  z.object({ kind: z.literal('do'), verb: z.string(), context: z.record(z.string(), z.string()) }),
  z.object({ kind: z.literal('quiet') }),
])
export type Deed = z.output<typeof deed>

export interface MailLink {
  readonly personId: string
  /** Keeps the links of two mails apart: each is used up by itself. */
  readonly deliveryId: string
  readonly label: string
  readonly deed: Deed
}

/** The address of a button in a mail to this person; undefined for what a mail can't offer. */
export const linkAddressOf = (
  links: SignedLinks,
  to: { personId: string; deliveryId: string },
  action: Action,
): string => {
  if (action.kind === 'link') return action.url
  const { label, context } = action
  const done: Deed =
    action.kind === 'form' ? { kind: 'form', form: action.form, context } : { kind: 'do', verb: action.id, context }
  return mailAddress(links, { ...to, label, deed: done })
}

/** Where a form that was opened by a button is sent. */
export const formAddress = (
  links: SignedLinks,
  { form, context }: Pick<OpenForm, 'form' | 'context'>,
  to: { personId: string; deliveryId: string },
): string => mailAddress(links, { ...to, label: form.title, deed: { kind: 'form', form: form.id, context } })

/** The address that stops reminders: for the header that mail programs show as "unsubscribe". */
export const quietAddress = (links: SignedLinks, to: { personId: string; deliveryId: string }): string =>
  mailAddress(links, { ...to, label: 'Stop reminders', deed: { kind: 'quiet' } })

const mailAddress = (links: SignedLinks, { personId, deliveryId, label, deed: done }: MailLink): string =>
  links.make('mail', { personId, deliveryId, label, deed: JSON.stringify(done) })

/** What an address that came back stands for; undefined when it was changed or is too old. */
export const readMailLink = (links: SignedLinks, token: string): MailLink | undefined => {
  const ids = links.read('mail', token)
  if (!ids) return undefined
  const { personId = '', deliveryId = '', label = '' } = ids
  return { personId, deliveryId, label, deed: deed.parse(JSON.parse(ids.deed ?? '{}')) }
}
