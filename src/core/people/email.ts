const longest = 254
const local = /[\w!#$%&'*+/=?^`{|}~-]+/.source
const label = /[a-z\d](?:[a-z\d-]*[a-z\d])?/.source
const whole = new RegExp(`^${local}(?:\\.${local})*@${label}(?:\\.${label})+$`, 'i')

/**
 * Whether this is an address that mail can go to. Of plain letters alone: others that look like them are somebody else's, and lower
 * case makes some of them the same.
 */
export const isEmail = (text: string): boolean => text.length <= longest && whole.test(text)

/** "Pat Doe <pat.doe@one.example>" and "[Pat](mailto:pat.doe@one.example)", as address books and chats have it. */
const inBrackets = /(?:<|\]\()((?:mailto:|smtp:)?[^\s<>()@]+@[^\s<>()@]+)[>)]$/i

/**
 * The address that somebody meant who copied it with the name before it, in quotation marks, with a remark behind it, or with what stood
 * after it in a list. What is no address stays as it was typed.
 */
export const addressMeant = (typed: string): string =>
  addressesIn(typed).length > 1 ? typed.trim() : readAddress(typed)

const readAddress = (typed: string): string => {
  const alone = typed.trim().replace(/[\s;,.]+$/, '')
  const bare = (inBrackets.exec(alone)?.[1] ?? alone.replace(/\s+\([^()@]*\)$/, ''))
    .replace(/^(['"‘“])(.*)['"’”]$/, '$2')
    .replace(/^(?:mailto|smtp):/i, '')
  return isEmail(bare) ? bare : typed.trim()
}

/** The different addresses in what was typed, in lower case. */
export const addressesIn = (typed: string): readonly string[] => {
  const words = typed.split(/[\s;,<>()]+/).map((word) => readAddress(word).toLowerCase())
  return [...new Set(words.filter(isEmail))]
}

/** What is wrong with an address that was typed; undefined for one that mail can go to. */
export const addressProblem = (typed: string): string | undefined => {
  if (addressesIn(typed).length > 1) return 'These are several addresses. Please keep one.'
  const meant = readAddress(typed)
  if (isEmail(meant)) return undefined
  const strange = /[^\0-\x7f]/u.exec(meant)?.[0]
  if (strange) return `Please type that address again: “${strange}” can’t be in one.`
  if (/^[^\s<>]+\s[^\s<>]+$/.test(meant) && meant.includes('@'))
    return 'There is a space in that address. Please take it out.'
  return /\.\.|^\.|\.@|@[.-]|-\./.test(meant)
    ? 'There is a dot or a dash too many in that address. Please check it.'
    : 'That address is not complete.'
}
