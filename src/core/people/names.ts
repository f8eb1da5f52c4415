import { searchKey } from './search-key.ts'

/** What stands before a name and is no part of it. */
const honorifics: ReadonlySet<string> = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'prof',
  'professor',
  'rev',
  'coach',
  'sir',
  'madam',
])

const isHonorific = (word: string): boolean => honorifics.has(word.replaceAll('.', '').toLowerCase())
/** What stands behind a name: "Jr.", "III", "Ed.D.". */
const isBehind = (part: string): boolean =>
  /^(?:jr|sr|i{2,3}|iv|v|esq|phd|edd|eds|dma|med|ma|ms|mba|mat|md|jd|nbct)$/i.test(part.replaceAll(/[.\s]/g, ''))
/** "Pat Doe, Principal": what somebody is, and no first name. */
const isOffice = (part: string): boolean =>
  /\b(?:principal|assistant|director|school|superintendent|ap|dean|interim)\b/i.test(part)

/** "Doe, Pat" and "Smith-Jones, Jr., Al" the way they are said: Pat Doe, Al Smith-Jones, Jr. Any other name as it is. */
export const nameInOrder = (name: string): string => {
  const [family = '', ...parts] = name.split(',').map((part) => part.trim())
  const given = parts.filter((part) => part !== '' && !isBehind(part))
  const [only] = given
  if (only === undefined || given.length > 1 || family === '' || isOffice(only)) return name
  return [`${only} ${family}`, ...parts.filter(isBehind)].join(', ')
}

/** What somebody is called: "Angela" of Dr. Angela Smith, "Pat" of Doe, Pat, "J. Robert" of J. Robert Doe. */
export const firstName = (name: string): string => {
  const words = nameInOrder(name).split(/\s+/).filter(Boolean)
  const own = words.filter((_, at) => !words.slice(0, at + 1).every(isHonorific))
  if (own.length < 2) return words.join(' ')
  const isInitial = /^\p{L}\.?$/u.test(own[0] ?? '') && own.length > 2
  return (
    own
      .slice(0, isInitial ? 2 : 1)
      .join(' ')
      .replace(/,$/, '') || name
  )
}

const titles: ReadonlySet<string> = new Set([...honorifics, 'phd', 'edd', 'jr', 'sr'])

/** The words of a name by which it is told from others: no marks, case, punctuation or titles. */
export const nameWords = (name: string): readonly string[] =>
  searchKey(name)
    .split(' ')
    .filter((word) => word !== '' && !titles.has(word))
