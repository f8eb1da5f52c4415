import type { WeightedGraph } from './graph.ts'

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
 * Returns what is wrong, or undefined. Largest: removing the barrier leaves so many odd components that no matching
 * covers more (Tutte and Berge). Heaviest: the duals bound every matching of that size, and this one reaches the bound.
 */
export const verifyCertificate = (
  { vertexCount: n, ends, weights }: WeightedGraph,
  matchedEdges: ArrayLike<number>,
  { component, vertexDual, parent, blossomDual, barrier }: Certificate,
): string | undefined => {
  const wholeDuals = Array.from(vertexDual).concat(Array.from(blossomDual)).every(Number.isSafeInteger)
  if (!wholeDuals || vertexDual.length !== n || parent.length !== n + blossomDual.length) return 'malformed duals'
  const covered = new Uint8Array(n)
  const pairs = new Map<number, number>()
  let bound = 0
  for (const edge of Array.from(matchedEdges)) {
    const a = ends[2 * edge]!
    const b = ends[2 * edge + 1]!
    if (!(edge in weights) || a === b || covered[a] || covered[b]) return 'not a matching'
    covered[a] = covered[b] = 1
    pairs.set(component[a]!, (pairs.get(component[a]!) ?? 0) + 1)
    bound -= 2 * weights[edge]!
  }
  const removed = new Set(Array.from(barrier))
  const up = Array.from({ length: n }, (_, v) => v)
  const rootOf = (v: number): number => {
    while (up[v] !== v) v = up[v] = up[up[v]!]!
    return v
  }
  for (let e = 0; e < weights.length; e++) {
    if (!removed.has(ends[2 * e]!) && !removed.has(ends[2 * e + 1]!))
      up[rootOf(ends[2 * e]!)] = rootOf(ends[2 * e + 1]!)
  }
  const oddRoots = new Set<number>()
  for (let v = 0; v < n; v++) if (!removed.has(v) && !oddRoots.delete(rootOf(v))) oddRoots.add(rootOf(v))
  if (oddRoots.size - removed.size !== n - 2 * matchedEdges.length) return 'not proved to be the largest'
  const size = new Int32Array(parent.length).fill(1, 0, n)
  for (let x = 0; x < parent.length; x++) {
    if (parent[x] !== -1 && !(parent[x]! > x && parent[x]! >= n && parent[x]! < parent.length))
      return 'malformed blossoms'
    if (parent[x] !== -1) size[parent[x]!]! += size[x]!
    if (x >= n && (size[x]! % 2 === 0 || blossomDual[x - n]! < 0)) return 'blossom even or with a negative dual'
    if (x >= n) bound += (blossomDual[x - n]! * (size[x]! - 1)) / 2
  }
  const above = new Float64Array(parent.length)
  const depth = new Int32Array(parent.length)
  const jump = new Int32Array(parent.length).fill(-1)
  for (let x = parent.length - 1; x >= 0; x--) {
    const up = parent[x]!
    if (x >= n) above[x] = blossomDual[x - n]! + (up < 0 ? 0 : above[up]!)
    if (up < 0) continue
    depth[x] = depth[up]! + 1
    const middle = jump[up]!
    const far = middle < 0 ? -1 : jump[middle]!
    jump[x] = far >= 0 && depth[up]! - depth[middle]! === depth[middle]! - depth[far]! ? far : up
  }
  // Ancestors have higher numbers: jumping from the lower one is safe as long as it stays at or below the other.
  const rise = (x: number, ceiling: number): number => (jump[x]! >= 0 && jump[x]! <= ceiling ? jump[x]! : parent[x]!)
  for (let e = 0; e < weights.length; e++) {
    let [a, b] = [ends[2 * e]!, ends[2 * e + 1]!]
    if (component[a] !== component[b]) return 'components are joined'
    let slack = vertexDual[a]! + vertexDual[b]! - 2 * weights[e]!
    while (slack < 0 && a !== b && a >= 0 && b >= 0) [a, b] = a < b ? [rise(a, b), b] : [a, rise(b, a)]
    if (slack < 0 && a === b) slack += above[a]!
    if (slack < 0) return 'an edge is worth more than its duals'
  }
  const lowest = new Map<number, number>()
  for (let v = 0; v < n; v++) lowest.set(component[v]!, Math.min(lowest.get(component[v]!) ?? Infinity, vertexDual[v]!))
  for (let v = 0; v < n; v++) bound += vertexDual[v]! - lowest.get(component[v]!)!
  for (const [part, low] of lowest) bound += 2 * low * (pairs.get(part) ?? 0)
  return bound === 0 ? undefined : 'not proved to be the heaviest'
}
