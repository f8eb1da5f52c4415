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

/** The map of a proposal as a PNG, drawn once and remembered; undefined when the proposal is not known. */
export const createProposalMap = (store: Pick<Store, 'read'>, atlas: CountyAtlas, stateName: string) => {
  const drawn = new Map<string, Promise<Uint8Array | undefined>>()
  return ({ draftId }: { readonly draftId: string }): Promise<Uint8Array | undefined> => {
    const before = drawn.get(draftId)
    if (before) return before
    const drawing = draw(store, atlas, stateName, draftId)
    drawn.set(draftId, drawing)
    drawing.catch(() => drawn.delete(draftId))
    const oldest = drawn.keys().next().value
    if (drawn.size > kept && oldest !== undefined) drawn.delete(oldest)
    return drawing
  }
}

const draw = async ({ read }: Pick<Store, 'read'>, atlas: CountyAtlas, stateName: string, draftId: string) => {
  const counties = await read.matchmaking.countiesOf(draftId)
  return counties && renderMap(drawMap(atlas, { ...counties, stateName } satisfies MapContent))
}
