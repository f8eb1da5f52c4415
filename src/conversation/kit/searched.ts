import { beginningOf } from '../../core/characters.ts'
import { searchTyped } from '../../core/people/search-key.ts'

/** Characters of a search that are looked at. */
export const searchMaximum = 60

/** What is looked for behind a word: "of Pat Doe" is Pat Doe. Empty where nothing is. */
export const searched = (rest: string): string =>
  searchTyped(beginningOf(rest.replace(/^(?:of|for|from|in|about)\s+/i, ''), searchMaximum))
