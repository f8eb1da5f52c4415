import { withTyped } from '../../conversation/kit/typed.ts'

/** HTML that is already escaped. Only `html` and `raw` make it, so text can't slip in as markup. */
export interface Html {
  readonly markup: string
}

/** Whoever reads this may have a chat with P3 besides: only there are words heard. */
export const inMail = (text: string): string => withTyped(text, (words) => `send P3 the chat message “${words}”`)

type Value = string | number | Html | readonly Html[] | undefined | false

/** A tagged template: whatever is filled in is escaped, unless it is HTML itself. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: strings.reduce((all, text, i) => all + markupOf(values[i - 1]) + text),
})

const markupOf = (value: Value): string => {
  if (value === undefined || value === false) return ''
  if (Array.isArray(value)) return value.map((one: Html) => one.markup).join('')
  if (typeof value === 'object') return (value as Html).markup
  return escaped(String(value))
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => inMail(text).replace(/[&<>"']/g, (character) => entities[character]!)

/** Lines of a text as lines on the page. */
export const lines = (text: string): readonly Html[] =>
  text.split('\n').map((line, i) => (i === 0 ? html`${line}` : html`<br>${line}`))
