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
}

/**
 * `right`: the form or view that was meant is opened with its times and length; or nothing, where nothing was meant; or a question
 * that holds all the wishes, where there are several. `asked`: nothing is opened, and what was meant is among the three buttons.
 * `wrong`: something else is opened. `notUnderstood`: the rest.
 */
export type Verdict = { readonly kind: 'right' | 'asked' | 'wrong' | 'notUnderstood'; readonly heard: string }

const files = ['tuning', 'held-out', 'fresh', 'everyday', 'unseen', 'voices', 'voices-tuned', 'idioms'] as const
export type SentenceFile = (typeof files)[number]

export const readSentences = (file: SentenceFile): readonly Sentence[] =>
  readFileSync(new URL(`../../fixtures/sentences/${file}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [style = '', words = '', meaning = '', times = '', minutes = ''] = line.split('\t')
      const wishes = meaning.includes('+') ? meaning.split('+') : []
      return { style, words, meanings: meaning.split('/'), wishes, times, minutes }
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

/** Times and length as they would stand in the form. Where only a day or a reminder counts, no length is told. */
const slotsOf = ({ intent, times, minutes }: Understood): string => {
  if (!['schedule', 'log', 'pause'].includes(intent)) return ''
  const when = times.map(({ day, time }) => (time && intent === 'schedule' ? `${day} ${time}` : day)).join(', ')
  return `${when} ${intent === 'pause' ? '' : (minutes ?? '')}`.trim()
}

export const judge = ({ style, words, meanings, wishes, times, minutes }: Sentence): Verdict => {
  const listening = listeningTo(style)
  const heard = understand(words, listening)
  if (heard) {
    const slots = slotsOf(heard)
    const text = `${heard.intent} ${slots}`.trim()
    if (wishes.includes(heard.intent)) return { kind: 'notUnderstood', heard: text }
    const isRight =
      meanings.includes(heard.intent) && (slotsAreJudged(heard.intent) ? slots === `${times} ${minutes}`.trim() : true)
    return { kind: isRight ? 'right' : 'wrong', heard: text }
  }
  const offered: readonly string[] = guesses(words, listening)
  const text = `asked: ${offered.join(', ')}`
  if (meanings.includes('none')) return { kind: 'right', heard: text }
  if (wishes.length > 0)
    return { kind: wishes.every((one) => offered.includes(one)) ? 'right' : 'notUnderstood', heard: text }
  return { kind: meanings.some((one) => offered.includes(one)) ? 'asked' : 'notUnderstood', heard: text }
}

const slotsAreJudged = (intent: IntentName): boolean => ['schedule', 'log', 'pause'].includes(intent)
