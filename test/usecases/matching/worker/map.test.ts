import { expect, it } from 'vitest'
import { drawMap } from '../../../../src/core/matching/map/draw-map.ts'
import { loadCountyAtlas } from '../../../../src/states/tennessee/load-county-atlas.ts'
import { renderMap } from '../../../../src/usecases/matching/worker/render-map.ts'
import { createProposalMap, geographyOf } from '../../../../src/usecases/matching/worker/state-map.ts'

const atlas = await loadCountyAtlas()
const fips = [...atlas.names.keys()].sort()
const idOf = (name: string): string => [...atlas.names].find(([, each]) => each === name)![0]

it('all 95 counties of Tennessee are there, with middles inside the state', () => {
  expect(fips).toHaveLength(95)
  for (const { latitude, longitude } of atlas.centers.values()) {
    expect(latitude).toBeGreaterThan(34.9)
    expect(latitude).toBeLessThan(36.7)
    expect(longitude).toBeGreaterThan(-90.4)
    expect(longitude).toBeLessThan(-81.6)
  }
})

it('the picture is small enough for Teams, even with every county paired with every other', async () => {
  const pairs = fips.flatMap((a) => fips.map((b) => [a, b] as const))
  const drawn = drawMap(atlas, { pairs, leftOver: fips, stateName: 'Tennessee' })
  const png = await renderMap(drawn)
  expect(Math.max(drawn.width, drawn.height)).toBeLessThanOrEqual(1024)
  expect(png.byteLength).toBeLessThan(1_000_000)
  expect([...png.slice(1, 4)]).toEqual([...Buffer.from('PNG')])
  expect(Buffer.from(png).readUInt32BE(16)).toBe(drawn.width)
  expect(Buffer.from(png).readUInt32BE(20)).toBe(drawn.height)
})

it('the same pairs give the same picture, whatever their order, without any text in it', () => {
  const [knox, blount, anderson] = ['Knox', 'Blount', 'Anderson'].map(idOf) as [string, string, string]
  const one = drawMap(atlas, {
    pairs: [
      [knox, blount],
      [anderson, anderson],
    ],
    leftOver: [],
    stateName: 'Tennessee',
  })
  const other = drawMap(atlas, {
    pairs: [
      [anderson, anderson],
      [blount, knox],
    ],
    leftOver: [],
    stateName: 'Tennessee',
  })
  expect(other.svg).toBe(one.svg)
  expect(one.svg).not.toMatch('<text')
  expect(one.svg.match(/<line/g)).toHaveLength(1)
})

it('the text in place of the picture says what it shows', () => {
  const [knox, blount, shelby] = ['Knox', 'Blount', 'Shelby'].map(idOf) as [string, string, string]
  const content = {
    pairs: [
      [knox, blount],
      [blount, knox],
      [knox, knox],
    ] as const,
    leftOver: [shelby],
    stateName: 'Tennessee',
  }
  expect(drawMap(atlas, content).altText).toBe(
    'A map of the 95 counties of Tennessee. 3 pairs are drawn as lines from county to county. The most: Blount to Knox, 2; within Knox, 1. Diamonds mark 1 person without a partner. The most: Shelby, 1.',
  )
  expect(drawMap(atlas, { pairs: [], leftOver: [], stateName: 'Tennessee' }).altText).toBe(
    'A map of the 95 counties of Tennessee. There are no pairs yet. Everyone has a partner.',
  )
})

it('a county that is not on the map is left out without a fault', () => {
  expect(drawMap(atlas, { pairs: [['99999', fips[0]!]], leftOver: ['99999'], stateName: 'Tennessee' }).svg).not.toMatch(
    'NaN',
  )
})

it('shows a channel the pairs alone: nobody without a partner, in the picture or in its words', async () => {
  const knox = idOf('Knox')
  const { describe } = geographyOf(atlas, 'Tennessee')
  expect(describe({ pairs: [[knox, knox]] })).toMatch(/1 pair is drawn .*within Knox, 1\.$/)
  expect(describe({ pairs: [[knox, knox]], leftOver: [] })).toContain('Everyone has a partner.')
  const counties = { pairs: [[knox, knox]], leftOver: [idOf('Shelby')] }
  const read = { matchmaking: { countiesOf: async () => counties } }
  const map = createProposalMap({ read } as never, atlas, 'Tennessee')
  const of = async (only?: 'pairs') => Buffer.from((await map({ draftId: 'd', only }))!).toString('base64')
  const alone = drawMap(atlas, { pairs: [[knox, knox]], stateName: 'Tennessee' })
  expect(await of('pairs')).toBe(Buffer.from(await renderMap(alone)).toString('base64'))
  expect(await of('pairs')).not.toBe(await of())
})
