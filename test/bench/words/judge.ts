import { readFileSync } from 'node:fs'
import { understand } from '../../../src/core/understanding/understand.ts'

/** One line of test/fixtures/sentences: what somebody writes, and what they mean by it. */
export interface Sentence {
  readonly style: string
  readonly words: string
  /** `none`: nothing the bot should act on. */
  readonly intent: string
  /** Intent, times and minutes as one text. */
  readonly expected: string
}

export type Verdict = { readonly kind: 'right' | 'wrong' | 'notUnderstood'; readonly heard: string }

/** Tuesday, Jan 26, 2027, 10:15 AM in Nashville; the partner is called Ben. */
const listening = { now: new Date('2027-01-26T16:15:00Z'), timeZone: 'America/Chicago', names: ['Ben'] }

export const readSentences = (half: 'tuning' | 'held-out'): readonly Sentence[] =>
  readFileSync(new URL(`../../fixtures/sentences/${half}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [style = '', words = '', intent = '', times = '', minutes = ''] = line.split('\t')
      return { style, words, intent, expected: [intent, times, minutes].join(' ').trim().replaceAll(/ +/g, ' ') }
    })

/** Where only a day or a reminder counts, no length is told. */
export const judge = ({ words, intent, expected }: Sentence): Verdict => {
  const heard = understand(words, listening)
  if (!heard) return { kind: intent === 'none' ? 'right' : 'notUnderstood', heard: 'nothing' }
  const withTimes = ['schedule', 'log', 'pause'].includes(heard.intent)
  const times = heard.times.map(({ day, time }) => (time && heard.intent === 'schedule' ? `${day} ${time}` : day))
  const told = withTimes
    ? [heard.intent, times.join(', '), heard.intent === 'pause' ? '' : (heard.minutes ?? '')]
    : [heard.intent]
  const text = told.join(' ').trim().replaceAll(/ +/g, ' ')
  return { kind: text === expected ? 'right' : 'wrong', heard: text }
}
