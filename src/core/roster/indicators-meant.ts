import { searchKey } from '../people/search-key.ts'

interface Indicator {
  readonly code: string
  readonly name: string
}

const wordsOf = (text: string): readonly string[] =>
  searchKey(text)
    .split(' ')
    .filter((word) => word !== '' && word !== 'and')

/**
 * The codes that the words of a cell mean: "A1", "a-1", "Capacity Building", or "A1: Capacity Building", which is one. What is
 * neither code nor name stays as it is, so that it can be named.
 */
export const indicatorsMeant = (said: readonly string[], indicators: readonly Indicator[]): readonly string[] => {
  const known = new Set(indicators.map(({ code }) => code))
  if (said.every((word) => known.has(word))) return said
  const spellings = indicators
    .flatMap(({ code, name }) => [
      { code, words: wordsOf(name) },
      { code, words: [wordsOf(code).join('')] },
      { code, words: code.split(/(?<=\p{L})(?=\p{N})/u).map(searchKey) },
    ])
    .sort((a, b) => b.words.length - a.words.length)
  const words = said.flatMap((one) => wordsOf(one))
  const meant = new Set<string>()
  while (words.length > 0) {
    const found = spellings.find((one) => one.words.every((word, at) => words[at] === word))
    meant.add(found?.code ?? words[0]!.toUpperCase())
    words.splice(0, found?.words.length ?? 1)
  }
  return [...meant]
}
