import type { Card } from './kit/card.ts'
import type { Incoming, Reply } from './kit/reply.ts'
import { offered, type Request } from './kit/request.ts'
import type { Tables } from './tables.ts'
import { answerSentence, meansCommand, readSentence } from './understanding/answer-sentence.ts'
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
    const reply = await found.run(request, rest)
    // "Late today", "contact Ben": an office's word means something else to who has none, or leads on at least.
    if (reply.kind !== 'refusal' || offered(found, request)) return reply
    return (await asSentence()) ?? (rest === '' ? leadingOn(reply, unsure()) : { kind: 'card', card: unsure() })
  }
  return (await asSentence()) ?? { kind: 'card', card: unsure() }
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
