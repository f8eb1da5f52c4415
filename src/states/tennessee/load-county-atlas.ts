import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type CountyAtlas, type CountyTopology, countyAtlasOf } from '../../core/matching/map/county-atlas.ts'

/** Reads a state's counties from the us-atlas package, by the state's two-digit FIPS code. About 30 ms: keep the result. */
export const loadCountyAtlas = async (stateFips: string): Promise<CountyAtlas> => {
  const file = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json')
  return countyAtlasOf(JSON.parse(await readFile(file, 'utf8')) as CountyTopology, stateFips)
}
