import { readFileSync, writeFileSync } from 'node:fs'
import type { WeightedGraph } from '../../../src/core/matching/blossom/graph.ts'

/** Vertices, edges, then a, b, weight per edge, as little-endian 32-bit integers: what every driver reads. */
export const writeInstance = (path: string, { vertexCount, ends, weights }: WeightedGraph): void => {
  const numbers = new Int32Array(2 + 3 * weights.length)
  numbers[0] = vertexCount
  numbers[1] = weights.length
  for (let edge = 0; edge < weights.length; edge++) {
    numbers[2 + 3 * edge] = ends[2 * edge]!
    numbers[3 + 3 * edge] = ends[2 * edge + 1]!
    numbers[4 + 3 * edge] = weights[edge]!
  }
  writeFileSync(path, new Uint8Array(numbers.buffer))
}

export const readInstance = (path: string): WeightedGraph => {
  const bytes = readFileSync(path)
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  const edges = numbers[1]!
  const ends = new Int32Array(2 * edges)
  const weights = new Int32Array(edges)
  for (let edge = 0; edge < edges; edge++) {
    ends[2 * edge] = numbers[2 + 3 * edge]!
    ends[2 * edge + 1] = numbers[3 + 3 * edge]!
    weights[edge] = numbers[4 + 3 * edge]!
  }
  return { vertexCount: numbers[0]!, ends, weights }
}
