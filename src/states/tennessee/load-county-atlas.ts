import { readFile } from 'node:fs/promises'
import { type CountyAtlas, type CountyTopology, countyAtlasOf } from '../../core/matching/map/county-atlas.ts'

const file = new URL('./counties.json', import.meta.url)

/** The state's counties, as tools/cut-out-counties.ts cut them out of the country's. */
export const loadCountyAtlas = async (): Promise<CountyAtlas> =>
  countyAtlasOf(JSON.parse(await readFile(file, 'utf8')) as CountyTopology, '47')
