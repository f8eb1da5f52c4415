import { shortened } from '../characters.ts'
import { searchKey } from '../people/search-key.ts'
import { codeMeant } from '../table/read-codes.ts'
import { placeKey, placesNear, placeWords } from './place-words.ts'

export interface NamedSchool {
  readonly code: string
  readonly name: string
  readonly districtCode: string
}

/** How whoever sent a list is told that there is no such school. */
const anyList = { where: '', advice: 'Please use its name or code as on the list of schools.' }

/**
 * Finds the school that a cell means by its code or its name, in the district that the row names if it names one; the
 * sentence that says why it is none.
 */
export const schoolFinder = (
  schools: readonly NamedSchool[],
  { where, advice } = anyList,
): ((cell: string, districtCode?: string) => NamedSchool | string) => {
  const byCode = new Map(schools.map((one) => [one.code, one]))
  const byName = Map.groupBy(schools, ({ name }) => searchKey(name))
  const byPlace = Map.groupBy(schools, ({ name }) => placeKey(name))
  return (cell, districtCode) => {
    const code = codeMeant(cell, byCode)
    if (code !== undefined) return byCode.get(code)!
    const there = (named: readonly NamedSchool[] = []) =>
      named.filter((one) => districtCode === undefined || one.districtCode === districtCode)
    const exact = there(byName.get(searchKey(cell)))
    const meant = exact.length > 0 ? exact : there(byPlace.get(placeKey(cell)))
    if (meant.length === 1) return meant[0]!
    const told = meant.length === 0 ? codeBesideName(cell, byCode) : undefined
    if (told) return told
    const said = shortened(cell, 60)
    if (meant.length > 1)
      return districtCode === undefined
        ? `${meant.length} schools are called “${said}”. Please add a column “district”, or use the school’s code.`
        : `${meant.length} schools of the district are called “${said}”. Please use the school’s code.`
    const within = districtCode === undefined ? where : ' in that district'
    if (!/\p{L}{3}/u.test(said)) return `There is no school with the code ${said}${within}.`
    const near = placesNear(cell, there(schools), ({ name }) => name).map(({ name, code }) => `${name} (${code})`)
    return `There is no school “${said}”${within}. ${near.length > 0 ? `Perhaps ${near.join(' or ')}.` : advice}`
  }
}

/** "00100002 - Oak Elementary", "Oak Elementary (00100002)": both say the same school. */
const codeBesideName = (cell: string, byCode: ReadonlyMap<string, NamedSchool>): NamedSchool | undefined => {
  const [digits, ...more] = cell.match(/\d{4,20}/g) ?? []
  const code = digits && more.length === 0 ? codeMeant(digits, byCode) : undefined
  const school = code === undefined ? undefined : byCode.get(code)
  const named = school ? placeWords(school.name) : []
  return digits && placeWords(cell.replace(digits, ' ')).every((word) => named.includes(word)) ? school : undefined
}
