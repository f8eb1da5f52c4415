import { type Meaning, scaleOf, weightsOf } from '../../../src/core/understanding/likelihood.ts'
import { evidenceIn, type Listening, likelyMeanings } from '../../../src/core/understanding/understand.ts'

/** Meanings that are compared. */
const compared = 3
const lines = 15

/** Why a sentence means what it does: its likeliest meanings, and the pieces of evidence that speak most for them or against. */
export const why = (words: string, listening: Listening): readonly string[] => {
  const likely = likelyMeanings(words, listening).slice(0, compared)
  const evidence = evidenceIn(words, listening)
  const scale = scaleOf(evidence)
  const told = ['=always', ...evidence].map((piece) => {
    const weights = new Map<Meaning, number>(weightsOf(piece))
    const times = piece === '=always' ? 1 : scale
    return { piece, by: likely.map(({ meaning }) => (weights.get(meaning) ?? 0) * times) }
  })
  const most = (by: readonly number[]) => Math.max(...by) - Math.min(...by)
  const row = (cells: readonly string[], piece: string) =>
    `${cells.map((cell) => cell.padStart(12)).join('')}   ${piece}`
  return [
    row(
      likely.map(({ meaning, likelihood }) => `${meaning} ${likelihood.toFixed(2)}`),
      'of all that it may mean',
    ),
    ...told
      .sort((a, b) => most(b.by) - most(a.by))
      .slice(0, lines)
      .map(({ piece, by }) =>
        row(
          by.map((one) => one.toFixed(2)),
          piece,
        ),
      ),
  ]
}
