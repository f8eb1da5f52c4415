import { type GeoProjection, geoMercator, geoPath } from 'd3-geo'
import { PAIR_OPACITY, palette } from '../../chart/palette.ts'
import { altTextFor } from './alt-text.ts'
import type { CountyAtlas } from './county-atlas.ts'
import type { CountyPair, MapContent } from './map-content.ts'

export interface DrawnMap {
  readonly svg: string
  readonly altText: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** Teams shows pictures up to 1024 pixels a side. */
const LONGEST_SIDE = 1024
const MARGIN = 16

const rounded = (value: number): string => String(Math.round(value * 10) / 10)

/** The more pairs, the thicker: by area, so that nine pairs look three times one. */
const widthFor = (count: number): number => Math.min(7, 1.4 * Math.sqrt(count))

const tally = <Key extends string>(keys: readonly Key[]): [Key, number][] => {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

interface Canvas {
  readonly projection: GeoProjection
  readonly width: number
  readonly height: number
}

/** As large as allowed, as tall as the state asks for. */
const fitCanvas = ({ shape }: CountyAtlas): Canvas => {
  const inner = LONGEST_SIDE - 2 * MARGIN
  const projection = geoMercator().fitSize([inner, inner], shape)
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(shape)
  const [x, y] = projection.translate()
  projection.translate([x - left + MARGIN, y - top + MARGIN])
  return {
    projection,
    width: Math.ceil(right - left) + 2 * MARGIN,
    height: Math.ceil(bottom - top) + 2 * MARGIN,
  }
}

type Place = (fips: string) => readonly [number, number] | undefined

const placeIn =
  (atlas: CountyAtlas, { projection }: Canvas): Place =>
  (fips) => {
    const center = atlas.centers.get(fips)
    return center && (projection([center.longitude, center.latitude]) ?? undefined)
  }

/** Pairs of one county with its own city district have no length: a ring instead of a line. */
const drawPairs = (pairs: readonly CountyPair[], place: Place): string[] =>
  tally(pairs.map(([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`))).flatMap(([key, count]) => {
    const [from, to] = key.split(' ').map((fips) => place(fips))
    if (!from || !to) return []
    const width = rounded(widthFor(count))
    const [x1, y1, x2, y2] = [...from, ...to].map(rounded)
    return x1 === x2 && y1 === y2
      ? [`<circle cx="${x1}" cy="${y1}" r="7" fill="none" stroke-width="${width}"/>`]
      : [`<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke-width="${width}"/>`]
  })

const drawEnds = (pairs: readonly CountyPair[], place: Place): string[] =>
  [...new Set(pairs.flat())].sort().flatMap((fips) => {
    const at = place(fips)
    return at ? [`<circle cx="${rounded(at[0])}" cy="${rounded(at[1])}" r="3"/>`] : []
  })

/** Someone without a partner: a diamond, so that the difference is not in the color alone. */
const drawLeftOver = (counties: readonly string[], place: Place): string[] =>
  tally(counties).flatMap(([fips, count]) => {
    const at = place(fips)
    const size = 5 + widthFor(count)
    return at
      ? [
          `<path d="M${rounded(at[0])} ${rounded(at[1] - size)}l${rounded(size)} ${rounded(size)}l${rounded(-size)} ${rounded(size)}l${rounded(-size)} ${rounded(-size)}z"/>`,
        ]
      : []
  })

/** The state's counties with each pair as a line between county middles, and no text: no fonts are needed. Deterministic: the same pairs, the same picture. */
export const drawMap = (atlas: CountyAtlas, content: MapContent): DrawnMap => {
  const canvas = fitCanvas(atlas)
  const { width, height } = canvas
  const place = placeIn(atlas, canvas)
  const path = geoPath(canvas.projection).digits(1)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" rx="12" fill="${palette.paper}"/>`,
    `<path d="${path(atlas.shape)}" fill="${palette.land}" stroke="${palette.line}" stroke-width="1.5"/>`,
    `<path d="${path(atlas.borders)}" fill="none" stroke="${palette.border}" stroke-width="1.2"/>`,
    `<g stroke="${palette.counted}" stroke-opacity="${PAIR_OPACITY}" stroke-linecap="round">${drawPairs(content.pairs, place).join('')}</g>`,
    `<g fill="${palette.counted}">${drawEnds(content.pairs, place).join('')}</g>`,
    `<g fill="${palette.apart}" stroke="${palette.border}" stroke-width="1.5">${drawLeftOver(content.leftOver ?? [], place).join('')}</g>`,
    '</svg>',
  ].join('\n')
  return { svg, altText: altTextFor(atlas, content), width, height }
}
