/** What stands for somebody in plain words: the partner, and anybody else who is named. No rule of spelling or of days touches it. */
export const partnerToken = 'partner1'
export const personToken = 'person1'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const courtesies = set('mr mrs ms dr doctor')
const offices = set('principal superintendent director dean coach officer pastor mayor judge')
/** Behind these a capital letter begins somebody's name. */
const leads = set(
  `to with from for by about of and is was did does has can will that tell ask remind call email text message write ping nominate invite add
  remove make give let put meet met see visit visited called told asked thank where when why how hi hey hello dear thanks pair paired match
  matched get reach find put up add named name nominated sent send approve remove`,
)
/** Behind these, or before those, a name that is also a word is a name where no capital letter tells. */
const plainLeads = set(
  'with to from tell ask remind call email text let meet met see visited called told asked did does has is was hi hey hello and saw',
)
const plainFollowers = set(
  'is was has had did didnt never said says forgot wants wanted cant canceled cancelled called offered sent wont doesnt asked told',
)
/** "Will you", "may I": a word, whatever somebody's name is. */
const pronouns = set('i you we he she they it the be there')

const calendar = set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march september october
  november december jan feb mar apr jun jul aug sept sep oct nov dec`,
)
const monthsAndNames = set('april may june august')
/** Capital letters that name nobody. */
const nobody = set(
  `i im ive id ill p3 slack teams zoom google outlook excel christmas thanksgiving easter english math spanish tennessee nashville memphis
  knoxville chattanooga eastern central am pm the my our we you it everybody everyone all they he she titans vols powerschool skyward`,
)
/** Behind a capital letter they make it a place. */
const places = set(
  'county counties school schools elementary middle high academy city district university college street road department',
)

interface Word {
  readonly text: string
  /** Lower case, without signs and a possessive s. */
  readonly bare: string
  readonly isCapital: boolean
  /** A sign behind it ends what it belongs to. */
  readonly ends: boolean
}

const wordOf = (text: string): Word => ({
  text,
  bare: text
    .toLowerCase()
    .replaceAll(/[’‘']s\b/g, '')
    .replaceAll(/[^\p{L}\p{N}-]/gu, ''),
  isCapital: /^[^\p{L}\p{N}]*\p{Lu}\p{Ll}/u.test(text),
  ends: /[.,;:!?)]$/.test(text),
})

/** Capital letters tell nothing where nearly all words have them; the first has one anyway. */
const capitalsTell = (words: readonly Word[]): boolean =>
  words.length < 4 || words.slice(1).filter((word) => word.isCapital).length <= (words.length - 1) * 0.7

/** Signs around a word stay around what stands for it. */
const inPlaceOf = ({ text }: Word, token: string): string =>
  `${/^[^\p{L}\p{N}]*/u.exec(text)![0]}${token}${/[.,;:!?)]*$/.exec(text)![0]}`

/** A short form may leave the sign out: "Bens number". */
const isPartner = (
  words: readonly Word[],
  at: number,
  names: ReadonlySet<string>,
  isWord: (word: string) => boolean,
): boolean => {
  const { bare, isCapital } = words[at]!
  const name = names.has(bare)
    ? bare
    : bare.endsWith('s') && names.has(bare.slice(0, -1))
      ? bare.slice(0, -1)
      : undefined
  const [last, next] = [words[at - 1], words[at + 1]]
  if (name === undefined || /^\d/.test(next?.bare ?? '')) return false
  if (!isWord(name)) return true
  if (pronouns.has(next?.bare ?? '')) return false
  if (at > 0 && !last!.ends && isCapital && capitalsTell(words)) return true
  return last === undefined ? plainFollowers.has(next?.bare ?? '') : plainLeads.has(last.bare)
}

const isNamed = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return (
    word?.isCapital === true &&
    !nobody.has(word.bare) &&
    !calendar.has(word.bare.replace(/s$/, '')) &&
    !calendar.has(word.bare) &&
    !(places.has(words[at + 1]?.bare ?? '') && !word.ends)
  )
}

/** Where somebody else is named, and by how many words. */
const namedAt = (words: readonly Word[], at: number): number => {
  const rest = (from: number): number =>
    !words[from - 1]!.ends && isNamed(words, from) && !monthsAndNames.has(words[from]!.bare) ? rest(from + 1) : from
  const [word, next, last] = [words[at]!, words[at + 1], words[at - 1]]
  if (courtesies.has(word.bare) && next && /^\p{L}/u.test(next.text)) return rest(at + 2) - at
  if (!capitalsTell(words)) return 0
  if (offices.has(word.bare) && !/[,;:!?]$/.test(word.text) && isNamed(words, at + 1)) return rest(at + 2) - at
  if (!last || last.ends || !leads.has(last.bare) || !isNamed(words, at)) return 0
  const isMonth = monthsAndNames.has(word.bare) && (last.bare === 'to' || /^\d/.test(next?.bare ?? ''))
  return isMonth ? 0 : rest(at + 1) - at
}

/**
 * The words with a token where somebody is named, so that "who is Dr. Board" is about nobody's board and "I met April" about no month.
 * `names` are the partner's, in lower case; `isWord` says which of them are usual words too and need a place that tells them.
 */
export const withPeople = (said: string, names: ReadonlySet<string>, isWord: (word: string) => boolean): string => {
  const words = said.split(/\s+/).map(wordOf)
  const told: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (isPartner(words, at, names, isWord)) {
      told.push(inPlaceOf(word, partnerToken))
      continue
    }
    const named = words.slice(at, at + namedAt(words, at))
    const isTheirs = named.some(({ bare }) => names.has(bare))
    told.push(named.length > 0 ? inPlaceOf(named.at(-1)!, isTheirs ? partnerToken : personToken) : word.text)
    at += Math.max(0, named.length - 1)
  }
  return told.join(' ')
}
