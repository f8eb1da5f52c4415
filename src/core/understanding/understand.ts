import { DateTime } from 'luxon'
import { type IntentName, intents } from './intents.ts'
import { type Moments, momentsIn } from './moments.ts'
import { withDigits } from './numbers.ts'
import { spelledOut } from './spelling.ts'
import { tidy } from './tidy.ts'
import { strangeness } from './vocabulary.ts'

/** What the words are read against. */
export interface Listening {
  readonly now: Date
  /** The speaker's IANA zone: "tomorrow" is theirs. */
  readonly timeZone: string
  /** First names that may come up: the partner's. */
  readonly names?: readonly string[]
}

export interface Understood extends Moments {
  readonly intent: IntentName
  /** 0 to 1. */
  readonly confidence: number
}

/** Below this it is a guess; nearer than the margin, two guesses. */
const enough = 0.7
const margin = 0.04

/** Tidied once more when spelled out: "cnat" is "cant" first, and then "can not". */
const plainly = (words: string): string => withDigits(tidy(spelledOut(tidy(words)))).replace(ruledOut, ' ')
/** "Can't Thursday, how about Friday": only the second is offered. */
const ruledOut =
  /\b(can|could|will) not (do |make |come )?(on )?(\w+day|today|tomorrow)\b(?=.*\b(how about|what about|but|instead)\b)/

const asks = /\b(who|what|which|where|how)\b/
const refuses = /\b(can|could|will|am|is|are|do|does) not\b|\b(unable|never|neither|none)\b/

/** Past tense, "done", a day behind: what is told of is over. */
const behind =
  /\b(log|logged|yesterday|ago|last|was|were|had|met|went|took|lasted|done|visited|talked|spoke|called|already|did|this morning)\b/

/**
 * Reads a sentence, or the words after a command (`as`). Undefined: nothing that we know, or two things at once; then nothing is
 * guessed. Nothing is ever done on it: the result opens a form with what was understood, to be looked over and sent.
 */
export const understand = (words: string, listening: Listening, as?: IntentName): Understood | undefined => {
  const said = /^\s*\?+\s*$/.test(words) ? 'help' : plainly(words)
  const now = DateTime.fromJSDate(listening.now, { zone: listening.timeZone })
  const past = as === undefined ? behind.test(said) || isLengthOfToday(said) : as === 'log'
  const moments = momentsIn(said, now, past ? 'behind' : 'ahead')
  if (as) return { intent: as, confidence: 1, ...moments }
  const ranked = rank(said, moments, past, listening.names ?? [])
  const [best, other] = ranked
  if (!best || best.confidence < enough) return undefined
  if (other && best.confidence - other.confidence < margin) return undefined
  const asLog = best.intent === 'log' && !past
  return { ...best, ...(asLog ? momentsIn(said, now, 'behind') : moments) }
}

/** The intents a sentence may have, the likeliest first: what to offer where none is likely enough. */
export const guesses = (words: string, listening: Listening): readonly IntentName[] => {
  const said = plainly(words)
  const now = DateTime.fromJSDate(listening.now, { zone: listening.timeZone })
  return rank(said, momentsIn(said, now, 'ahead'), behind.test(said), listening.names ?? []).map((one) => one.intent)
}

interface Ranked {
  readonly intent: IntentName
  readonly confidence: number
}

/** "Ben's number?": a name and how to reach who has it. */
const asksToReach = (said: string, names: readonly string[]): boolean => {
  const words = said.split(' ')
  const isNamed = names.some((name) =>
    words.some((word) => word.replace(/s$/, '') === name.toLowerCase().replace(/s$/, '')),
  )
  return isNamed && words.length <= 7 && /\b(email|number|phone|cell|contact|address)\b/.test(said)
}

/** "Call with Ben today, 40 minutes": a length and no hour is told of what was. */
const isLengthOfToday = (said: string): boolean =>
  /\b(visit|call|meeting)\b.*\btoday\b/.test(said) &&
  /\d (minutes|hours)/.test(said) &&
  !/\b(at|can|could|let us)\b|\d ?(am|pm)|\d:\d/.test(said)

/** Words that are strange here make a guess less sure, a clear cue less than a weak one. */
const rank = (said: string, moments: Moments, past: boolean, names: readonly string[]): readonly Ranked[] => {
  const best = new Map<IntentName, number>()
  const raise = (intent: IntentName, cue: number, beside: string) => {
    const confidence = cue - strangeness(beside, said, names) * (1 - cue) * 8
    best.set(intent, Math.max(best.get(intent) ?? 0, confidence))
  }
  for (const { name, cues } of intents)
    for (const [pattern, confidence] of cues)
      if (pattern.test(said) && !(name === 'partner' && past && !asks.test(said)))
        raise(name, confidence, said.replace(pattern, ' '))
  if (asksToReach(said, names)) raise('partner', 0.93, '')
  // A day that is said to be impossible is no offer.
  if (moments.times.length > 0 && !past && !refuses.test(said))
    raise('schedule', moments.times.some((one) => one.time) ? 0.84 : 0.76, said)
  if (moments.minutes !== undefined && past) raise('log', 0.86, said)
  return [...best].map(([intent, confidence]) => ({ intent, confidence })).sort((a, b) => b.confidence - a.confidence)
}
