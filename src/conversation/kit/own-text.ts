import type { NoticeName } from '../../core/notice.ts'
import { fillTemplate } from '../../core/texts/template.ts'
import { type TextName, textOf, texts } from '../../core/texts/texts.ts'
import { fixedText, textsOfNotices } from '../../core/texts/texts-of-notices.ts'
import type { Cycle, SpokenYear } from '../../usecases/year/cycles-port.ts'
import type { Block, Card } from './card.ts'

/** A message's own words as the program has them, filled in with the facts of this moment. */
export const ownText = (cycle: Cycle, name: TextName, values: Readonly<Record<string, string>> = {}): string =>
  fillTemplate(textOf(cycle.settings.texts, name), {
    program: cycle.program.name,
    department: cycle.program.department,
    year: cycle.name,
    ...values,
  })

/** A text of a message that the program may put otherwise: the original, marked, so that `inOwnWords` finds it. */
export const editableText = (name: TextName, values: Readonly<Record<string, string>> = {}): Block => ({
  kind: 'text',
  text: fillTemplate(texts[name].original, values),
  own: { name, values },
})

/** A drawn message in the program's own words: in place of the text that is marked, or above all where it has none of its own. */
export const inOwnWords = (notice: NoticeName, drawn: Card, year: SpokenYear | undefined): Card => {
  const name = textsOfNotices[notice]
  const { fills, ...card } = drawn
  const said = (of: TextName, values: Readonly<Record<string, string>>) =>
    year &&
    fillTemplate(textOf(year.texts, of), {
      program: year.program,
      department: year.department,
      year: year.name,
      ...fills,
      ...values,
    })
  const blocks = card.blocks.map((block): Block => {
    if (block.kind !== 'text' || !block.own) return block
    const { own, ...plain } = block
    return { ...plain, text: said(own.name, own.values) ?? plain.text }
  })
  const above = !fixedText(name) && texts[name].original === '' && year?.texts[name] ? said(name, {}) : undefined
  return { ...card, blocks: [...(above ? [{ kind: 'text', text: above } as const] : []), ...blocks] }
}
