import { standing } from '../../playground/year/mail-seat.ts'
import type { Client, Filed, Typed } from './client.ts'
import { type Opened, pageOf, unescaped, wordsOn } from './letter.ts'

interface Mailbox {
  mails(): readonly { readonly subject: string; readonly text: string; readonly html?: string }[]
  idle(): Promise<void>
  /** The address that every mail of theirs has. */
  ownPage(): string
}

type Place = Opened & { readonly address: string }
type Way = { readonly address: string; readonly looks: boolean }

/** Somebody who has mail only: follows the links of their mails, of the pages behind them, and of their own page. */
export const createMailClient = (name: string, { mails, idle, ownPage }: Mailbox): Omit<Client, 'platform' | 'raw'> => {
  let at: Place | undefined
  const read: string[] = []
  const come = async (answer: Response): Promise<void> => {
    const file = answer.headers.get('content-disposition')
    if (file) {
      read.push(`${file}: ${Buffer.from(await answer.arrayBuffer()).subarray(0, 5)}`)
    } else {
      at = { ...(await pageOf(answer)), address: answer.url }
      if (at.status !== 200) throw new Error(`${name}: ${at.status} ${at.words}`)
      read.push(at.words)
    }
    await idle()
  }
  const asks = (): boolean => /name="(?:one|many)\./.test(at?.html ?? '')
  /** A page that only says what a link does is pressed on, as a person does. */
  const follow = async ({ address, looks }: Way): Promise<void> => {
    await come(await fetch(address, { method: looks ? 'POST' : 'GET' }))
    if (!looks && !asks() && at?.html.includes('<form method="post"'))
      await come(await fetch(at.address, { method: 'POST', body: ticked(at.html) }))
  }
  const find = (label: string, within?: string): Way => {
    const places = mails().filter(({ subject, text }) => `${subject}\n${text}`.includes(within ?? ''))
    for (const html of [...(at?.words.includes(within ?? '') ? [at.html] : []), ...places.map((one) => one.html)]) {
      const way = wayIn(html ?? '', label)
      if (way) return way
    }
    throw new Error(`${name} sees no “${label}” on: ${at?.words}\nnor in: ${mails().map(({ subject }) => subject)}`)
  }
  return {
    name,
    say: (words) => follow({ address: `${ownPage()}/${words}`, looks: false }),
    press: (label, within) => follow(find(label, within)),
    fill: async (typed: Typed): Promise<Filed> => {
      if (!at || !asks()) throw new Error(`${name} has no form open: ${at?.words}`)
      const body = ticked(at.html)
      for (const [field, value] of Object.entries(typed))
        if (typeof value === 'string') body.set(`one.${field}`, value)
        else {
          body.delete(`many.${field}`)
          for (const one of value) body.append(`many.${field}`, one)
        }
      await come(await fetch(at.address, { method: 'POST', body }))
      return asks() ? { problems: at.words } : 'closed'
    },
    dismiss: async () => {
      at = undefined
    },
    messages: () => [
      ...mails()
        .toReversed()
        .map(({ subject, html = '' }) => `${subject}\n${wordsOn(html)}`),
      ...read,
    ],
    form: () => (asks() ? at?.words : undefined),
    link: (label) => find(label).address,
  }
}

const ticked = (html: string): URLSearchParams => {
  const body = standing(html)
  if (html.includes('name="mine"')) body.set('mine', 'yes')
  return body
}

const wayIn = (html: string, label: string): Way | undefined => {
  const ways = [
    ...html.matchAll(/<a [^>]*?href="(?<address>[^"]+)"[^>]*>(?<words>[^<]*)<\/a>/g),
    ...html.matchAll(/<button [^>]*formaction="(?<address>[^"]+)"[^>]*>(?<words>[^<]*)<\/button>/g),
  ]
  const found = ways.find(({ groups }) => unescaped(groups!.words!) === label)
  return found && { address: unescaped(found.groups!.address!), looks: found[0].startsWith('<button') }
}
