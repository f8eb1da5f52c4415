import { z } from 'zod'
import type { Action, Question } from '../../conversation/kit/card.ts'
import type { OpenForm } from '../../conversation/kit/reply.ts'
import { saying } from '../../conversation/kit/say.ts'
import { cutTo } from '../../core/characters.ts'
import type { SignedLinks } from '../../links/links.ts'

/** What a link in a mail does for the person it was sent to, and for nobody else. */
const deed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('form'), form: z.string(), context: z.record(z.string(), z.string()) }),
  z.object({ kind: z.literal('do'), verb: z.string(), context: z.record(z.string(), z.string()) }),
  z.object({ kind: z.literal('quiet') }),
])
export type Deed = z.output<typeof deed>

const question = z.object({ title: z.string(), text: z.string(), yes: z.string(), danger: z.boolean().optional() })
/** `danger`: its button ends or cancels something. */
type Asked = Question & { readonly danger?: boolean }

export interface MailLink {
  readonly personId: string
  /** Keeps the links of two mails apart: each is used up by itself. */
  readonly deliveryId: string
  readonly label: string
  /** What its page asks before it acts. */
  readonly asks?: Asked
  readonly deed: Deed
}

/** Characters of what somebody is asked: it stands in the address, and one of more than 2,000 is cut on its way, and read by nobody. */
const longestQuestion = 500

/** What an action asks on its page: its own question, or what the words say that it stood below. */
const questionOf = (action: Action, below: string): Asked | undefined => {
  if (action.kind !== 'action' || action.id === saying.id) return undefined
  const { title, text, yes } = action.asks ?? action.confirm ?? { title: action.label, text: below, yes: action.label }
  return { title, text: cutTo(text, longestQuestion), yes, ...(action.style === 'danger' && { danger: true }) }
}

/** The address of a button in a mail to this person. `below`: the sentence that the button answers. */
export const linkAddressOf = (
  links: SignedLinks,
  to: { personId: string; deliveryId: string },
  action: Action,
  below = '',
): string => {
  if (action.kind === 'link') return action.url
  const { label, context } = action
  const done: Deed =
    action.kind === 'form' ? { kind: 'form', form: action.form, context } : { kind: 'do', verb: action.id, context }
  return mailAddress(links, { ...to, label, asks: questionOf(action, below), deed: done })
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

const mailAddress = (links: SignedLinks, { personId, deliveryId, label, asks, deed: done }: MailLink): string =>
  links.make('mail', {
    ...{ personId, deliveryId, label },
    ...(asks && { asks: JSON.stringify(asks) }),
    deed: JSON.stringify(done),
  })

/** What an address that came back stands for; undefined when it was changed or is too old. */
export const readMailLink = (links: SignedLinks, token: string): MailLink | undefined => {
  const ids = links.read('mail', token)
  if (!ids) return undefined
  const { personId = '', deliveryId = '', label = '' } = ids
  const asks = ids.asks === undefined ? undefined : question.parse(JSON.parse(ids.asks))
  return { personId, deliveryId, label, ...(asks && { asks }), deed: deed.parse(JSON.parse(ids.deed ?? '{}')) }
}
