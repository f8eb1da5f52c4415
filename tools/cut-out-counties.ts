// node tools/cut-out-counties.ts: cuts Tennessee's counties out of the country's into src/states/tennessee/counties.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { GeometryObject } from 'topojson-specification'
import type { CountyTopology } from '../src/core/matching/map/county-atlas.ts'

type Arcs = number | readonly Arcs[]

/** Only the lines that these counties have, numbered anew. A negative number is a line walked backwards, as TopoJSON has it. */
const cutOut = (country: CountyTopology, stateFips: string): CountyTopology => {
  const lines: CountyTopology['arcs'] = []
  const numbers = new Map<number, number>()
  const numberOf = (line: number) => {
    if (!numbers.has(line)) numbers.set(line, lines.push(country.arcs[line]!) - 1)
    return numbers.get(line)!
  }
  const anew = (arcs: Arcs): Arcs =>
    typeof arcs === 'number' ? (arcs < 0 ? ~numberOf(~arcs) : numberOf(arcs)) : arcs.map(anew)
  const counties = country.objects.counties.geometries
    .filter(({ id }) => String(id).startsWith(stateFips))
    .map((county) => ({ ...county, arcs: anew((county as unknown as { arcs: Arcs }).arcs) }))
  return {
    type: 'Topology',
    transform: country.transform,
    objects: {
      counties: {
        type: 'GeometryCollection',
        geometries: counties as unknown as (GeometryObject<{ name: string }> & { properties: { name: string } })[],
      },
    },
    arcs: lines,
  } as CountyTopology
}

const file = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json')
const country = JSON.parse(readFileSync(file, 'utf8')) as CountyTopology
const target = new URL('../src/states/tennessee/counties.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(cutOut(country, '47'))}\n`)
