import { isVisit, type StepKind, stepKinds } from '../partnership/partnership.ts'
import { tidy } from './tidy.ts'

/** A step of the path that words name; "the visit" may be either. */
export type NamedStep = StepKind | 'visit'

export const isNamedStep = (word: string): word is NamedStep =>
  word === 'visit' || stepKinds.some((kind) => kind === word)

/** The clear ones before what they contain. */
const names: readonly (readonly [RegExp, NamedStep])[] = [
  [/\b(?:second|2nd|return) visit\b|\bvisit (?:two|2|number two|number 2)\b/, 'secondVisit'],
  [/\b(?:first|1st|initial) visit\b|\bvisit (?:one|1|number one|number 1)\b/, 'firstVisit'],
  [/\b(?:final|last|closing) meeting\b/, 'finalMeeting'],
  [/\bvisit(?:s|ed)?\b/, 'visit'],
  [
    /\b(?:our|the|a|my|follow ?-?up|phone|\d-minutes?|minutes?) call\b|\bon the phone\b|\b(?:we|i) (?:talked|spoke)\b/,
    'call',
  ],
]

/** Which step words are about; undefined where they name none, or more than one. */
export const stepNamed = (words: string): NamedStep | undefined => {
  const said = tidy(words)
  const named = names.flatMap(([pattern, kind]) => (pattern.test(said) ? [kind] : []))
  const [first, ...others] = named
  const isOne = others.every(
    (other) => other === 'visit' && first && first !== 'visit' && first !== 'call' && isVisit(first),
  )
  return isOne ? first : undefined
}

/** "Change my log", "the log is wrong": of what is written already. */
export const isAboutChanging = (words: string): boolean =>
  /\b(?:edit|change|fix|correct|amend|update|mistake|typo|wrong|add(?: \w+)* to)\b/.test(tidy(words))
