import { shortened } from '../core/characters.ts'
import { searchKey } from '../core/people/search-key.ts'
import type { Card } from './kit/card.ts'
import type { Incoming, Reply } from './kit/reply.ts'
import { type Command, offered, type Request } from './kit/request.ts'
import type { Tables } from './tables.ts'
import { answerSentence, meansCommand, readSentence, type Sentence } from './understanding/answer-sentence.ts'
import { unsureCard } from './understanding/unsure-card.ts'

/** What typed words, or the words of a button, lead to. `isChosen`: by a button that says what it opens, so that its first word is what was meant. */
export const answerWords = async (
  tables: Tables,
  request: Request,
  words: string,
  isChosen = false,
): Promise<Reply> => {
  const [first = '', rest = ''] = splitFirst(words)
  if (first === '') return tables.registry.home(request)
  const found = tables.words.get(first)
  // "my data" is my-data; "opt out" is a director's district, and to anybody else opt-out.
  const joined = tables.words.get(`${first}-${rest.toLowerCase()}`)
  if (joined && !(found && offered(found, request))) return joined.run(request, '')
  if (found?.takesRows && rest.includes('\n'))
    return tables.registry.file(request, { name: 'pasted rows', bytes: new TextEncoder().encode(rest) })
  if (found && rest === '' && offered(found, request)) return found.run(request, rest)
  const sentence = await readSentence(tables.words, request, words)
  const { home, named } = tables.registry
  const asSentence = async () =>
    sentence && ((await answerSentence({ ...tables, home }, request, sentence)) ?? (await named(request, words)))
  const unsure = () => unsureCard(tables.registry.commands, request, { first, found, sentence })
  if (found && (isChosen || rest === '' || !sentence || meansCommand(found, rest, sentence))) {
    const reply = sayingLeftOut(first, leftOutOf(found, rest, sentence), await found.run(request, rest))
    // "Late today", "contact Ben": an office's word means something else to who has none, or leads on at least.
    if (reply.kind !== 'refusal' || offered(found, request)) return reply
    return (await asSentence()) ?? (rest === '' ? leadingOn(reply, unsure()) : { kind: 'card', card: unsure() })
  }
  return (await asSentence()) ?? { kind: 'card', card: unsure() }
}

/** What a word that takes nothing leaves out, unless it was understood as asking just that. Words of every sentence are none. */
const leftOutOf = (found: Command, rest: string, sentence: Sentence | undefined): string => {
  if (!found.alone || sentence?.understood?.intent === found.word) return ''
  const own = new Set([found.word, ...(found.also ?? [])])
  const telling = searchKey(rest)
    .split(' ')
    .filter((word) => word !== '' && !idle.test(word) && !own.has(word))
  return telling.length > 0 ? shortened(rest, 60) : ''
}

/** Of every sentence, and of none. */
const idle =
  /^(?:a|an|the|my|mine|me|i|we|our|you|your|is|are|am|was|do|does|did|can|could|to|of|for|from|in|on|at|by|with|and|or|what|which|who|when|how|there|here|now|again|today|all|any|every|everything|page|list|card|show|see|open|new|p3|bot|it|that|this|these|those|please)$/

const sayingLeftOut = (word: string, leftOut: string, reply: Reply): Reply => {
  if (leftOut === '' || reply.kind !== 'card') return reply
  const said = `“${word}” stands alone, so I left out “${leftOut}”.`
  return {
    ...reply,
    card: { ...reply.card, blocks: [{ kind: 'text', text: said, quiet: true }, ...reply.card.blocks] },
  }
}

const leadingOn = (reply: Reply, { actions }: Card): Reply =>
  'card' in reply
    ? { ...reply, card: { ...reply.card, actions: reply.card.actions?.length ? reply.card.actions : actions } }
    : reply

/** “P3: roster”, “, roster” behind a mention and “roster, please” are the word alone. */
const splitFirst = (words: string): string[] => {
  const tidy = words
    .replace(/^[\s:,;–—-]*(?:\/?p3\b[\s:,;–—-]*)?/i, '')
    .replace(/(?:[\s,]+(?:please|pls|plz|thanks|thank you))?[\s.!]*$/i, '')
  const [, first = '', rest = ''] = /^\/?(\S+)\s*([\s\S]*)$/.exec(tidy) ?? []
  return [first.toLowerCase(), rest.trim()]
}

export const linkCode = (incoming: Incoming): string | undefined => {
  if (incoming.kind !== 'command') return undefined
  const [first, rest = ''] = splitFirst(incoming.words)
  return first === 'link' && rest !== '' && !rest.includes('@') ? rest : undefined
}
