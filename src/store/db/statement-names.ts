import { createHash } from 'node:crypto'

/** As many statements as a connection keeps prepared; what is asked beyond that is planned anew each time. */
const most = 128
/** Asked this often, a statement gets a name: lists of every length are seldom asked again. */
const often = 4

/**
 * Names statements that others write, so that a connection parses and plans each once.
 * @returns a function that gives a statement's name, empty for one that isn’t kept prepared.
 */
export const createStatementNames = (prefix = 'prisma') => {
  const names = new Map<string, string>()
  const asked = new Map<string, number>()
  return (text: string): string => {
    const known = names.get(text)
    if (known || names.size >= most) return known ?? ''
    const times = (asked.get(text) ?? 0) + 1
    if (times < often) {
      if (asked.size >= 10 * most) asked.clear()
      asked.set(text, times)
      return ''
    }
    asked.delete(text)
    const name = `${prefix}_${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`
    names.set(text, name)
    return name
  }
}
