import type { CountyAtlas } from '../core/matching/map/county-atlas.ts'
import { anotherState } from '../states/another/places.ts'
import { loadCountyAtlas } from '../states/tennessee/load-county-atlas.ts'
import { tennessee } from '../states/tennessee/places.ts'
import type { Geography } from '../usecases/matching/matchmaking-port.ts'
import { geographyOf } from '../usecases/matching/worker/state-map.ts'
import type { Places } from '../usecases/year/places-port.ts'
import type { Config } from './environment/config.ts'

/** Another state has no outlines of counties: distance does not count there, and a proposal comes without its map. */
const nowhere: Geography = { centerOf: () => undefined, describe: () => '' }

/** The state that this server is for. */
export const placesOf = async ({
  state,
  organization,
}: Pick<Config, 'state' | 'organization'>): Promise<{
  readonly places: Places
  readonly atlas: CountyAtlas
  readonly geography: Geography
}> => {
  const atlas = await loadCountyAtlas()
  if (state.name.toLowerCase() === tennessee.state.toLowerCase())
    return { places: tennessee, atlas, geography: geographyOf(atlas, tennessee.state) }
  const places = anotherState({ state: state.name, department: organization, timeZone: state.timeZone })
  return { places, atlas, geography: nowhere }
}
