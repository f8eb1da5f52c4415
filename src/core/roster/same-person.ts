import { honorifics } from '../people/names.ts'

const partsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replaceAll(/[\p{M}'’‘.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '' && !titles.has(part))

/** What two spellings of a name have in common: no marks, case, punctuation, titles or order of parts. */
const foldName = (name: string): string => partsOf(name).sort().join(' ')

/** What stays when somebody marries: the first name, also of "Doe, Pat". */
const givenName = (name: string): string => {
  const [before = '', behind = ''] = name.split(',')
  return partsOf(behind)[0] ?? partsOf(before)[0] ?? ''
}

const titles = new Set([...honorifics, 'phd', 'edd', 'jr', 'sr'])

/** Somebody who is known already. */
export interface KnownPerson {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly districtCode: string
  readonly schoolCode?: string
}

interface Newcomer {
  readonly line: number
  readonly name: string
  readonly email: string
  readonly schoolCode: string
  readonly districtCode: string
}

/** A row that may be about somebody we have already, under another address. */
export type SameQuestion = Newcomer &
  (
    | { readonly kind: 'known'; readonly known: KnownPerson }
    /** Another row of the same file has the same name at the same school. */
    | { readonly kind: 'twin'; readonly twin: { readonly line: number; readonly email: string } }
  )

/**
 * Who of the newcomers has the name of somebody in the same district, the first name of the one person who has it at the same
 * school, or the name of another newcomer there.
 */
export const likelySame = (newcomers: readonly Newcomer[], known: readonly KnownPerson[]): SameQuestion[] => {
  const keyOf = (name: string, place: string) => `${foldName(name)}|${place}`
  const people = new Map(known.map((one) => [keyOf(one.name, one.districtCode), one]))
  const atSchool = Map.groupBy(known, (one) => `${givenName(one.name)}|${one.schoolCode}`)
  const onlyOne = ({ name, schoolCode }: Newcomer) => {
    const [first, ...others] = atSchool.get(`${givenName(name)}|${schoolCode}`) ?? []
    return others.length === 0 ? first : undefined
  }
  const seen = new Map<string, Newcomer>()
  return newcomers.flatMap((one): SameQuestion[] => {
    const found = people.get(keyOf(one.name, one.districtCode)) ?? onlyOne(one)
    const key = keyOf(one.name, one.schoolCode)
    const twin = seen.get(key)
    if (!twin) seen.set(key, one)
    if (found) return [{ ...one, kind: 'known', known: found }]
    return twin ? [{ ...one, kind: 'twin', twin: { line: twin.line, email: twin.email } }] : []
  })
}
