/** Letters that only look like these are another address, and lower case makes some of them the same. */
const ADDRESS = /^[\w.!#$%&'+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i
/** What is pasted along and can't be seen. */
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF]/g
const QUOTES = `"'“”‘’\``

const bare = (text: string) =>
  text
    .replace(INVISIBLE, '')
    .replace(/\u00A0/g, ' ')
    .trim()
const unquoted = (text: string) => text.replace(new RegExp(`^[${QUOTES}]+|[${QUOTES}]+$`, 'g'), '')

/**
 * A list of addresses as people write or copy them: with commas, semicolons, spaces or line ends between, with names before the
 * address in angle brackets as mail programs show them. In lower case. `wrong`: what is no address and no name of one.
 */
export const readAddresses = (
  list: string,
): { readonly addresses: readonly string[]; readonly wrong: readonly string[] } => {
  const text = bare(list)
  const inBrackets = [...text.matchAll(/<([^<>]*)>/g)].map(([, one]) => one!)
  const others = text
    .replace(/<[^<>]*>/g, ' ')
    .split(/[\s,;]+/)
    .map(unquoted)
    .filter(Boolean)
  // Words beside brackets are names; without any bracket every word has to be an address.
  const words = inBrackets.length > 0 ? others.filter((word) => word.includes('@')) : others
  const all = [...inBrackets, ...words].map((one) => one.trim().replace(/^mailto:/i, ''))
  const addresses = all.filter((one) => ADDRESS.test(one)).map((one) => one.toLowerCase())
  return { addresses, wrong: all.filter((one) => !ADDRESS.test(one)) }
}

/** Who mail comes from, as one address with or without a name; undefined when it is none, or several. */
export const readSender = (value: string): string | undefined => {
  const text = bare(value).replace(/[;,\s]+$/, '')
  const whole = new RegExp(`^[${QUOTES}].*[>\\w][${QUOTES}]$`).test(text) ? text.slice(1, -1) : text
  if (/[\r\n]/.test(whole)) return undefined
  if (ADDRESS.test(whole)) return whole
  const [, name, address] = /^([^<>]*)<([^<>]+)>$/.exec(whole) ?? []
  if (!address || !ADDRESS.test(address.trim())) return undefined
  return name!.trim() ? `${name!.trim()} <${address.trim()}>` : address.trim()
}
