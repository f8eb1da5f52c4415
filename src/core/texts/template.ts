/** A text with placeholders, each a name in braces: {program}. Everything else is literal, also what is put in. */
const placeholder = /\{([^{}\n]*)\}/g

/**
 * What is wrong with a text a person wrote, as a sentence for its field; undefined when it can be used. `needs`: placeholders
 * that it can't do without, each with what is lost without it.
 */
export const templateProblem = (
  text: string,
  known: readonly string[],
  needs: Readonly<Record<string, string>> = {},
): string | undefined => {
  const unknown = [...text.matchAll(placeholder)].map(([, name]) => name!).find((name) => !known.includes(nameOf(name)))
  const usable = `You can use ${known.map((name) => `{${name}}`).join(', ')}.`
  if (unknown !== undefined) return `I don’t know what to put in for {${unknown}}. ${usable}`
  if (/[{}]/.test(text.replace(placeholder, ''))) return `There is a single brace in it. ${usable}`
  const used = [...text.matchAll(placeholder)].map(([, name]) => nameOf(name!))
  const missing = Object.keys(needs).find((name) => !used.includes(name))
  return missing === undefined ? undefined : `Please keep {${missing}} in it. ${needs[missing]}`
}

/** Puts the values in. A placeholder that is not known any more stays as it is written. */
export const fillTemplate = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(placeholder, (whole, name: string) => {
    const known = nameOf(name)
    return Object.hasOwn(values, known) ? values[known]! : whole
  })

/** As people type it: {Program} and { program } are {program}. */
const nameOf = (typed: string): string => typed.trim().toLowerCase()
