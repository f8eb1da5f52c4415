import { renderAsync } from '@resvg/resvg-js'
import type { DrawnMap } from '../../../core/matching/map/draw-map.ts'

/** The drawn map as PNG bytes, at its own size. Drawn off the event loop; needs no fonts. */
export const renderMap = async ({ svg }: DrawnMap): Promise<Uint8Array> => {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return image.asPng()
}
