import { altTextFor } from '../../../core/matching/map/alt-text.ts'
import type { CountyAtlas } from '../../../core/matching/map/county-atlas.ts'
import { drawMap } from '../../../core/matching/map/draw-map.ts'
import type { MapContent } from '../../../core/matching/map/map-content.ts'
import type { Store } from '../../ports.ts'
import type { Geography } from '../matchmaking-port.ts'
import { renderMap } from './render-map.ts'

/** Where counties are, and how a map of pairs reads to whoever can't see it. */
export const geographyOf = (atlas: CountyAtlas, stateName: string): Geography => ({
  centerOf: (countyFips) => atlas.centers.get(countyFips),
  describe: (content) => altTextFor(atlas, { ...content, stateName }),
})

const kept = 20

interface AskedMap {
  readonly draftId: string
  readonly only?: 'pairs'
}

/** The map of a proposal as a PNG, drawn once and remembered; undefined when the proposal is not known. */
export const createProposalMap = (store: Pick<Store, 'read'>, atlas: CountyAtlas, stateName: string) => {
  const drawn = new Map<string, Promise<Uint8Array | undefined>>()
  return (asked: AskedMap): Promise<Uint8Array | undefined> => {
    const key = `${asked.draftId} ${asked.only ?? ''}`
    const before = drawn.get(key)
    if (before) return before
    const drawing = draw(store, atlas, stateName, asked)
    drawn.set(key, drawing)
    drawing.catch(() => drawn.delete(key))
    const oldest = drawn.keys().next().value
    if (drawn.size > kept && oldest !== undefined) drawn.delete(oldest)
    return drawing
  }
}

const draw = async (
  { read }: Pick<Store, 'read'>,
  atlas: CountyAtlas,
  stateName: string,
  { draftId, only }: AskedMap,
) => {
  const counties = await read.matchmaking.countiesOf(draftId)
  const shown = counties && only === 'pairs' ? { pairs: counties.pairs } : counties
  return shown && renderMap(drawMap(atlas, { ...shown, stateName } satisfies MapContent))
}
