import type { WeightedGraph } from '../../../../src/core/matching/blossom/graph.ts'

export type Edge = readonly [a: number, b: number, weight: number]

export const graphOf = (vertexCount: number, edges: readonly Edge[]): WeightedGraph => ({
  vertexCount,
  ends: Int32Array.from(edges.flatMap((edge) => edge.slice(0, 2))),
  weights: Int32Array.from(edges, ([, , weight]) => weight),
})

/** Pairs and weight of the best matching, by trying everything: for up to a dozen vertices. */
export const bestByForce = ({ vertexCount, ends, weights }: WeightedGraph): { pairs: number; weight: number } => {
  const PAIR = 1e9
  const value = new Float64Array(1 << vertexCount)
  const weightOf = new Float64Array(vertexCount * vertexCount).fill(Number.NaN)
  weights.forEach((weight, edge) => {
    const [a, b] = [ends[2 * edge]!, ends[2 * edge + 1]!]
    weightOf[Math.max(a, b) * vertexCount + Math.min(a, b)] = weight
  })
  for (let set = 1; set < 1 << vertexCount; set++) {
    const last = 31 - Math.clz32(set)
    const others = set ^ (1 << last)
    let best = value[others]!
    for (let other = 0; other < last; other++) {
      if (((others >> other) & 1) === 0) continue
      const paired = value[others ^ (1 << other)]! + PAIR + weightOf[last * vertexCount + other]!
      // Those whom no edge joins make no number, which is never more.
      if (paired > best) best = paired
    }
    value[set] = best
  }
  const total = value.at(-1)!
  const pairs = Math.round(total / PAIR)
  return { pairs, weight: total - pairs * PAIR }
}
