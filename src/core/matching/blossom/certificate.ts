import type { WeightedGraph } from './graph.ts'
import { createSharedDual } from './shared-dual.ts'

/** Dual values that prove a matching to be the heaviest of the largest. Whole numbers, in half units of weight. */
export interface Certificate {
  /** Connected component of each vertex. */
  readonly component: ArrayLike<number>
  readonly vertexDual: ArrayLike<number>
  /** Enclosing blossom of each vertex and then of each blossom, -1 for none; always a higher number than its own. */
  readonly parent: ArrayLike<number>
  /** Dual values of the blossoms, which are numbered from vertexCount on. */
  readonly blossomDual: ArrayLike<number>
  /** Vertices whose removal leaves one more odd component for each person left over. */
  readonly barrier: ArrayLike<number>
}

/**
 * Checks, knowing nothing of the solver, that the matched edges are a largest matching and the heaviest of those.
 * Returns what is wrong, or undefined.
 */
export const verifyCertificate = (
  graph: WeightedGraph,
  matched: ArrayLike<number>,
  proof: Certificate,
): string | undefined => {
  const covered = new Set<number>()
  for (const edge of Array.from(matched)) {
    const [a, b] = [graph.ends[2 * edge]!, graph.ends[2 * edge + 1]!]
    if (!(edge in graph.weights) || a === b || covered.has(a) || covered.has(b)) return 'not a matching'
    covered.add(a).add(b)
  }
  return checkLargest(graph, matched.length, new Set(Array.from(proof.barrier))) ?? checkHeaviest(graph, matched, proof)
}

/** Removing the barrier leaves so many odd components that no matching covers more people (Tutte and Berge). */
const checkLargest = ({ vertexCount: n, ends }: WeightedGraph, pairs: number, barrier: Set<number>) => {
  const up = Array.from({ length: n }, (_, v) => v)
  const rootOf = (v: number): number => {
    while (up[v] !== v) v = up[v] = up[up[v]!]!
    return v
  }
  for (let e = 0; e < ends.length; e += 2) {
    if (!barrier.has(ends[e]!) && !barrier.has(ends[e + 1]!)) up[rootOf(ends[e]!)] = rootOf(ends[e + 1]!)
  }
  const odd = new Set<number>()
  for (let v = 0; v < n; v++) if (!barrier.has(v) && !odd.delete(rootOf(v))) odd.add(rootOf(v))
  return odd.size - barrier.size === n - 2 * pairs ? undefined : 'not proved to be the largest'
}

/** The duals bound the weight of every matching with as many pairs, and this one reaches the bound. */
const checkHeaviest = (
  { vertexCount: n, ends, weights }: WeightedGraph,
  matched: ArrayLike<number>,
  proof: Certificate,
) => {
  const { component, vertexDual, parent, blossomDual } = proof
  const whole = [vertexDual, blossomDual].every((duals) => Array.from(duals).every(Number.isSafeInteger))
  if (!whole || vertexDual.length !== n || parent.length !== n + blossomDual.length) return 'malformed duals'
  const size = new Int32Array(parent.length).fill(1, 0, n)
  let bound = 0
  for (let x = 0; x < parent.length; x++) {
    if (parent[x] !== -1 && !(parent[x]! > x && parent[x]! >= n && parent[x]! < parent.length))
      return 'malformed blossoms'
    if (parent[x] !== -1) size[parent[x]!]! += size[x]!
    if (x >= n && (size[x]! % 2 === 0 || blossomDual[x - n]! < 0)) return 'blossom even or with a negative dual'
    if (x >= n) bound += (blossomDual[x - n]! * (size[x]! - 1)) / 2
  }
  const sharedDual = createSharedDual(n, parent, blossomDual)
  for (let e = 0; e < weights.length; e++) {
    const [a, b] = [ends[2 * e]!, ends[2 * e + 1]!]
    if (component[a] !== component[b]) return 'components are joined'
    const slack = vertexDual[a]! + vertexDual[b]! - 2 * weights[e]!
    if (slack < 0 && slack + sharedDual(a, b) < 0) return 'an edge is worth more than its duals'
  }
  const lowest = new Map<number, number>()
  for (let v = 0; v < n; v++) lowest.set(component[v]!, Math.min(lowest.get(component[v]!) ?? Infinity, vertexDual[v]!))
  for (let v = 0; v < n; v++) bound += vertexDual[v]! - lowest.get(component[v]!)!
  for (const edge of Array.from(matched)) bound += 2 * (lowest.get(component[ends[2 * edge]!]!)! - weights[edge]!)
  return bound === 0 ? undefined : 'not proved to be the heaviest'
}
