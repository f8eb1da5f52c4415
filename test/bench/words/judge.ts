import { readFileSync } from 'node:fs'
import { type IntentName, intentNames, officeIntents } from '../../../src/core/understanding/intent-names.ts'
import { guesses, type Listening, type Understood, understand } from '../../../src/core/understanding/understand.ts'

/** One line of test/fixtures/sentences: what somebody writes, and what they mean by it. */
export interface Sentence {
  readonly style: string
  readonly words: string
  /** Any of these is right. `none`: nothing the bot should open. */
  readonly meanings: readonly string[]
  /** Several wishes at once: all of them are to be asked about. */
  readonly wishes: readonly string[]
  readonly times: string
  readonly minutes: string
  /** IANA zone that was named; empty where it doesn't matter. */
  readonly zone: string
}

/**
 * `right`: the form or view that was meant is opened with every day, time, length and zone that was said; or nothing, where nothing was
 * meant; or a question that holds all the wishes, where there are several. `asked`: nothing is opened, and what was meant is among the
 * three buttons; or what was meant is opened, all that is filled in is right, and the form says what it did not understand and left empty.
 * `wrong`: something else is opened, something is filled in that was not said, or what was said is left out without a word.
 * `notUnderstood`: the rest.
 */
export type Verdict = { readonly kind: 'right' | 'asked' | 'wrong' | 'notUnderstood'; readonly heard: string }

const files = ['tuning', 'held-out', 'fresh', 'everyday', 'unseen', 'voices', 'voices-tuned', 'idioms'] as const
export type SentenceFile = (typeof files)[number]

export const readSentences = (file: SentenceFile): readonly Sentence[] =>
  readFileSync(new URL(`../../fixtures/sentences/${file}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [style = '', words = '', meaning = '', times = '', minutes = '', zone = ''] = line.split('\t')
      const wishes = meaning.includes('+') ? meaning.split('+') : []
      return { style, words, meanings: meaning.split('/'), wishes, times, minutes, zone }
    })

const ofDirectors: readonly IntentName[] = ['report', 'nominations', 'nominate', 'district', 'channels']
const ofAnyone: readonly IntentName[] = ['help', 'status', 'settings', 'export', 'my-data', 'home', 'needHelp']
const ofPartners = intentNames.filter((name) => !officeIntents.some((one) => one === name))

/** Who writes: a style that begins with an office is somebody's who has it and no partner. */
const possible = (style: string): readonly IntentName[] => {
  if (style.startsWith('coordinator')) return [...ofAnyone, ...officeIntents]
  return style.startsWith('director') ? [...ofAnyone, ...ofDirectors] : ofPartners
}

/** Tuesday, Jan 26, 2027, 10:15 AM in Nashville; the partner is called Ben. */
const listeningTo = (style: string): Listening => ({
  now: new Date('2027-01-26T16:15:00Z'),
  timeZone: 'America/Chicago',
  names: ['Ben'],
  intents: possible(style),
})

/** What would stand in the form: days with their times, a length. Where only a day or a reminder counts, no length is told. */
interface Slots {
  readonly times: readonly string[]
  readonly minutes: string
  readonly zone: string
}

const slotsOf = ({ intent, times, minutes, zone }: Understood): Slots => ({
  times: times.map(({ day, time }) => (time && intent === 'schedule' ? `${day} ${time}` : day)),
  minutes: intent === 'pause' ? '' : String(minutes ?? ''),
  zone: times.some((one) => one.time) ? (zone ?? '') : '',
})

const meant = ({ times, minutes, zone }: Sentence): Slots => ({
  times: times === '' ? [] : times.split(', '),
  minutes,
  zone,
})

const isSame = (heard: Slots, said: Slots): boolean =>
  heard.times.join() === said.times.join() &&
  heard.minutes === said.minutes &&
  (said.zone === '' || heard.zone === said.zone || heard.times.every((one) => !one.includes(' ')))

/** Nothing that is filled in is wrong, and what is missing is told to have been missed. */
const isHonest = (heard: Slots, said: Slots, unread: Understood['unread'] = []): boolean => {
  const isSaid = (time: string) => said.times.some((one) => one === time || one.startsWith(`${time} `))
  const withTimes = (all: readonly string[]) => all.filter((one) => one.includes(' ')).length
  const missing = [
    heard.times.length < said.times.length && 'day',
    withTimes(heard.times) < withTimes(said.times) && 'time',
    heard.minutes !== said.minutes && 'length',
  ]
  return (
    heard.times.every(isSaid) &&
    (heard.minutes === '' || heard.minutes === said.minutes) &&
    (said.zone === '' || heard.zone === said.zone || withTimes(heard.times) === 0) &&
    missing.every((slot) => slot === false || unread.some((one) => one === slot || (one === 'day' && slot === 'time')))
  )
}

export const judge = (sentence: Sentence): Verdict => {
  const { style, words, meanings, wishes } = sentence
  const listening = listeningTo(style)
  const heard = understand(words, listening)
  if (heard) {
    const slots = slotsOf(heard)
    const unread = heard.unread ? `(unread: ${heard.unread.join(', ')})` : ''
    const text = [heard.intent, slots.times.join(', '), slots.minutes, slots.zone, unread].filter(Boolean).join(' ')
    if (wishes.includes(heard.intent)) return { kind: 'notUnderstood', heard: text }
    if (!meanings.includes(heard.intent)) return { kind: 'wrong', heard: text }
    if (!slotsAreJudged(heard.intent) || isSame(slots, meant(sentence))) return { kind: 'right', heard: text }
    return { kind: isHonest(slots, meant(sentence), heard.unread) ? 'asked' : 'wrong', heard: text }
  }
  const offered: readonly string[] = guesses(words, listening)
  const text = `asked: ${offered.join(', ')}`
  if (meanings.includes('none')) return { kind: 'right', heard: text }
  if (wishes.length > 0)
    return { kind: wishes.every((one) => offered.includes(one)) ? 'right' : 'notUnderstood', heard: text }
  return { kind: meanings.some((one) => offered.includes(one)) ? 'asked' : 'notUnderstood', heard: text }
}

const slotsAreJudged = (intent: IntentName): boolean => ['schedule', 'log', 'pause'].includes(intent)
