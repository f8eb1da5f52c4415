import type { WeightedGraph } from '../../../src/core/matching/blossom/graph.ts'

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export interface Shape {
  readonly people: number
  readonly columns: number
  readonly rows: number
  readonly districts: number
  /** Keep an edge that is among the best so many of either end; 0 keeps all. */
  readonly best?: number
  readonly seed?: number
}

export const stateShape = { columns: 19, rows: 5, districts: 145 } as const
export const nationShape = { columns: 130, rows: 80, districts: 13000 } as const

interface Land {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly mass: Float64Array
  readonly neighbors: number[][]
}

type Random = () => number

const gaussian = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** County districts on a planar hexagonal grid, then city districts as enclaves inside some of them. */
const layOut = ({ columns, rows, districts }: Shape, random: Random): Land => {
  const counties = columns * rows
  const x = new Float64Array(districts)
  const y = new Float64Array(districts)
  const mass = new Float64Array(districts)
  const neighbors: number[][] = Array.from({ length: districts }, () => [])
  const link = (a: number, b: number): void => {
    if (a === b || neighbors[a]!.includes(b)) return
    neighbors[a]!.push(b)
    neighbors[b]!.push(a)
  }
  for (let d = 0; d < counties; d++) {
    const row = Math.floor(d / columns)
    x[d] = (d % columns) + (row & 1) * 0.5 + (random() - 0.5) * 0.3
    y[d] = row * 0.87 + (random() - 0.5) * 0.3
    mass[d] = Math.exp(0.9 * gaussian(random))
  }
  for (let d = 0; d < counties; d++) {
    const row = Math.floor(d / columns)
    const column = d % columns
    const odd = row & 1
    for (const [r, c] of [
      [row, column + 1],
      [row + 1, column - 1 + odd],
      [row + 1, column + odd],
    ] as const) {
      if (r < rows && c >= 0 && c < columns && random() > 0.1) link(d, r * columns + c)
    }
  }
  for (let d = counties; d < districts; d++) {
    const host = Math.floor(random() * counties)
    link(d, host)
    if (random() < 0.3 && neighbors[host]!.length > 0) {
      link(d, neighbors[host]![Math.floor(random() * neighbors[host]!.length)]!)
    }
    x[d] = x[host]! + (random() - 0.5) * 0.5
    y[d] = y[host]! + (random() - 0.5) * 0.5
    mass[d] = mass[host]! * (0.1 + 0.4 * random())
  }
  return { x, y, mass, neighbors }
}

/** People per district by mass, the largest remainders rounded up, and at least one where there are enough. */
const settle = ({ people, districts }: Shape, { mass }: Land): Int32Array => {
  const size = new Int32Array(districts).fill(people >= districts ? 1 : 0)
  const left = people >= districts ? people - districts : people
  const total = mass.reduce((sum, each) => sum + each, 0)
  const remainders: [number, number][] = []
  let placed = 0
  for (let d = 0; d < districts; d++) {
    const exact = (left * mass[d]!) / total
    size[d]! += Math.floor(exact)
    placed += Math.floor(exact)
    remainders.push([exact - Math.floor(exact), d])
  }
  remainders.sort((a, b) => b[0] - a[0] || a[1] - b[1])
  for (let i = 0; i < left - placed; i++) size[remainders[i]![1]]!++
  return size
}

interface People {
  /** First person of each district, and the total at the end. */
  readonly start: Int32Array
  readonly score: (a: number, b: number) => number
}

const bitCount = (bits: number): number => {
  let count = 0
  for (let rest = bits; rest > 0; rest &= rest - 1) count++
  return count
}

const populate = (shape: Shape, land: Land, random: Random): People => {
  const size = settle(shape, land)
  const n = shape.people
  const start = new Int32Array(shape.districts + 1)
  const level = new Uint8Array(n)
  const focus = new Uint16Array(n)
  const x = new Float64Array(n)
  const y = new Float64Array(n)
  const enrollment = new Float64Array(n)
  let v = 0
  for (let d = 0; d < shape.districts; d++) {
    start[d] = v
    for (let i = 0; i < size[d]!; i++, v++) {
      const dice = random()
      level[v] = dice < 0.5 ? 0 : dice < 0.72 ? 1 : dice < 0.94 ? 2 : 3
      while (bitCount(focus[v]!) < 3) focus[v]! |= 1 << Math.floor(12 * random() ** 1.4)
      x[v] = land.x[d]! + (random() - 0.5) * 0.9
      y[v] = land.y[d]! + (random() - 0.5) * 0.9
      enrollment[v] = Math.exp(6.1 + 0.6 * gaussian(random))
    }
  }
  start[shape.districts] = v
  const levelFit = (a: number, b: number): number => {
    if (a === b) return 300
    if (a === 3 || b === 3) return 150
    return Math.abs(a - b) === 1 ? 120 : 0
  }
  const score = (a: number, b: number): number => {
    const distance = Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!)
    const near = 250 * Math.max(0, 1 - distance / 2.5)
    const alike = 120 * Math.max(0, 1 - Math.abs(Math.log(enrollment[a]! / enrollment[b]!)) / 2)
    return Math.round(levelFit(level[a]!, level[b]!) + 110 * bitCount(focus[a]! & focus[b]!) + near + alike)
  }
  return { start, score }
}

const graphOf = (vertexCount: number, triples: readonly number[]): WeightedGraph => {
  const edges = triples.length / 3
  const ends = new Int32Array(2 * edges)
  const weights = new Int32Array(edges)
  for (let e = 0; e < edges; e++) {
    ends[2 * e] = triples[3 * e]!
    ends[2 * e + 1] = triples[3 * e + 1]!
    weights[e] = triples[3 * e + 2]!
  }
  return { vertexCount, ends, weights }
}

const allEdges = ({ neighbors }: Land, { start, score }: People): number[] => {
  const triples: number[] = []
  for (let d = 0; d < neighbors.length; d++) {
    for (const e of neighbors[d]!) {
      if (e < d) continue
      for (let a = start[d]!; a < start[d + 1]!; a++) {
        for (let b = start[e]!; b < start[e + 1]!; b++) triples.push(a, b, score(a, b))
      }
    }
  }
  return triples
}

const BITS = 262144

const bestEdges = ({ neighbors }: Land, { start, score }: People, best: number): number[] => {
  const keys: number[] = []
  for (let d = 0; d < neighbors.length; d++) {
    for (let a = start[d]!; a < start[d + 1]!; a++) {
      const choices: number[] = []
      for (const e of neighbors[d]!) {
        for (let b = start[e]!; b < start[e + 1]!; b++) choices.push(score(a, b) * BITS + (BITS - 1 - b))
      }
      for (const choice of Float64Array.from(choices).sort().reverse().subarray(0, best)) {
        const b = BITS - 1 - (choice % BITS)
        keys.push(Math.min(a, b) * BITS + Math.max(a, b))
      }
    }
  }
  const triples: number[] = []
  let last = -1
  for (const key of Float64Array.from(keys).sort()) {
    if (key === last) continue
    last = key
    const a = Math.floor(key / BITS)
    triples.push(a, key % BITS, score(a, key % BITS))
  }
  return triples
}

/** Invented administrators of an invented land: who may be paired with whom, and how well they fit (0 to 1000). */
export const buildInstance = (shape: Shape): WeightedGraph => {
  const random = createRandom(shape.seed ?? 1)
  const land = layOut(shape, random)
  const people = populate(shape, land, random)
  return graphOf(shape.people, shape.best ? bestEdges(land, people, shape.best) : allEdges(land, people))
}

/** The same edges with other weights. */
export const reweigh = (graph: WeightedGraph, weigh: (weight: number) => number): WeightedGraph => ({
  ...graph,
  weights: graph.weights.map(weigh),
})

/** A random graph without any geography, with so many edges a vertex on average, half of it counted from each end. */
export const buildRandomGraph = (vertexCount: number, degree: number, seed = 77): WeightedGraph => {
  const random = createRandom(seed)
  const seen = new Set<number>()
  const triples: number[] = []
  for (let i = 0; i < (vertexCount * degree) / 2; i++) {
    const a = Math.floor(random() * vertexCount)
    const b = Math.floor(random() * vertexCount)
    const key = Math.min(a, b) * vertexCount + Math.max(a, b)
    if (a === b || seen.has(key)) continue
    seen.add(key)
    triples.push(a, b, Math.floor(random() * 1001))
  }
  return graphOf(vertexCount, triples)
}
