import { shortened } from '../characters.ts'
import { searchKey } from '../people/search-key.ts'
import { codeMeant } from '../table/read-codes.ts'
import { placeKey, placesNear, placeWords } from './place-words.ts'

export interface KnownDistrict {
  readonly code: string
  readonly name: string
  readonly county: string
}

/** Which kind of district it is: said or left out, as people like. */
const kinds = new Set(['city', 'special'])
const withoutKind = (words: readonly string[]): readonly string[] => words.filter((word) => !kinds.has(word))
const startsWith = (words: readonly string[], first: readonly string[]): boolean =>
  first.length > 0 && first.every((word, i) => words[i] === word)

/** "MNPS", or "Davidson County" for the one district there, whose name says neither. */
const isCalled = ({ name, county }: KnownDistrict, typed: string): boolean => {
  const initials = searchKey(name)
    .split(' ')
    .map((word) => (word === 'ssd' ? word : word[0]))
    .join('')
  return (initials.length > 3 && initials === searchKey(typed)) || placeKey(`${county} County`) === placeKey(typed)
}

/** Which districts a name means, the surest way of reading it first: one, or several that it may be. */
export const districtsNamed = <T extends KnownDistrict>(typed: string, districts: readonly T[]): readonly T[] => {
  const said = searchKey(typed)
  const exact = districts.filter(({ name }) => searchKey(name) === said)
  if (exact.length > 0) return exact
  const words = placeWords(typed)
  if (words.length === 0) return []
  const known = districts.map((one) => ({ one, own: placeWords(one.name) }))
  const those = (fits: (own: readonly string[]) => boolean) => known.flatMap(({ one, own }) => (fits(own) ? [one] : []))
  const written = those((own) => own.join('') === words.join(''))
  if (written.length > 0) return written
  const plain = withoutKind(words)
  // "Franklin" alone is two of them; "Union" is no Union City more than it is Union County.
  const begun = those((own) => startsWith(own, plain))
  const ofKind = those((own) => (own.includes('special') ? withoutKind(own) : own).join('') === plain.join(''))
  if (begun.length === 0 && ofKind.length === 0) {
    const within = those((own) => words.every((word) => own.includes(word)))
    return within.length > 0 ? within : districts.filter((one) => isCalled(one, typed))
  }
  return words.length > plain.length && ofKind.length === 0 ? [] : [...new Set([...ofKind, ...begun])]
}

/** Finds the district that a cell means by its code or its name; the sentence that says why it is none. Each cell is looked up once. */
export const districtFinder = (districts: readonly KnownDistrict[]): ((cell: string) => KnownDistrict | string) => {
  const byCode = new Map(districts.map((one) => [one.code, one]))
  const known = new Map<string, KnownDistrict | string>()
  const find = (cell: string): KnownDistrict | string => {
    if (cell === '') return 'Please fill in the district.'
    const code = codeMeant(cell, byCode)
    if (code !== undefined) return byCode.get(code)!
    const [first, ...others] = districtsNamed(cell, districts)
    if (first && others.length === 0) return first
    const near = first ? [first, ...others].slice(0, 3) : placesNear(cell, districts, ({ name }) => name)
    return near.length > 0
      ? `Which district is that? Perhaps ${near.map(({ name }) => name).join(' or ')}.`
      : `There is no district “${shortened(cell, 60)}”. Please use its name or code as on the list of districts.`
  }
  return (cell) => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const found = find(cell)
    known.set(cell, found)
    return found
  }
}
