import { distance } from 'fastest-levenshtein'
import { unknownWordCard } from '../identity/index.ts'
import type { Action, Card } from '../kit/card.ts'
import { type Command, offered, type Request } from '../kit/request.ts'
import { say } from '../kit/say.ts'
import type { Sentence } from './answer-sentence.ts'
import { askedButtons } from './asked.ts'

/** What was written and not understood. */
interface Said {
  readonly first: string
  /** The command that its first word is. */
  readonly found?: Command
  readonly sentence?: Sentence
}

/** What may have been meant, to be pressed: of a sentence what it may mean, of one word the commands that are spelled nearly so. */
export const unsureCard = (commands: readonly Command[], request: Request, { first, found, sentence }: Said): Card => {
  const said = sentence?.words.trim()
  const isMine = found !== undefined && offered(found, request)
  const meant = sentence ? meantBy(sentence, isMine ? found : undefined) : []
  const isSentence = said !== undefined && /\s/.test(said)
  const near = isSentence && meant.length > 0 ? [] : nearest(commands, request, first.slice(0, 40))
  const asked = near.length > 0 ? near : askedButtons(meant, said ?? first)
  return unknownWordCard(isSentence ? said : first, asked, found !== undefined && !isMine)
}

/** The command whose word a sentence begins with is always among what is asked about. */
const meantBy = ({ guessed }: Sentence, found: Command | undefined): readonly string[] =>
  !found || guessed.some((one) => one === found.word) ? guessed : [...guessed.slice(0, 2), found.word]

/** At most three commands of this person's that are spelled nearly so: of a short word by one letter, of others by two. */
const nearest = (commands: readonly Command[], request: Request, word: string): readonly Action[] => {
  const most = word.length > 5 ? 2 : 1
  const near = commands
    .filter((one) => offered(one, request))
    .map((one) => ({ one, by: Math.min(...[one.word, ...(one.also ?? [])].map((name) => distance(name, word))) }))
    .filter(({ by }) => by <= most && by < word.length - 1)
  return near
    .sort((a, b) => a.by - b.by)
    .slice(0, 3)
    .map(({ one }, i) => say(one.word, one.word, i === 0 ? 'primary' : undefined))
}
