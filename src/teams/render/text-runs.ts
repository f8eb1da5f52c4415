import type { Text } from '../../conversation/kit/card.ts'
import { withTyped } from '../../conversation/kit/typed.ts'
import type { CardElement } from './adaptive-card.ts'
import { linesOfText } from './limits.ts'

interface Look {
  readonly strong?: boolean
  readonly quiet?: boolean
  readonly size?: 'Small' | 'Medium' | 'Large'
  readonly color?: 'Attention' | 'Warning' | 'Good' | 'Accent'
  readonly italic?: boolean
  readonly monospace?: boolean
  readonly center?: boolean
  readonly spacing?: 'None' | 'Small' | 'Medium'
}

/** Text runs know no markdown; all that is left are {{DATE(...)}} macros and halves of emoji. */
export const runText = (text: string): string =>
  withTyped(text, (words) => `send “${words}”`)
    .toWellFormed()
    .replaceAll('{{', '{\u200b{')

const run = (text: string, look: Look): CardElement => ({
  type: 'TextRun',
  text: runText(text),
  ...((look.strong ?? false) && { weight: 'Bolder' }),
  ...((look.quiet ?? false) && { isSubtle: true }),
  ...(look.size && { size: look.size }),
  ...(look.color && { color: look.color }),
  ...((look.italic ?? false) && { italic: true }),
  ...((look.monospace ?? false) && { fontType: 'Monospace' }),
})

type Line = { text: string; strong: boolean }[]

/** A text's lines. Line breaks do not survive inside a run, so each line becomes a block of its own. */
const linesOf = (text: Text): Line[] => {
  const lines: Line[] = [[]]
  for (const span of typeof text === 'string' ? [{ text }] : text) {
    const [first = '', ...others] = span.text.split(/\r\n|[\n\r\u2028\u2029]/)
    const strong = 'strong' in span && span.strong === true
    lines.at(-1)!.push({ text: first, strong })
    for (const other of others) lines.push([{ text: other, strong }])
  }
  const full = lines.filter((line) => line.some((piece) => piece.text.trim() !== ''))
  if (full.length <= linesOfText) return full
  const rest = full.slice(linesOfText - 1).map((line) => line.map((piece) => piece.text).join(''))
  return [...full.slice(0, linesOfText - 1), [{ text: rest.join(' / '), strong: false }]]
}

/** Words that show exactly as they are, whoever typed them. Nothing for an empty text. */
export const drawText = (text: Text, look: Look = {}): CardElement[] =>
  linesOf(text).map((line, index) => ({
    type: 'RichTextBlock',
    ...(look.center && { horizontalAlignment: 'Center' }),
    ...(index > 0 ? { spacing: 'Small' } : look.spacing && { spacing: look.spacing }),
    inlines: line
      .filter((piece) => piece.text !== '')
      .map((piece) => run(piece.text, { ...look, strong: look.strong || piece.strong })),
  }))

/** The same where one block must come of it, even of an empty text. */
export const drawLine = (text: Text, look: Look = {}): CardElement =>
  drawText(text, look)[0] ?? {
    type: 'RichTextBlock',
    ...(look.spacing && { spacing: look.spacing }),
    inlines: [run('\u2013', look)],
  }
