import { matchChildren, matchedVertex } from './expand.ts'
import { INNER, type Numbers, OUTER, type Search } from './search.ts'

/** What is left when the search ends: who is matched along which edge, and the dual values that prove it. */
export interface Solution {
  /** Edge of each vertex, or -1. */
  readonly matchedEdge: Int32Array
  /** OUTER vertices could be the ones left over, INNER ones are what they compete for. */
  readonly label: Uint8Array
  /** Twice the dual value of each vertex, whole numbers. */
  readonly vertexDual: Numbers
  /** Twice the dual value of each blossom; single vertices hold 0. */
  readonly blossomDual: Numbers
  /** Enclosing blossom of each vertex and blossom, or -1. */
  readonly parent: Int32Array
  /** Number of vertices in each blossom, 0 where there is none. */
  readonly size: Int32Array
}

/** Bring every stored dual to its real value at the final level. */
const settleDuals = (s: Search): void => {
  for (let v = 0; v < s.vertexCount; v++) {
    if (s.vertexLabel[v] === OUTER) s.vertexDual[v]! -= s.level
    else if (s.vertexLabel[v] === INNER) s.vertexDual[v]! += s.level
  }
  for (let blossom = s.vertexCount; blossom < s.parent.length; blossom++) {
    if (s.children[blossom] === null) s.blossomDual[blossom] = s.size[blossom] = 0
    else if (s.parent[blossom] !== -1) continue
    else if (s.label[blossom] === OUTER) s.blossomDual[blossom]! += 2 * s.level
    else if (s.label[blossom] === INNER) s.blossomDual[blossom]! -= 2 * s.level
  }
}

/** Open blossoms from the outside in. Chains of nested base children are climbed once, not once a level. */
const openAll = (s: Search): void => {
  const childOnPath = new Int32Array(s.parent.length).fill(-1)
  const pathVertex = new Int32Array(s.parent.length).fill(-1)
  const open: number[] = []
  for (let blossom = s.vertexCount; blossom < s.parent.length; blossom++) {
    if (s.children[blossom] !== null && s.parent[blossom] === -1) open.push(blossom)
  }
  for (let blossom = open.pop(); blossom !== undefined; blossom = open.pop()) {
    const vertex = matchedVertex(s, blossom)
    if (pathVertex[blossom] !== vertex) {
      for (let child = vertex; child !== blossom; child = s.parent[child]!) {
        childOnPath[s.parent[child]!] = child
        pathVertex[s.parent[child]!] = vertex
      }
    }
    matchChildren(s, blossom, childOnPath[blossom]!, vertex)
    for (const child of s.children[blossom]!) if (child >= s.vertexCount) open.push(child)
  }
}

export const readOut = (s: Search): Solution => {
  settleDuals(s)
  openAll(s)
  const matchedEdge = new Int32Array(s.vertexCount)
  for (let v = 0; v < s.vertexCount; v++) matchedEdge[v] = s.mate[v]! < 0 ? -1 : s.mate[v]! >> 1
  return {
    matchedEdge,
    label: s.vertexLabel,
    vertexDual: s.vertexDual,
    blossomDual: s.blossomDual,
    parent: s.parent,
    size: s.size,
  }
}
