import { nameWords } from '../people/names.ts'
import { namesMeant } from '../people/nicknames.ts'

/** What two spellings of a name have in common: its words, whatever their order. */
const foldName = (name: string): string => [...nameWords(name)].sort().join(' ')

/** What stays when somebody marries: the first name, also of "Doe, Pat". */
const givenName = (name: string): string => {
  const [before = '', behind = ''] = name.split(',')
  return nameWords(behind)[0] ?? nameWords(before)[0] ?? ''
}

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
 * Who of the newcomers has the name of somebody in the same district, the first name (or what it is short for) of the one person who
 * has it at the same school, or the name of another newcomer there.
 */
export const likelySame = (newcomers: readonly Newcomer[], known: readonly KnownPerson[]): SameQuestion[] => {
  const keyOf = (name: string, place: string) => `${foldName(name)}|${place}`
  const people = Map.groupBy(known, (one) => keyOf(one.name, one.districtCode))
  const namesake = ({ name, districtCode, schoolCode }: Newcomer) => {
    const alike = people.get(keyOf(name, districtCode)) ?? []
    return alike.find((one) => one.schoolCode === schoolCode) ?? alike[0]
  }
  const firstNames = ({ name, schoolCode }: Pick<KnownPerson, 'name' | 'schoolCode'>) =>
    namesMeant(givenName(name)).map((first) => `${first}|${schoolCode}`)
  const atSchool = Map.groupBy(
    known.flatMap((one) => firstNames(one).map((key) => ({ key, one }))),
    ({ key }) => key,
  )
  const onlyOne = (newcomer: Newcomer) => {
    const alike = firstNames(newcomer).flatMap((key) => atSchool.get(key) ?? [])
    const [first, ...others] = new Set(alike.map(({ one }) => one))
    return others.length === 0 ? first : undefined
  }
  const seen = new Map<string, Newcomer>()
  return newcomers.flatMap((one): SameQuestion[] => {
    const found = namesake(one) ?? onlyOne(one)
    const key = keyOf(one.name, one.schoolCode)
    const twin = seen.get(key)
    if (!twin) seen.set(key, one)
    if (found) return [{ ...one, kind: 'known', known: found }]
    return twin ? [{ ...one, kind: 'twin', twin: { line: twin.line, email: twin.email } }] : []
  })
}
