/** A setting of the file, its value in quotes (which may go over several lines) or to the end of its line. */
const ENTRY = /^[^\S\n]*(?:export\s+)?([A-Za-z_][\w.-]*)[^\S\n]*=[^\S\n]*(?:(["'`])([\s\S]*?)\2[^\n]*|([^\n]*))/gm

/** What a file of settings says in vain, since Node's parser passes over it without a word: each in a sentence, and no value in any. */
export const lostLines = (text: string, file: string): string[] => [...setNothing(text, file), ...hidden(text, file)]

/** Lines as a shell, PowerShell or YAML has them, and a list that goes on in the next line. */
const setNothing = (text: string, file: string): string[] => {
  const rest = text.replace(ENTRY, (entry) => entry.replace(/[^\n]/g, ''))
  const lines = rest.split('\n').flatMap((line, index) => (/^\s*(#|$)/.test(line) ? [] : [index + 1]))
  if (lines.length === 0) return []
  const which = lines.length === 1 ? `Line ${lines[0]} of ${file} sets` : `Lines ${lines.join(', ')} of ${file} set`
  return [`${which} nothing: write NAME=value with nothing before the name, a list in one line, and # before a comment`]
}

/** The last line of a name wins: right below the empty one of the example, and a trap where it takes another's place. */
const hidden = (text: string, file: string): string[] => {
  const said = new Map<string, string[]>()
  for (const [, name = '', , quoted, bare = ''] of text.matchAll(ENTRY))
    said.set(name, [...(said.get(name) ?? []), quoted ?? bare.replace(/#.*/, '').trim()])
  return [...said].flatMap(([name, values]) => {
    const filled = new Set(values.filter(Boolean))
    return filled.size > 1 || (filled.size === 1 && !values.at(-1))
      ? [
          `${name} stands ${values.length === 2 ? 'twice' : `${values.length} times`} in ${file}, and only the last one counts: leave one line of it`,
        ]
      : []
  })
}
