import { searchKey } from '../people/search-key.ts'
import { codeMeant } from '../table/read-codes.ts'

export interface KnownDistrict {
  readonly code: string
  readonly name: string
}

/** Finds the district that a cell means by its code or its name; the sentence that says why it is none. Each cell is looked up once. */
export const districtFinder = (districts: readonly KnownDistrict[]): ((cell: string) => KnownDistrict | string) => {
  const byCode = new Map(districts.map((one) => [one.code, one]))
  const byKey = districts.map((one) => ({ one, key: searchKey(one.name) }))
  const known = new Map<string, KnownDistrict | string>()
  const find = (cell: string): KnownDistrict | string => {
    if (cell === '') return 'Please fill in the district.'
    const code = codeMeant(cell, byCode)
    if (code !== undefined) return byCode.get(code)!
    const said = searchKey(cell)
    const exact = byKey.filter(({ key }) => key === said)
    if (exact.length === 1) return exact[0]!.one
    const near = byKey.filter(({ key }) => key.startsWith(said) || said.startsWith(key))
    if (near.length === 1 && near[0]!.key.startsWith(`${said} `)) return near[0]!.one
    const names = near.slice(0, 3).map(({ one }) => one.name)
    return names.length > 0
      ? `Which district is that? Perhaps ${names.join(' or ')}.`
      : `There is no district “${cell.slice(0, 60)}”. Please use its name or code as on the list of districts.`
  }
  return (cell) => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const found = find(cell)
    known.set(cell, found)
    return found
  }
}
