import { DateTime } from 'luxon'
import { evidenceOf } from './evidence-of.ts'
import { type IntentName, intentNames } from './intent-names.ts'
import { intents } from './intents.ts'
import learned from './learned.json' with { type: 'json' }
import { type Likely, likelihoods } from './likelihood.ts'
import { type Moments, momentsIn } from './moments.ts'
import { withDigits } from './numbers.ts'
import { offeredIn, withoutMoved } from './offered-days.ts'
import { withPeople } from './people.ts'
import { isWordToo, mended, spelledOut } from './spelling.ts'
import { tidy } from './tidy.ts'
import { withTimeTokens } from './time-tokens.ts'

/** What the words are read against. */
export interface Listening {
  readonly now: Date
  /** The speaker's IANA zone: "tomorrow" is theirs. */
  readonly timeZone: string
  /** First names that may come up: the partner's. */
  readonly names?: readonly string[]
  /** What this person's words can mean: nobody means a coordinator's word who is none. All, when it is not said. */
  readonly intents?: readonly IntentName[]
}

export interface Understood extends Moments {
  readonly intent: IntentName
  /** 0 to 1. */
  readonly confidence: number
}

/** Below this it is a guess, and is asked about. */
export const enough = 0.65
/** So many times likelier than the next it must be: where two meanings are near, it is asked which. See 0630. */
const margin = 3

const isSureAmong = ([best, next]: readonly Likely[]): boolean =>
  best !== undefined && best.likelihood >= enough && best.likelihood >= margin * (next?.likelihood ?? 0)
/** How sure two parts of a sentence must be of different wishes to be both asked about. */
const sureOfPart = 0.8
/** What is less likely isn't even offered. */
const worthAsking = 0.04

const usualWords: ReadonlySet<string> = new Set(learned.usual.split(' '))

/** With tokens where people are named. */
const told = (words: string, names: readonly string[] = [], usualHere: ReadonlySet<string> = usualWords): string =>
  withPeople(words, new Set(names.map((name) => name.toLowerCase())), (name) => isWordToo(name, usualHere))

/** Tidied once more when spelled out: "cnat" is "cant" first, and then "can not". */
const plainly = (words: string): string => offeredIn(withDigits(tidy(spelledOut(tidy(words)))))

/** Past tense, "done", a day behind: what is told of is over. */
const behind =
  /\b(log|logged|yesterday|ago|(?<!(?:should|will|to|would|can|must|the) )last|was|were|had|met|went|took|lasted|done|visited|talked|spoke|called|already|did|this morning)\b/
const question = /^(who|what|when|where|which|how|is|are|do|does|did|can|could|would|has|have|am)\b/

/** "Call with Ben today, 40 minutes": a length and no hour is told of what was. */
const isLengthOfToday = (said: string): boolean =>
  /\b(visit|call|meeting)\b.*\btoday\b/.test(said) &&
  /\d (minutes|hours)/.test(said) &&
  !/\b(at|can|could|let us)\b|\d ?(am|pm)|\d:\d/.test(said)

/** "From January 28 to February 8": a pause ends with the last of them. */
const untilWhen = (said: string): string =>
  said.replace(/^.*(?:\b(?:to|through|until)\b|(?<=\d|day) ?[-–])(?=.*(?:day\b|\d|tomorrow))/, 'until')

interface Reading {
  readonly said: string
  readonly now: DateTime
  readonly evidence: readonly string[]
}

const reading = (words: string, listening: Listening, usualHere = usualWords): Reading => {
  const said = /^\s*\?+\s*$/.test(words) ? 'help' : mended(plainly(told(words, listening.names, usualHere)), usualHere)
  const now = DateTime.fromJSDate(listening.now, { zone: listening.timeZone })
  const past = behind.test(said) || isLengthOfToday(said)
  const moments = momentsIn(said, now, past ? 'behind' : 'ahead')
  const cues = intents.flatMap(({ name, cues }) => {
    const fits = cues.filter(([pattern]) => pattern.test(said)).map(([, sure]) => sure)
    return fits.length > 0 ? [[name, Math.max(...fits)] as const] : []
  })
  const possible = listening.intents ?? intentNames
  const evidence = evidenceOf(withTimeTokens(said, now, past ? 'behind' : 'ahead'), {
    days: moments.times.length,
    hasClockTime: moments.times.some((one) => one.time),
    hasLength: moments.minutes !== undefined,
    past,
    isQuestion: /\?\s*$/.test(words) || question.test(said),
    cues,
    usual: usualHere,
    isOfOffice: !possible.includes('schedule'),
  })
  return { said, now, evidence }
}

/** What speaks for a meaning and against it, in pieces: what the table is asked for, and learned from. */
export const evidenceIn = (words: string, listening: Listening, usualHere = usualWords): readonly string[] =>
  reading(words, listening, usualHere).evidence

/** Its plain words, to learn which are usual. */
export const plainWords = (words: string, { names }: Listening): readonly string[] =>
  plainly(told(words, names)).split(' ')

/** All that a sentence may mean, the likeliest first. */
export const likelyMeanings = (words: string, listening: Listening): readonly Likely[] =>
  rank(evidenceIn(words, listening), listening)

const rank = (evidence: readonly string[], { intents: possible = intentNames }: Listening): readonly Likely[] =>
  likelihoods(evidence, [...possible, 'none'])

/** Parts of a sentence that can be wishes of their own. */
const partsOf = (words: string): readonly string[] =>
  words
    .split(/[,.;!?]+\s|\s(?:and(?: also| then)?|also|then|plus)\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Wishes that belong together: "none of those, how about Friday" is one, while "cancel it and offer Friday" is two. */
const belongTogether = (wishes: readonly IntentName[], words: string): boolean =>
  wishes.includes('home') ||
  (wishes.includes('schedule') &&
    (wishes.includes('decline') || (wishes.includes('cancel') && !/cancel|call off/.test(words)))) ||
  (wishes.includes('pause') && wishes.includes('settings'))

/** What the parts of a sentence that has some are surely about. */
const wishesOf = (words: string, listening: Listening): readonly IntentName[] => {
  const parts = partsOf(told(words, listening.names))
  if (parts.length < 2) return []
  const sure = parts.slice(0, 8).flatMap((part) => {
    const [best] = rank(reading(part, listening).evidence, listening)
    return best && best.meaning !== 'none' && best.likelihood >= sureOfPart ? [best.meaning] : []
  })
  return [...new Set(sure)]
}

const areSeveral = (wishes: readonly IntentName[], words: string): boolean =>
  wishes.length > 1 && !belongTogether(wishes, tidy(words))

/**
 * Reads a sentence, or the words after a command (`as`). Undefined: nothing that we know, or two things at once; then nothing is
 * guessed. Nothing is ever done on it: the result opens a form with what was understood, to be looked over and sent.
 */
export const understand = (words: string, listening: Listening, as?: IntentName): Understood | undefined => {
  const { said, now, evidence } = reading(words, listening)
  const saidFor = (intent: IntentName) =>
    intent === 'log'
      ? momentsIn(said, now, 'behind', 'log')
      : intent === 'pause'
        ? momentsIn(untilWhen(said), now, 'ahead', 'end')
        : momentsIn(withoutMoved(said), now, 'ahead', 'offer')
  if (as) return { intent: as, confidence: 1, ...saidFor(as) }
  const likely = rank(evidence, listening)
  const [best] = likely
  if (!best) return undefined
  const wishes = wishesOf(words, listening)
  if (areSeveral(wishes, words)) return undefined
  const isSure = isSureAmong(likely)
  const [wish] = wishes
  const isSureOfPart =
    wishes.length === 1 && wish === best.meaning && best.likelihood >= margin * (likely[1]?.likelihood ?? 0)
  const meaning = isSure || isSureOfPart ? best.meaning : 'none'
  return meaning === 'none' ? undefined : { intent: meaning, confidence: best.likelihood, ...saidFor(meaning) }
}

/** The intents a sentence may have, the likeliest first, at most three: what to ask about where none is likely enough. */
export const guesses = (words: string, listening: Listening): readonly IntentName[] => {
  const likely = rank(evidenceIn(words, listening), listening).flatMap(({ meaning, likelihood }) =>
    meaning === 'none' || likelihood < worthAsking ? [] : [meaning],
  )
  const wishes = wishesOf(words, listening)
  return [...new Set([...(areSeveral(wishes, words) ? wishes : []), ...likely])].slice(0, 3)
}
