import { searchKey } from '../people/search-key.ts'
import type { ItemReader, Wrong } from './item-reader.ts'
import type { ListFacts } from './list-items.ts'

const longestRegion = 60

/** No answer is a yes: who writes a row means it. */
export const yesOrNo = (cell: string | undefined, column: string, wrong: Wrong): boolean => {
  const said = (cell ?? '').toLowerCase()
  if (!/^(|y|yes|true|1|x|n|no|false|0)$/.test(said)) wrong(column, 'Please write yes or no.')
  return !/^(n|no|false|0)$/.test(said)
}

/** How the department groups its districts, and which coordinator looks after which group. */
export const regionReaders = (
  facts: ListFacts,
  districtIn: (cell: string | undefined, column: string, wrong: Wrong) => string,
): { readonly regions: ItemReader<'regions'>; readonly duties: ItemReader<'duties'> } => {
  const spellings = new Map(facts.regions.flatMap(({ region }) => (region ? [[searchKey(region), region]] : [])))
  /** As it is spelled already: "east" and "East" are one region. */
  const spelled = (cell: string | undefined): string => {
    const region = (cell ?? '').trim().replace(/\s+/g, ' ')
    const key = searchKey(region)
    if (region && !spellings.has(key)) spellings.set(key, region)
    return spellings.get(key) ?? region
  }
  const known = new Set(facts.regions.map(({ region }) => region).filter(Boolean))
  return {
    regions: {
      keyOf: (item) => item.districtCode,
      read: (cells, wrong) => {
        const districtCode = districtIn(cells.district, 'district', wrong)
        const region = spelled(cells.region)
        if (region.length > longestRegion) wrong('region', `Please keep the region to ${longestRegion} characters.`)
        return { districtCode, region }
      },
    },
    duties: {
      keyOf: (item) => `${item.region} ${item.personId}`,
      read: (cells, wrong) => {
        const region = spelled(cells.region)
        if (!region) wrong('region', 'Please fill in the region.')
        else if (!known.has(region))
          wrong('region', 'No district is in this region yet. Please send the regions first.')
        const personId = coordinatorIn(cells.coordinator ?? '', facts, wrong)
        return { region, personId, looksAfter: yesOrNo(cells.looksAfter, 'yes_or_no', wrong) }
      },
    },
  }
}

/** By address, or by a name that only one of them has. */
const coordinatorIn = (cell: string, { coordinators }: ListFacts, wrong: Wrong): string => {
  const said = searchKey(cell)
  const found = coordinators.filter(
    ({ name, email }) => said !== '' && [searchKey(email), searchKey(name)].includes(said),
  )
  if (found.length === 1) return found[0]!.personId
  if (found.length > 1) wrong('coordinator', 'Several coordinators have this name. Please use the email address.')
  else wrong('coordinator', 'No coordinator has this address or name.')
  return ''
}
