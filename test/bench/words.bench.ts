import type { Bench } from './bench.ts'
import { judge, readSentences, type SentenceFile, type Verdict } from './words/judge.ts'

/**
 * How many invented sentences are understood: what was meant, with its times and length. What is learned is learned from the tuning
 * half alone.
 */
export default (bench: Bench): void => {
  const files: readonly SentenceFile[] = ['tuning', 'held-out', 'fresh']
  for (const file of files) {
    const sentences = readSentences(file)
    const judged = sentences.map((one) => ({ ...one, verdict: judge(one) }))
    const share = (kind: Verdict['kind']) =>
      (judged.filter((one) => one.verdict.kind === kind).length / sentences.length) * 100
    for (const { style, words, meanings, times, minutes, verdict } of judged)
      if (verdict.kind !== 'right' && bench.option('show', file === 'tuning' ? 1 : 0) === 1)
        bench.say(
          `${verdict.kind}: ${style}: "${words}" is ${[meanings.join('/'), times, minutes].join(' ').trim()}, heard ${verdict.heard}`,
        )
    bench.say(`${file}: ${sentences.length} sentences`)
    bench.figure(`${file} right`, share('right'), '%')
    bench.figure(`${file} asked`, share('asked'), '%')
    bench.figure(`${file} wrong`, share('wrong'), '%')
    bench.figure(`${file} not understood`, share('notUnderstood'), '%')
  }
}
