import { holdsOffice } from '../../core/offices.ts'
import { currentStep } from '../../core/partnership/partnership.ts'
import { firstName } from '../../core/people/names.ts'
import { heardToText } from '../../core/understanding/heard.ts'
import { type IntentName, intentNames, officeIntents } from '../../core/understanding/intent-names.ts'
import { isForPartner } from '../../core/understanding/is-for-partner.ts'
import {
  enough,
  guesses,
  type Listening,
  likelyMeanings,
  type Understood,
  understand,
} from '../../core/understanding/understand.ts'
import { seeOwnPair } from '../../usecases/partnership/see-pair.ts'
import { status } from '../home/index.ts'
import type { FormHandler } from '../kit/handler.ts'
import type { Reply } from '../kit/reply.ts'
import { type Command, offered, type Request } from '../kit/request.ts'
import { type OwnPair, ownPairOf } from '../partnership/index.ts'
import { aboutStep } from './about-step.ts'
import { takesWords } from './asked.ts'
import { aboutOffers, offersTo, sensibleNow } from './offered-times.ts'

/** Characters of a sentence; what is longer is a list or a letter, and no request. */
const longest = 500
/** Words that only a sentence has: names, counties, days and lengths, which a command is followed by, do without. */
const told =
  /\b(?:i|me|my|we|us|our|you|your|he|him|his|she|her|it|its|they|them|their|this|that|these|those|the|an?|who|what|when|where|why|how|is|am|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|should|not|looks?|\w+n[’']?t)\b/i
const isTold = (rest: string): boolean => /\s/.test(rest) && told.test(rest)

/** "Schedule the final meeting", "log our second visit": the step behind a command of the path, and nothing that could be a wish of its own. */
const onlyStep =
  /^(?:(?:an?|the|our|my) )?(?:(?:first|second|1st|2nd|next|return|follow-?up|phone|final|last|closing) )?(?:visit|call|meeting)\b(?!.*\b(?:and|but|or|not)\b)/i

/** So sure that a sentence means something else than its first word, which is a command, says. */
const surer = 0.8

/** What a sentence can lead to. */
export interface Doors {
  readonly words: ReadonlyMap<string, Command>
  readonly forms: ReadonlyMap<string, FormHandler>
  home(request: Request): Promise<Reply>
}

export interface Sentence {
  readonly words: string
  readonly understood?: Understood
  /** What it may have meant, the likeliest first, at most three. */
  readonly guessed: readonly IntentName[]
  /** Surely nothing that the bot does. */
  readonly isNothing: boolean
  readonly listening: Listening
  readonly view?: OwnPair
}

/** What anybody may mean who has no partner. */
const ofAnyone: readonly IntentName[] = ['help', 'status', 'settings', 'export', 'my-data', 'home', 'needHelp']
const isOfOffice = (intent: IntentName): boolean => officeIntents.some((one) => one === intent)

/** What this person's words can mean: an office's only theirs who hold it, a partner's not theirs who hold one and have no partner. */
const possibleIntents = (
  words: ReadonlyMap<string, Command>,
  request: Request,
  view: OwnPair | undefined,
): readonly IntentName[] => {
  const mayBePartner = view !== undefined || !holdsOffice(request.actor)
  return intentNames.filter((intent) => {
    const command = words.get(intent)
    if (isOfOffice(intent)) return command !== undefined && offered(command, request)
    return mayBePartner || ofAnyone.includes(intent)
  })
}

/** Reads a whole sentence of somebody's. Undefined for what is none. */
export const readSentence = async (
  commands: ReadonlyMap<string, Command>,
  request: Request,
  words: string,
): Promise<Sentence | undefined> => {
  if (words.length > longest || /[\n\t]/.test(words.trim())) return undefined
  const view = ownPairOf(await seeOwnPair(request.deps, request.actor))
  const listening: Listening = {
    now: request.deps.clock.now(),
    timeZone: request.person.timeZone,
    names: view ? [firstName(view.other.name), ...view.other.name.split(/\s+/)] : [],
    intents: possibleIntents(commands, request, view),
  }
  return {
    words,
    understood: understand(words, listening) ?? takenOffer(words, listening, view),
    guessed: withPartner(sensibleNow(guesses(words, listening), view), words, listening, view),
    isNothing: isSurelyNothing(words, listening),
    listening,
    view,
  }
}

/** P3 passes nothing on: of what is for the partner, how to reach them is asked about first. */
const withPartner = (
  guessed: readonly IntentName[],
  words: string,
  { names = [] }: Listening,
  view: OwnPair | undefined,
): readonly IntentName[] =>
  view && isForPartner(words, names)
    ? (['partner', ...guessed.filter((one) => one !== 'partner')] as const).slice(0, 3)
    : guessed

/** Where times are offered, a day that suits is an answer as likely as a suggestion: what is sure of the two together is the answer. */
const takenOffer = (words: string, listening: Listening, view: OwnPair | undefined): Understood | undefined => {
  if (!view || offersTo(view, currentStep(view.pair)).length === 0) return undefined
  const [first, second] = likelyMeanings(words, listening)
  const both = [first?.meaning, second?.meaning]
  const isEither = both.includes('accept') && both.includes('schedule')
  return isEither && first!.likelihood + second!.likelihood >= enough
    ? understand(words, listening, 'accept')
    : undefined
}

const isSurelyNothing = (words: string, listening: Listening): boolean => {
  const [best] = likelyMeanings(words, listening)
  return best?.meaning === 'none' && best.likelihood >= surer
}

/**
 * Whether words that begin with a command's ask for that command: "board knox" does, "board me on the bus question" is a sentence, which
 * does so only where that is what it is understood as.
 */
export const meansCommand = (command: Command, rest: string, { understood, isNothing }: Sentence): boolean => {
  if (understood?.intent === command.word) return true
  if (takesWords(command.word) && !understood && onlyStep.test(rest)) return true
  if (isTold(rest)) return false
  return understood ? understood.confidence < surer : !(isNothing && takesWords(command.word))
}

/** Opens what a sentence asks for, filled in. Undefined when it was not understood. Nothing is done on it. */
export const answerSentence = async (
  doors: Doors,
  request: Request,
  { words, understood, listening, view }: Sentence,
): Promise<Reply | undefined> => {
  if (!understood) return undefined
  const { intent } = understood
  if (intent === 'home') return doors.home(request)
  const offers = view && aboutOffers(view, words, understood, listening)
  if (offers && 'card' in offers) return { kind: 'card', card: offers.card }
  if (offers) return withLead(await status(request), offers.instead)
  const about = aboutStep(intent, view)
  const command = doors.words.get(intent)
  if (!about) return command ? command.run(request, takesWords(intent) ? words : '') : status(request)
  if ('instead' in about) return withLead(await status(request), about.instead)
  const heard = heardToText(understood)
  const form = doors.forms.get(about.form)
  const context = form?.read({ stepId: about.stepId, ...(heard && { heard }) })
  return form && context !== undefined ? form.open(request, context) : undefined
}

const withLead = (reply: Reply, line: string): Reply =>
  reply.kind === 'card'
    ? { ...reply, card: { ...reply.card, blocks: [{ kind: 'text', text: line }, ...reply.card.blocks] } }
    : reply
