import type { Bench } from './bench.ts'
import { judge, readSentences, type SentenceFile, type Verdict } from './words/judge.ts'

const lists: Readonly<Record<SentenceFile, string>> = {
  tuning: 'which are learned from: no measure of anything',
  'held-out': 'never tuned on, many in dialect, dictated or in a second language',
  fresh: 'everyday wording, never tuned on but for three days and times',
  everyday: 'everyday wording, kept before anything was measured on it, never tuned on',
  unseen:
    'everyday wording of partners, coordinators and directors, kept before anything was measured on it, never tuned on',
  voices: 'principals, directors and coordinators: the half that nothing is tuned on',
  'voices-tuned': 'the other half of these, which rules are tuned on',
  idioms: 'made to be unlike anything that is learned: how poorly wording fares that nobody thought of',
}

/**
 * How many invented sentences are understood: what was meant, with its times and length. What is learned, and every threshold, is of the
 * tuning half alone. `everyday` and `idioms` were kept before anything was measured on them, and nothing is tuned on them: the one says how
 * everyday wording fares, the other, written to be unlike anything learned, how poorly wording does that nobody thought of.
 */
export default (bench: Bench): void => {
  for (const [file, about] of Object.entries(lists) as [SentenceFile, string][]) {
    const sentences = readSentences(file)
    const judged = sentences.map((one) => ({ ...one, verdict: judge(one) }))
    const share = (kind: Verdict['kind']) =>
      (judged.filter((one) => one.verdict.kind === kind).length / sentences.length) * 100
    for (const { style, words, meanings, times, minutes, verdict } of judged)
      if (verdict.kind !== 'right' && bench.option('show', file === 'tuning' || file === 'voices-tuned' ? 1 : 0) === 1)
        bench.say(
          `${verdict.kind}: ${style}: "${words}" is ${[meanings.join('/'), times, minutes].join(' ').trim()}, heard ${verdict.heard}`,
        )
    bench.say(`${file}: ${sentences.length} sentences, ${about}`)
    bench.figure(`${file} right`, share('right'), '%')
    bench.figure(`${file} asked`, share('asked'), '%')
    bench.figure(`${file} wrong`, share('wrong'), '%')
    bench.figure(`${file} not understood`, share('notUnderstood'), '%')
  }
}
