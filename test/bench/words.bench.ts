import { type IntentName, intentNames } from '../../src/core/understanding/intents.ts'
import type { Bench } from './bench.ts'
import { judge, readSentences } from './words/judge.ts'

const halves = ['tuning', 'held-out'] as const

/** How many invented sentences are understood: what was meant, with its times and length. The code was tuned on one half only. */
export default (bench: Bench): void => {
  for (const half of halves) {
    const sentences = readSentences(half)
    const judged = sentences.map((one) => ({ ...one, verdict: judge(one) }))
    const share = (verdict: string) => judged.filter((one) => one.verdict.kind === verdict).length / sentences.length
    for (const one of judged)
      if (one.verdict.kind !== 'right' && bench.option('show', half === 'tuning' ? 1 : 0) === 1)
        bench.say(`${one.verdict.kind}: ${one.style}: "${one.words}" is ${one.expected}, heard ${one.verdict.heard}`)
    bench.say(`${half}: ${sentences.length} sentences, ${coverage(judged.map((one) => one.intent))} intents`)
    bench.figure(`${half} right`, share('right') * 100, '%')
    bench.figure(`${half} wrong`, share('wrong') * 100, '%')
    bench.figure(`${half} not understood`, share('notUnderstood') * 100, '%')
  }
}

const coverage = (intents: readonly string[]): number =>
  intentNames.filter((name: IntentName) => intents.includes(name)).length
