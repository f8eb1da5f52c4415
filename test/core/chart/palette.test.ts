import { describe, expect, it } from 'vitest'
import { chartNames } from '../../../src/core/chart/chart.ts'
import { drawChart } from '../../../src/core/chart/draw-chart.ts'
import { PAIR_OPACITY, palette } from '../../../src/core/chart/palette.ts'
import { yearChart } from '../../../src/core/chart/year-charts.ts'
import { drawMap } from '../../../src/core/matching/map/draw-map.ts'
import { loadCountyAtlas } from '../../../src/states/tennessee/load-county-atlas.ts'
import { inDark, inLight } from '../../bench/readme/chart.ts'
import { numbers } from './numbers.ts'
import { allEyes, contrast, distance, over } from './seen-colors.ts'

/** Seven times what is just noticed: apart at a glance, in small shapes, too. */
const APART = 0.15
const pairOnLand = over(palette.counted, PAIR_OPACITY, palette.land)

/** What stands in one picture, and on what: shapes, and words. */
const pictures = {
  chart: { grounds: [palette.paper], shapes: [palette.counted, palette.rest], words: [palette.ink, palette.soft] },
  map: { grounds: [palette.land], shapes: [pairOnLand, palette.apart], words: [] },
  'matching times, light': { grounds: [inLight.paper], shapes: [inLight.ours, inLight.other], words: [inLight.ink] },
  'matching times, dark': { grounds: [inDark.paper], shapes: [inDark.ours, inDark.other], words: [inDark.ink] },
}

describe.each(Object.entries(pictures))('the colors of a %s', (_name, { grounds, shapes, words }) => {
  it.each(allEyes)('are seen apart by who sees %s', (eyes) => {
    for (const [at, one] of shapes.entries())
      for (const other of shapes.slice(at + 1))
        expect(distance(one, other, eyes), `${one} ${other}`).toBeGreaterThan(APART)
  })

  it('stand out from their ground: shapes 3 to 1, words 4.5 to 1', () => {
    for (const ground of grounds) {
      for (const shape of shapes) expect(contrast(shape, ground), `${shape} on ${ground}`).toBeGreaterThanOrEqual(3)
      for (const word of words) expect(contrast(word, ground), `${word} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  })
})

it('draws the axis and the coast so that they are seen', () => {
  expect(contrast(palette.line, palette.paper)).toBeGreaterThanOrEqual(3)
})

it('draws charts and maps in no color but these', async () => {
  const content = { pairs: [['47157', '47037'] as const], leftOver: ['47093'], stateName: 'Tennessee' }
  const charts = chartNames.flatMap((name) => yearChart(name, numbers) ?? [])
  const drawn = [...charts.map(drawChart), drawMap(await loadCountyAtlas(), content).svg].join('')
  const used = new Set([...drawn.matchAll(/#[0-9a-f]{3,8}\b/g)].map(([color]) => color))
  expect([...used].toSorted()).toEqual([...new Set(Object.values(palette))].toSorted())
  expect(drawn.match(/opacity="[^"]+"/g)).toEqual([`opacity="${PAIR_OPACITY}"`])
})

it('measures as the literature does', () => {
  // W3C's own example of what just passes, and Ottosson's red.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(distance('#000000', '#ffffff', 'all colors')).toBeCloseTo(1, 4)
  // Of red and a green of its lightness, who has no green cones sees little.
  expect(distance('#c00000', '#4f6a00', 'deuteranopia')).toBeLessThan(distance('#c00000', '#4f6a00', 'all colors') / 2)
})
