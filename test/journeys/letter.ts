import { standing } from '../../playground/year/mail-seat.ts'

export const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** Where the link with this label leads, in a mail or on a page. */
export const linkIn = (html: string | undefined, label: string): string => {
  for (const [, address = '', words = ''] of (html ?? '').matchAll(/<a [^>]*?href="([^"]+)"[^>]*>([^<]*)<\/a>/g))
    if (unescaped(words) === label) return unescaped(address)
  throw new Error(`No link “${label}” in:\n${wordsOn(html ?? '')}`)
}

/** The words of a page. */
export const wordsOn = (html: string): string =>
  unescaped(html.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, '\n')).replaceAll(/\n\s*\n+/g, '\n')

/** The value of the choice with these words in a page's form. */
export const choiceIn = ({ html }: Pick<Opened, 'html'>, words: string): string => {
  const found = [...html.matchAll(/<option value="([^"]*)"[^>]*>([^<]*)<\/option>/g)].find(
    ([, , label = '']) => unescaped(label) === words,
  )
  if (!found) throw new Error(`No choice “${words}” in:\n${wordsOn(html)}`)
  return unescaped(found[1]!)
}

/** The newest mail whose subject has these words. */
export const mailOf = <M extends { readonly subject: string }>(mails: readonly M[], words: string): M => {
  const found = mails.find((mail) => mail.subject.includes(words))
  if (found) return found
  throw new Error(`No mail “${words}” among: ${mails.map((mail) => mail.subject).join(' | ')}`)
}

export interface Opened {
  readonly status: number
  readonly html: string
  readonly words: string
}

/** A page that came. */
export const pageOf = async (answer: Response): Promise<Opened> => {
  const html = await answer.text()
  return { status: answer.status, html, words: wordsOn(html) }
}

/** Opens a link as a person does, who presses on where the page only shows something. */
export const open = async (address: string): Promise<Opened> => {
  const page = await pageOf(await fetch(address))
  return page.words.includes('Press the button to see it.') ? pageOf(await fetch(address, { method: 'POST' })) : page
}

/** Sends the form of a page as a browser does: what stood in it, with this typed over it. */
export const send = async (address: string, { html }: Pick<Opened, 'html'>, typed: Record<string, string> = {}) => {
  const body = standing(html)
  for (const [field, value] of Object.entries(typed)) body.set(`one.${field}`, value)
  // A person ticks the box that says so.
  if (html.includes('name="mine"')) body.set('mine', 'yes')
  return pageOf(await fetch(address, { method: 'POST', body }))
}
