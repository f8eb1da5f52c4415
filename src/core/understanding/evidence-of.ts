import { conceptsIn } from './concepts.ts'
import { partnerToken, personToken } from './people.ts'

/** What speaks for and against an intent besides its words. */
export interface Around {
  readonly days: number
  readonly hasClockTime: boolean
  readonly hasLength: boolean
  /** Told of what is over. */
  readonly past: boolean
  readonly isQuestion: boolean
  /** Words that are usual here; of others it is only told how many they are. */
  readonly usual: ReadonlySet<string>
  /** Somebody of an office who has no partner. */
  readonly isOfOffice: boolean
  /** Cues of the table of intents that fit, as name and confidence. */
  readonly cues: readonly (readonly [name: string, confidence: number])[]
}

const day =
  /^(mon|tues|wednes|thurs|fri|satur|sun)days?$|^(january|february|march|april|june|july|august|september|october|november|december)$/
const filler =
  /^(um|uh|uhm|er|well|so|okay|like|just|really|actually|hey|yall|you know|basically|maybe|also|then|very|a|an|the|oh|ah)$/

/** Words as they count: numbers, days and names are told apart by their kind alone. */
const plainWord = (word: string): string => {
  if (/^[#@]?\d/.test(word)) return '#'
  if (day.test(word)) return 'DAY'
  if (word === partnerToken) return 'NAME'
  return word === personToken ? 'PERSON' : word
}

/** Whether the two of a pair come up at all: who met "a parent" logs nothing. */
const ofThePair = /^(NAME|PARTNER|we|us|our|ours|he|him|his|she|her|hers|they|them|other|principal|each)$/

const circumstancesOf = ({
  days,
  hasClockTime,
  hasLength,
  past,
  isQuestion,
  isOfOffice,
}: Around): readonly string[] => {
  const over = past ? ' of what is over' : ''
  return [
    days > 0 && `=a day${over}`,
    days > 1 && '=several days',
    hasClockTime && `=a time${over}`,
    hasLength && `=a length${over}`,
    past && '=over',
    isQuestion && '=asked',
    isOfOffice && '=of an office',
  ].filter((one) => one !== false)
}

/** The pieces of evidence in tidy words, each once: words and their first five letters, as endings differ, neighbors, what they stand for, and in which order. */
export const evidenceOf = (said: string, around: Around): readonly string[] => {
  const words = said.split(' ').filter((word) => word !== '' && word !== ',' && !filler.test(word))
  const plain = words.map(plainWord)
  const found = new Set<string>()
  plain.forEach((word, at) => {
    found.add(word)
    if (/^[a-z]{5,}$/.test(word)) found.add(`~${word.slice(0, 5)}`)
    const next = plain[at + 1]
    if (next) found.add(`${word} ${next}`)
  })
  if (plain[0]) found.add(`^ ${plain[0]}`)
  const stand = conceptsIn(plain.map((word, at) => (/^[A-Z]{4,}$/.test(word) ? word : words[at]!)))
  stand.forEach((concepts, at) => {
    for (const concept of concepts) {
      found.add(concept)
      for (const later of stand.slice(at + 1, at + 6))
        for (const other of later) if (other !== concept) found.add(`${concept} > ${other}`)
    }
  })
  const others = found.has('OTHERS') || found.has('SCHOOLDAY')
  if (![...found].some((piece) => ofThePair.test(piece))) found.add(others ? '=others alone' : '=nobody of the pair')
  else if (others) found.add('=others too')
  const length = plain.length
  found.add(length <= 1 ? '=one word' : length <= 3 ? '=few words' : length <= 8 ? '=some words' : '=many words')
  const strange = plain.filter(
    (word, at) => /^[a-z]{3,}$/.test(word) && !around.usual.has(word) && stand[at]!.length === 0,
  ).length
  if (strange > 0)
    found.add(strange === 1 ? '=a strange word' : strange <= 3 ? '=some strange words' : '=many strange words')
  if (strange > 0 && around.days > 0) found.add('=a strange word and a day')
  if (strange * 4 > length) found.add('=mostly strange')
  for (const circumstance of circumstancesOf(around)) found.add(circumstance)
  for (const [name, confidence] of around.cues) {
    found.add(`cue ${name}`)
    if (confidence >= 0.9) found.add(`cue sure ${name}`)
  }
  return [...found]
}
