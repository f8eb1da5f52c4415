/** A graph as flat arrays: edge e joins vertices ends[2e] and ends[2e + 1] and is worth weights[e]. No loops, no twins. */
export interface WeightedGraph {
  readonly vertexCount: number
  readonly ends: Int32Array
  /** Whole numbers, at most 2 ** 29 from 0; may be negative. */
  readonly weights: Int32Array
}

/** Places within an arc's record. Twice the weight: with doubled weights every dual value is a whole number. */
export const ARC = 0
export const HEAD = 1
export const DOUBLED = 2
export const STRIDE = 3

/**
 * The same graph seen from its vertices. Arc 2e runs along edge e, arc 2e + 1 against it, so arc ^ 1 is the way back.
 * The arcs out of v are the records at start[v], start[v] + STRIDE, ... before start[v + 1], roughly the heaviest first.
 */
export interface Adjacency {
  readonly start: Int32Array
  readonly records: Int32Array
  /** No arc's doubled weight is more than this above that of an earlier arc of the same vertex. */
  readonly disorder: number
}

/** 0, 1, 2, ... below the count. */
export const countingUp = (count: number): Int32Array => {
  const numbers = new Int32Array(count)
  for (let i = 0; i < count; i++) numbers[i] = i
  return numbers
}

const extremesOf = (weights: Int32Array): { lowest: number; highest: number } => {
  let lowest = Infinity
  let highest = -Infinity
  for (let edge = 0; edge < weights.length; edge++) {
    if (weights[edge]! < lowest) lowest = weights[edge]!
    if (weights[edge]! > highest) highest = weights[edge]!
  }
  return { lowest, highest }
}

/** Sorting by a few classes of weight is nearly as good for the scans as sorting fully, and costs hardly anything. */
const CLASSES = 16

export const adjacencyOf = ({ vertexCount, ends, weights }: WeightedGraph): Adjacency => {
  const { lowest, highest } = extremesOf(weights)
  const classesPerWeight = CLASSES / (highest - lowest + 1)
  const place = new Int32Array(vertexCount * CLASSES + 1)
  for (let arc = 0; arc < ends.length; arc++) {
    const weightClass = ((highest - weights[arc >> 1]!) * classesPerWeight) | 0
    place[ends[arc]! * CLASSES + weightClass + 1]! += STRIDE
  }
  for (let i = 0; i < vertexCount * CLASSES; i++) place[i + 1]! += place[i]!
  const start = new Int32Array(vertexCount + 1)
  for (let v = 0; v <= vertexCount; v++) start[v] = place[v * CLASSES]!
  const records = new Int32Array(STRIDE * ends.length)
  for (let arc = 0; arc < ends.length; arc++) {
    const weight = weights[arc >> 1]!
    const weightClass = ((highest - weight) * classesPerWeight) | 0
    const slot = ends[arc]! * CLASSES + weightClass
    const at = place[slot]!
    place[slot] = at + STRIDE
    records[at + ARC] = arc
    records[at + HEAD] = ends[arc ^ 1]!
    records[at + DOUBLED] = 2 * weight
  }
  return { start, records, disorder: Math.ceil(2 / classesPerWeight) }
}
