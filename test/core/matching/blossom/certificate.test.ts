import { expect, it } from 'vitest'
import { type Certificate, verifyCertificate } from '../../../../src/core/matching/blossom/certificate.ts'
import type { WeightedGraph } from '../../../../src/core/matching/blossom/graph.ts'
import { maximumMatching } from '../../../../src/core/matching/blossom/maximum-matching.ts'
import { createRandom } from '../../../bench/matching/instances.ts'
import { bestByForce, type Edge, graphOf } from './graphs.ts'

/** A triangle with a tail on each corner: its optimum needs a blossom in the proof. */
const graph = graphOf(5, [
  [0, 1, 10],
  [1, 2, 10],
  [0, 2, 10],
  [2, 3, 2],
  [3, 4, 1],
])
const solved = maximumMatching(graph)!
const proof = solved.certificate

const changed = (change: Partial<Record<keyof Certificate, (numbers: number[]) => void>>): Certificate => {
  const copy = Object.fromEntries(
    Object.entries(proof).map(([name, numbers]) => [name, Array.from(numbers as number[])]),
  )
  for (const [name, edit] of Object.entries(change)) edit(copy[name]!)
  return copy as unknown as Certificate
}

const refuses = (certificate: Certificate, edges: ArrayLike<number> = solved.matchedEdges, of: WeightedGraph = graph) =>
  expect(verifyCertificate(of, edges, certificate)).toBeTypeOf('string')

it('the true certificate is accepted', () => {
  expect(verifyCertificate(graph, solved.matchedEdges, proof)).toBeUndefined()
})

it('a dual value that is lower, higher, broken or not a number is refused', () => {
  const path = graphOf(4, [
    [0, 1, 5],
    [1, 2, 9],
    [2, 3, 5],
  ])
  const { matchedEdges, certificate } = maximumMatching(path)!
  for (let vertex = 0; vertex < 4; vertex++) {
    for (const wrong of [-1, 1, 0.5, Number.NaN, Infinity]) {
      const vertexDual = Array.from(certificate.vertexDual)
      vertexDual[vertex]! += wrong
      refuses({ ...certificate, vertexDual }, matchedEdges, path)
    }
  }
  refuses(changed({ vertexDual: (duals) => duals.pop() }))
})

it('a matching that is smaller or lighter than the best is refused', () => {
  refuses(proof, [])
  refuses(proof, [0])
  refuses(
    proof,
    [2, 4].filter((edge) => !solved.matchedEdges.includes(edge)),
  )
})

it('a person in two pairs, a pair that does not exist and a pair given twice are refused', () => {
  refuses(proof, [0, 1])
  refuses(proof, [0, 99])
  refuses(proof, [0, -1])
  refuses(proof, [0, 0])
})

it('a barrier with a person too many or too few is refused', () => {
  const star = graphOf(
    4,
    [0, 1, 2].map((leaf): Edge => [3, leaf, 5]),
  )
  const { matchedEdges, certificate } = maximumMatching(star)!
  expect(Array.from(certificate.barrier)).toEqual([3])
  refuses({ ...certificate, barrier: [] }, matchedEdges, star)
  refuses({ ...certificate, barrier: [3, 0] }, matchedEdges, star)
  refuses({ ...certificate, barrier: [0] }, matchedEdges, star)
})

it('a blossom that is even, negative, upside down or unknown is refused', () => {
  const blossom = { ...proof, parent: [5, 5, 5, -1, -1, -1], blossomDual: [0] }
  refuses({ ...blossom, parent: [5, 5, -1, -1, -1, -1] })
  refuses({ ...blossom, blossomDual: [-2] })
  refuses({ ...blossom, parent: [5, 5, 5, -1, -1, 0] })
  refuses({ ...blossom, parent: [9, 5, 5, -1, -1, -1] })
})

it('a certificate with parts joined that it says are apart is refused', () => {
  refuses(changed({ component: (of) => (of[4] = 7) }))
})

it('no random matching with a random change to the proof passes unless it is truly a best one', () => {
  const random = createRandom(5)
  const upTo = (limit: number): number => Math.floor(random() * (limit + 1))
  let accepted = 0
  for (let round = 0; round < 3000; round++) {
    const edges: Edge[] = []
    for (let a = 0; a < 7; a++) for (let b = a + 1; b < 7; b++) if (random() < 0.5) edges.push([a, b, upTo(4)])
    const some = graphOf(7, edges)
    const { certificate, matchedEdges } = maximumMatching(some)!
    const vertexDual = Array.from(certificate.vertexDual)
    if (random() < 0.5) vertexDual[upTo(6)]! += upTo(2) - 1
    const other = random() < 0.5 ? matchedEdges : Int32Array.from(matchedEdges.filter(() => random() < 0.9))
    if (verifyCertificate(some, other, { ...certificate, vertexDual }) !== undefined) continue
    accepted++
    const weight = other.reduce((sum, edge) => sum + some.weights[edge]!, 0)
    expect({ pairs: other.length, weight }).toEqual(bestByForce(some))
  }
  expect(accepted).toBeGreaterThan(500)
})
