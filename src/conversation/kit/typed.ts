import { withTitles } from '../../core/directors/titled.ts'

/** Enclose what somebody may type to P3: two characters of Unicode's private use, which mean nothing of themselves. */
const marked = /(^|[.!?]\s+|\n)?\uf0f3([^\uf0f4]*)\uf0f4/g

/**
 * Words that somebody may type to P3, where a sentence has its verb: `${typed('offices')} for the list.` Each platform says it
 * its own way, with a capital where a sentence begins: one has a command in front, another hears the word alone.
 */
export const typed = (words: string): string => `\uf0f3${words}\uf0f4`

/** A text as a platform says it, Tennessee's words where nobody put the program's; `say` gives the verb and what it is typed as, beginning small. */
export const withTyped = (text: string, say: (words: string) => string): string =>
  withTitles(text, 'director').replaceAll(marked, (_, begins: string | undefined, words: string) => {
    const said = say(words)
    return begins === undefined ? said : `${begins}${said.charAt(0).toUpperCase()}${said.slice(1)}`
  })
