/** The flags that a bench's own source asks for. */
export const flagsIn = (source: string): string[] => [
  ...new Set(Array.from(source.matchAll(/bench\.option\(\s*'([a-z-]+)'/g), ([, flag]) => `--${flag}`)),
]

/** What is wrong with the words after a bench's name: they are pairs of a flag it knows and a number. */
export const faultIn = (words: readonly string[], known: readonly string[]): string | undefined => {
  for (let at = 0; at < words.length; at += 2) {
    const [flag, value] = [words[at]!, words[at + 1]]
    if (flag === '--help') return 'Nothing was run.'
    if (!known.includes(flag)) return `There is no ${flag}.`
    if (value === undefined || value === '' || Number.isNaN(Number(value))) return `${flag} needs a number.`
  }
}
