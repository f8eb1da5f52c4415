/** "A", "A and B", "A, B and C". */
export const listOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

export const peopleCount = (count: number): string => (count === 1 ? '1 person' : `${count} people`)
