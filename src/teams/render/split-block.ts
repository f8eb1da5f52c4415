import { type Block, type Text, wordsOf } from '../../conversation/kit/card.ts'
import { beginningOf } from '../../core/characters.ts'

/** Characters of one piece; four bytes each at worst, and the rest of a card needs room too. */
const pieceCharacters = 3_000
/** Rows of one piece: each costs some 300 bytes before a word is in it. */
const pieceRows = 20

/** Cuts a block that one card may not hold into several of the same kind, so that none of it is lost. */
export const splitBlock = (block: Block): Block[] => {
  switch (block.kind) {
    case 'text':
      return splitText(block.text).map((text) => ({ ...block, text }))
    case 'quote':
      return splitWords(block.text).map((text) => ({ ...block, text }))
    case 'facts':
      return chunks(block.facts, ({ label, value }) => label.length + value.length).map((facts) => ({
        ...block,
        facts,
      }))
    case 'list':
      return chunks(block.items.flatMap(splitText), (item) => wordsOf(item).length).map((items) => ({
        ...block,
        items,
      }))
    case 'entry': {
      const [text = '', ...more] = splitText(block.text)
      return [{ ...block, text }, ...more.map((rest): Block => ({ kind: 'text', text: rest }))]
    }
    default:
      return [block]
  }
}

const chunks = <T>(items: readonly T[], lengthOf: (item: T) => number): T[][] => {
  const pieces: T[][] = []
  let room = 0
  for (const item of items) {
    const length = lengthOf(item)
    const last = pieces.at(-1)
    if (!last || last.length >= pieceRows || room < length) {
      pieces.push([item])
      room = pieceCharacters - length
    } else {
      last.push(item)
      room -= length
    }
  }
  return pieces
}

const splitText = (text: Text): Text[] => (wordsOf(text).length <= pieceCharacters ? [text] : splitWords(wordsOf(text)))

/** Cuts at a space where there is one, never through an emoji. */
const splitWords = (text: string): string[] => {
  if (text.length <= pieceCharacters) return [text]
  const space = text.lastIndexOf(' ', pieceCharacters)
  const half = space > pieceCharacters / 2 ? space : pieceCharacters
  const at = beginningOf(text, half).length
  return [text.slice(0, at), ...splitWords(text.slice(at))]
}
