import { geoCentroid } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** The Census counties as us-atlas ships them: five-digit FIPS codes as ids, names as properties, degrees as positions. */
export type CountyTopology = Topology<{ readonly counties: GeometryCollection<{ name: string }> }>

interface Center {
  readonly latitude: number
  readonly longitude: number
}

const shapeOf = (topology: CountyTopology, counties: CountyTopology['objects']['counties']) =>
  feature(topology, counties)

/** One state's counties, ready to be drawn. */
export interface CountyAtlas {
  readonly shape: ReturnType<typeof shapeOf>
  /** Lines between two counties, each once. */
  readonly borders: ReturnType<typeof mesh>
  /** The middle of each county, by FIPS code. */
  readonly centers: ReadonlyMap<string, Center>
  readonly names: ReadonlyMap<string, string>
}

const centerOf = (county: CountyAtlas['shape']['features'][number]): Center => {
  const [longitude, latitude] = geoCentroid(county)
  return { latitude, longitude }
}

/** The counties whose code starts with the state's two digits ("47" is Tennessee). */
export const countyAtlasOf = (topology: CountyTopology, stateFips: string): CountyAtlas => {
  const all = topology.objects.counties
  const ofState: GeometryCollection<{ name: string }> = {
    ...all,
    geometries: all.geometries.filter(({ id }) => String(id).startsWith(stateFips)),
  }
  const shape = shapeOf(topology, ofState)
  return {
    shape,
    borders: mesh(topology, ofState as Parameters<typeof mesh>[1], (a, b) => a !== b),
    centers: new Map(shape.features.map((county) => [String(county.id), centerOf(county)])),
    names: new Map(shape.features.map(({ id, properties }) => [String(id), properties.name])),
  }
}
