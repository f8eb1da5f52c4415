/** A graph as flat arrays: edge e joins vertices ends[2e] and ends[2e + 1] and is worth weights[e]. No loops, no twins. */
export interface WeightedGraph {
  readonly vertexCount: number
  readonly ends: Int32Array
  /** Whole numbers; may be negative. */
  readonly weights: Int32Array
}

/** Places within an arc's record. Twice the weight: with doubled weights every dual value is a whole number. */
export const ARC = 0
export const HEAD = 1
export const DOUBLED = 2
export const STRIDE = 3

/**
 * The same graph seen from its vertices. Arc 2e runs along edge e, arc 2e + 1 against it, so arc ^ 1 is the way back.
 * The arcs out of v are the records at start[v], start[v] + STRIDE, ... before start[v + 1], the heaviest first.
 */
export interface Adjacency {
  readonly start: Int32Array
  readonly records: Int32Array
}

const DIGIT = 11
const DIGITS = 1 << DIGIT

/** Edge numbers from the heaviest to the lightest, equal ones in order: a radix sort by how much each is below the top. */
const heaviestFirst = (weights: Int32Array, highest: number): Int32Array => {
  let lowest = highest
  for (let edge = 0; edge < weights.length; edge++) if (weights[edge]! < lowest) lowest = weights[edge]!
  let order = new Int32Array(weights.length)
  for (let edge = 0; edge < order.length; edge++) order[edge] = edge
  let spare = new Int32Array(weights.length)
  for (let shift = 0; shift < 32 && (highest - lowest) / 2 ** shift >= 1; shift += DIGIT) {
    const place = new Int32Array(DIGITS + 1)
    for (let i = 0; i < order.length; i++) place[(((highest - weights[i]!) >>> shift) & (DIGITS - 1)) + 1]!++
    for (let digit = 0; digit < DIGITS; digit++) place[digit + 1]! += place[digit]!
    for (let i = 0; i < order.length; i++) {
      const edge = order[i]!
      spare[place[((highest - weights[edge]!) >>> shift) & (DIGITS - 1)]!++] = edge
    }
    const sorted = spare
    spare = order
    order = sorted
  }
  return order
}

export const adjacencyOf = ({ vertexCount, ends, weights }: WeightedGraph, highest: number): Adjacency => {
  const start = new Int32Array(vertexCount + 1)
  for (let arc = 0; arc < ends.length; arc++) start[ends[arc]! + 1]! += STRIDE
  for (let v = 0; v < vertexCount; v++) start[v + 1]! += start[v]!
  const place = start.slice(0, vertexCount)
  const records = new Int32Array(STRIDE * ends.length)
  const order = heaviestFirst(weights, highest)
  for (let i = 0; i < order.length; i++) {
    const edge = order[i]!
    const a = ends[2 * edge]!
    const b = ends[2 * edge + 1]!
    const weight = 2 * weights[edge]!
    const forth = place[a]!
    const back = place[b]!
    place[a] = forth + STRIDE
    place[b] = back + STRIDE
    records[forth + ARC] = 2 * edge
    records[forth + HEAD] = b
    records[forth + DOUBLED] = weight
    records[back + ARC] = 2 * edge + 1
    records[back + HEAD] = a
    records[back + DOUBLED] = weight
  }
  return { start, records }
}
