/** A text with placeholders, each a name in braces: {program}. Everything else is literal, also what is put in. */
const placeholder = /\{([^{}\n]*)\}/g

/** What is wrong with a text a person wrote, as a sentence for its field; undefined when it can be used. */
export const templateProblem = (text: string, known: readonly string[]): string | undefined => {
  const unknown = [...text.matchAll(placeholder)].map(([, name]) => name!).find((name) => !known.includes(nameOf(name)))
  const usable = `You can use ${known.map((name) => `{${name}}`).join(', ')}.`
  if (unknown !== undefined) return `I don’t know what to put in for {${unknown}}. ${usable}`
  if (/[{}]/.test(text.replace(placeholder, ''))) return `There is a single brace in it. ${usable}`
  return undefined
}

/** Puts the values in. A placeholder that is not known any more stays as it is written. */
export const fillTemplate = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(placeholder, (whole, name: string) => {
    const known = nameOf(name)
    return Object.hasOwn(values, known) ? values[known]! : whole
  })

/** As people type it: {Program} and { program } are {program}. */
const nameOf = (typed: string): string => typed.trim().toLowerCase()
