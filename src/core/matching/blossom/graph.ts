/** A graph as flat arrays: edge e joins vertices ends[2e] and ends[2e + 1] and is worth weights[e]. No loops, no twins. */
export interface WeightedGraph {
  readonly vertexCount: number
  readonly ends: Int32Array
  /** Whole numbers, at most 2 ** 29 from 0; may be negative. */
  readonly weights: Int32Array
}

/**
 * The same graph seen from its vertices. Arc 2e runs along edge e, arc 2e + 1 against it, so arc ^ 1 is the way back.
 * The arcs out of v have the places start[v] to start[v + 1] - 1, roughly the heaviest first. What is known of an arc
 * lies in lists of their own, because most arcs are passed over after a look at the head.
 */
export interface Adjacency {
  readonly start: Int32Array
  readonly heads: Int32Array
  /** Twice the weight: with doubled weights every dual value is a whole number. */
  readonly doubled: Int32Array
  readonly arcs: Int32Array
  /** No arc's doubled weight is more than this above that of an earlier arc of the same vertex. */
  readonly disorder: number
  readonly lowestWeight: number
  readonly highestWeight: number
}

/** 0, 1, 2, ... below the count. */
export const countingUp = (count: number): Int32Array => {
  const numbers = new Int32Array(count)
  for (let i = 0; i < count; i++) numbers[i] = i
  return numbers
}

const extremesOf = (weights: Int32Array): { lowest: number; highest: number } => {
  let lowest = 0
  let highest = 0
  for (let edge = 0; edge < weights.length; edge++) {
    const weight = weights[edge]!
    if (weight < lowest) lowest = weight
    else if (weight > highest) highest = weight
  }
  return { lowest, highest }
}

/** Sorting by a few classes of weight is nearly as good for the scans as sorting fully, and costs hardly anything. */
const CLASS_BITS = 4

export const adjacencyOf = ({ vertexCount, ends, weights }: WeightedGraph): Adjacency => {
  const { lowest, highest } = extremesOf(weights)
  const shift = Math.max(0, 32 - Math.clz32(highest - lowest) - CLASS_BITS)
  const place = placesOf(vertexCount, ends, weights, highest, shift)
  const start = new Int32Array(vertexCount + 1)
  for (let v = 0; v <= vertexCount; v++) start[v] = place[v << CLASS_BITS]!
  const arcs = new Int32Array(ends.length)
  for (let edge = 0; edge < weights.length; edge++) {
    const weightClass = (highest - weights[edge]!) >> shift
    arcs[place[(ends[2 * edge]! << CLASS_BITS) + weightClass]!++] = 2 * edge
    arcs[place[(ends[2 * edge + 1]! << CLASS_BITS) + weightClass]!++] = 2 * edge + 1
  }
  // These two are written from first to last: only one list is written in leaps, each of which waits for memory.
  const heads = new Int32Array(ends.length)
  const doubled = new Int32Array(ends.length)
  for (let i = 0; i < arcs.length; i++) {
    heads[i] = ends[arcs[i]! ^ 1]!
    doubled[i] = 2 * weights[arcs[i]! >> 1]!
  }
  return { start, heads, doubled, arcs, disorder: 2 << shift, lowestWeight: lowest, highestWeight: highest }
}

/** First place of each class of weight of each vertex, and the number of arcs at the end. */
const placesOf = (
  vertexCount: number,
  ends: Int32Array,
  weights: Int32Array,
  highest: number,
  shift: number,
): Int32Array => {
  const place = new Int32Array((vertexCount << CLASS_BITS) + 1)
  for (let edge = 0; edge < weights.length; edge++) {
    const next = ((highest - weights[edge]!) >> shift) + 1
    place[(ends[2 * edge]! << CLASS_BITS) + next]!++
    place[(ends[2 * edge + 1]! << CLASS_BITS) + next]!++
  }
  for (let i = 1; i < place.length; i++) place[i]! += place[i - 1]!
  return place
}
