import type { MailBox } from '../mail/mail-box.ts'
import type { Seat, SeatButton, SeatForm, TypedAnswers } from './seat.ts'

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** Somebody who has mail only, and follows the links in it. `botUrl`: where the pages are served now. */
export const createMailSeat = (box: MailBox, address: string, botUrl: () => string): Seat => {
  const here = (link: string) => `${botUrl()}${new URL(link).pathname}`
  return {
    platform: 'email',
    count: () => box.list(address).length,
    notes: (after) =>
      box
        .list(address)
        .toReversed()
        .slice(after)
        .map((mail) => ({
          id: mail.id,
          get buttons() {
            return linksIn(mail.html ?? '').flatMap((link) => buttonOf(here, link) ?? [])
          },
        })),
  }
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a href="([^"]+\/mail\/[^"]+)"/g)].map(([, address = '']) => unescaped(address))

type Deed = { kind: string; form?: string; verb?: string; context?: Record<string, string> }

/** A link says in the open what it does; only who has the key can make one. */
const deedOf = (link: string): Deed | undefined => {
  try {
    const [, body = ''] = new URL(link).pathname.split('/').at(-1)!.split('.')
    const [, ids] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [string, Record<string, string>]
    return JSON.parse(ids.deed ?? '{}') as Deed
  } catch {
    return undefined
  }
}

const buttonOf = (here: (link: string) => string, link: string): SeatButton | undefined => {
  const deed = deedOf(link)
  const id = deed?.form ?? deed?.verb
  if (!deed || !id) return undefined
  return {
    id,
    context: deed.context ?? {},
    press: async () => {
      const answer = await fetch(here(link))
      const html = await answer.text()
      if (!answer.ok) return { trouble: `${answer.status} ${wordsOn(html).slice(0, 200)}` }
      if (deed.form) return formOf(here(link), html)
      const done = await post(here(link), new URLSearchParams({ mine: 'yes' }))
      return done.ok ? undefined : { trouble: `${done.status} ${wordsOn(done.html).slice(0, 200)}` }
    },
  }
}

const post = async (address: string, body: URLSearchParams) => {
  const answer = await fetch(address, { method: 'POST', body })
  return { ok: answer.ok, status: answer.status, html: await answer.text() }
}

const wordsOn = (html: string): string =>
  unescaped(html.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ')

/** What stands in the form when it opens, as a browser would send it. */
export const standing = (html: string): URLSearchParams => {
  const body = new URLSearchParams()
  for (const [, tag = ''] of html.matchAll(/<input ([^>]+)>/g)) {
    const of = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
    const isOff = (of('type') === 'checkbox' || of('type') === 'radio') && !/ checked/.test(tag)
    if (of('name') && !isOff) body.append(of('name'), unescaped(of('value')))
  }
  for (const [, name = '', words = ''] of html.matchAll(
    /<textarea [^>]*name="([^"]+)"[^>]*>\n?([\s\S]*?)<\/textarea>/g,
  ))
    body.append(name, unescaped(words))
  for (const [, name = '', inner = ''] of html.matchAll(/<select [^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g))
    body.append(name, /value="([^"]*)" selected/.exec(inner)?.[1] ?? '')
  return body
}

const formOf = (address: string, html: string): SeatForm | { trouble: string } => {
  if (!html.includes('<form method="post"')) return { trouble: wordsOn(html).slice(0, 200) }
  const names = new Set([...html.matchAll(/name="(?:one|many)\.(\w+)"/g)].map(([, name = '']) => name))
  const optionsOf = (name: string) => {
    const [, inner = ''] = new RegExp(`<select [^>]*name="one\\.${name}"[^>]*>([\\s\\S]*?)</select>`).exec(html) ?? []
    return [...inner.matchAll(/value="([^"]+)"/g)].map(([, value = '']) => unescaped(value))
  }
  return {
    fields: new Map([...names].map((name) => [name, optionsOf(name)])),
    submit: async (typed: TypedAnswers) => {
      const body = standing(html)
      for (const [field, value] of Object.entries(typed))
        if (typeof value === 'string') body.set(`one.${field}`, value)
        else for (const one of value) body.append(`many.${field}`, one)
      body.set('mine', 'yes')
      const answer = await post(address, body)
      if (answer.ok && !answer.html.includes('<form method="post"')) return undefined
      return `${answer.status} ${wordsOn(answer.html).slice(0, 300)}`
    },
  }
}
