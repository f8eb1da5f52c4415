/** What a program may call the head of a district. Tennessee says director of schools, most others superintendent. */
export const headTitles = ['director', 'superintendent'] as const
export type HeadTitle = (typeof headTitles)[number]

/** Sentences are written with Tennessee's words; what stands in their place where a program has another. */
const superintendent = {
  director: 'superintendent',
  directors: 'superintendents',
  'a director': 'a superintendent',
  'director of schools': 'superintendent',
  'directors of schools': 'superintendents',
  'a director of schools': 'a superintendent',
} as const

type Words = keyof typeof superintendent
const others: Readonly<Record<Exclude<HeadTitle, 'director'>, Readonly<Record<Words, string>>>> = { superintendent }

/** Enclose words about the head of a district: two characters of Unicode's private use, which mean nothing of themselves. */
const marked = /\uf0f5([^\uf0f6]*)\uf0f6/g

/**
 * Words about the head of a district, as a program may say them otherwise: `Name the ${titled('directors of schools')}.`
 * Where a text leaves for a person `withTitles` puts the program's own there.
 */
export const titled = (words: Words | Capitalize<Words> | 'Director of Schools'): string => `\uf0f5${words}\uf0f6`

export const hasTitles = (text: string): boolean => text.includes('\uf0f5')

/** A text as a program with this title says it. */
export const withTitles = (text: string, head: HeadTitle): string =>
  text.replaceAll(marked, (_, words: string) => (head === 'director' ? words : inOther(words, head)))

const inOther = (words: string, head: Exclude<HeadTitle, 'director'>): string => {
  const said = others[head][words.toLowerCase() as Words] ?? words
  return /^\p{Lu}/u.test(words) ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : said
}
