import { describe, expect, it } from 'vitest'
import { verifyCertificate } from '../../../../src/core/matching/blossom/certificate.ts'
import type { WeightedGraph } from '../../../../src/core/matching/blossom/graph.ts'
import { maximumMatching } from '../../../../src/core/matching/blossom/maximum-matching.ts'
import {
  buildInstance,
  buildRandomGraph,
  createRandom,
  reweigh,
  stateShape,
} from '../../../bench/matching/instances.ts'
import { bestByForce, type Edge, graphOf } from './graphs.ts'

const random = createRandom(2026)
const upTo = (limit: number): number => Math.floor(random() * (limit + 1))

/** Horizons from none at all to everything at once: the result must not depend on it. */
const horizons = [0, 3, 64, 1e9, undefined]

/** From no look alone at all to one without end. */
const patiences = [0, 1, 2, 4, 1e9, undefined]

const expectBest = (graph: WeightedGraph, horizon?: number, patience?: number): void => {
  const { matchedEdges, weight, certificate } = maximumMatching(graph, { horizon, patience })!
  const found = { pairs: matchedEdges.length, weight, fault: verifyCertificate(graph, matchedEdges, certificate) }
  const wanted = { ...bestByForce(graph), fault: undefined }
  if (found.pairs !== wanted.pairs || found.weight !== wanted.weight || found.fault) {
    expect({ ...found, graph }).toEqual({ ...wanted, graph })
  }
}

const expectCertified = (graph: WeightedGraph, patience?: number): void => {
  const { matchedEdges, certificate } = maximumMatching(graph, { patience })!
  expect(verifyCertificate(graph, matchedEdges, certificate)).toBeUndefined()
}

const randomGraph = (vertices: number, density: number, heaviest: number, lightest = 0): WeightedGraph => {
  const edges: Edge[] = []
  for (let a = 0; a < vertices; a++) {
    for (let b = a + 1; b < vertices; b++) {
      const weight = lightest + upTo(heaviest - lightest)
      if (random() < density) edges.push(random() < 0.5 ? [a, b, weight] : [b, a, weight])
    }
  }
  return graphOf(vertices, edges)
}

/** Everyone has a rank, and a pair is worth what the lower of the two ranks allows. */
const ofUnlikePeople = (vertices: number, density: number): WeightedGraph => {
  const ranks = Array.from({ length: vertices }, () => [5, 40, 300, 1000][upTo(3)]!)
  const { vertexCount, ends, weights } = randomGraph(vertices, density, 1000)
  const worth = (edge: number): number => Math.min(ranks[ends[2 * edge]!]!, ranks[ends[2 * edge + 1]!]!)
  return { vertexCount, ends, weights: weights.map((weight, edge) => Math.floor((weight * worth(edge)) / 1000)) }
}

/** Odd circles that share a vertex or hang on a path: blossoms within blossoms. */
const nestedCircles = (circles: number, heaviest: number): WeightedGraph => {
  const edges: Edge[] = []
  let vertices = 1
  for (let circle = 0; circle < circles; circle++) {
    const length = 2 * (1 + upTo(1))
    const from = upTo(vertices - 1)
    let previous = from
    for (let step = 0; step < length; step++) {
      edges.push([previous, vertices, upTo(heaviest)])
      previous = vertices++
    }
    edges.push([previous, from, upTo(heaviest)])
  }
  const known = new Set(edges.map(([a, b]) => Math.min(a, b) * 100 + Math.max(a, b)))
  for (let extra = 0; extra < 4; extra++) {
    const [a, b] = [upTo(vertices - 1), upTo(vertices - 1)]
    const key = Math.min(a, b) * 100 + Math.max(a, b)
    if (a === b || known.has(key)) continue
    known.add(key)
    edges.push([a, b, upTo(heaviest)])
  }
  return graphOf(vertices, edges)
}

describe('the solver finds the best of all matchings, as found by trying everything', () => {
  it('on 6,000 random graphs of every density and range of weights', () => {
    for (let round = 0; round < 6000; round++) {
      const heaviest = [1, 2, 5, 20, 1000][round % 5]!
      expectBest(randomGraph(2 + upTo(8), 0.15 + random() * 0.85, heaviest), horizons[round % horizons.length])
    }
  })

  it('when all weights are equal, zero or partly negative', () => {
    for (let round = 0; round < 1000; round++) {
      expectBest(randomGraph(2 + upTo(8), random(), 7, 7))
      expectBest(randomGraph(2 + upTo(8), random(), 0))
      expectBest(randomGraph(2 + upTo(8), random(), 6, -6))
    }
  })

  it('where some have good partners only and others poor ones only, so that the first prices lie far apart', () => {
    for (let round = 0; round < 3000; round++) {
      const graph = ofUnlikePeople(4 + upTo(6), 0.2 + random() * 0.6)
      expectBest(graph, horizons[round % horizons.length], patiences[round % patiences.length])
    }
    for (let round = 0; round < 300; round++) {
      expectCertified(ofUnlikePeople(100, 0.02 + random() * 0.06), patiences[round % patiences.length])
    }
  })

  it('on odd circles and blossoms nested in blossoms', () => {
    for (let round = 0; round < 1500; round++) {
      expectBest(nestedCircles(1 + upTo(2), [1, 3, 50][round % 3]!), horizons[round % horizons.length])
    }
  })

  it('on stars and paths, where most or hardly anyone is left over', () => {
    for (let leaves = 1; leaves < 10; leaves++) {
      expectBest(
        graphOf(
          leaves + 1,
          Array.from({ length: leaves }, (_, leaf): Edge => [0, leaf + 1, upTo(9)]),
        ),
      )
      expectBest(
        graphOf(
          leaves + 1,
          Array.from({ length: leaves }, (_, step): Edge => [step, step + 1, upTo(9)]),
        ),
      )
    }
  })

  it('on paths where all the best pairs must be given up for one pair more, however far the prices fall', () => {
    for (const heaviest of [3, 2 ** 21, 2 ** 22 - 1, 2 ** 29]) {
      const steps = Array.from({ length: 199 }, (_, step): Edge => [step, step + 1, (step % 2) * heaviest])
      const path = graphOf(200, steps)
      const { matchedEdges, weight, certificate } = maximumMatching(path)!
      expect([matchedEdges.length, weight]).toEqual([100, 0])
      expect(verifyCertificate(path, matchedEdges, certificate)).toBeUndefined()
    }
  })

  it('on graphs in several pieces, with people whom nobody can join', () => {
    for (let round = 0; round < 500; round++) {
      const [left, right] = [randomGraph(4, 0.7, 9), randomGraph(5, 0.7, 9)]
      const ends = [...left.ends, ...right.ends.map((vertex) => vertex + 5)]
      expectBest({
        vertexCount: 11,
        ends: Int32Array.from(ends),
        weights: Int32Array.from([...left.weights, ...right.weights]),
      })
    }
  })

  it('on no graph at all', () => {
    expectBest(graphOf(0, []))
    expectBest(graphOf(1, []))
    expectBest(graphOf(3, []))
  })
})

describe('a state of 1,000 administrators', () => {
  const state = buildInstance({ people: 1000, best: 20, ...stateShape })

  it('is solved to the optimum that other solvers found', () => {
    const { matchedEdges, weight } = maximumMatching(state)!
    expect([matchedEdges.length, weight]).toEqual([445, 313635])
  })

  it('with equal, coarse, wide or random weights is certified in time', () => {
    expectCertified(reweigh(state, () => 0))
    expectCertified(reweigh(state, (weight) => Math.floor(weight / 100)))
    expectCertified(reweigh(state, (weight) => weight * 65_001))
    expectCertified(reweigh(state, () => upTo(1000)))
    expectCertified(reweigh(state, () => upTo(1_000_000)))
    expectCertified(buildRandomGraph(3000, 12))
  })

  it('reports how many pairs there are so far, and stops when told', () => {
    const dense = buildInstance({ people: 2000, ...stateShape })
    const seen: number[] = []
    expect(maximumMatching(dense, { onProgress: (pairs) => seen.push(pairs) > 0 })).toBeDefined()
    expect(seen.length).toBeGreaterThan(1)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(maximumMatching(dense, { onProgress: () => false })).toBeUndefined()
  })
})

it('300 larger random graphs are certified', () => {
  for (let round = 0; round < 300; round++) {
    const vertices = 20 + upTo(180)
    const edges = new Map<number, Edge>()
    for (let i = 0; i < (vertices * (1 + upTo(7))) / 2; i++) {
      const a = upTo(vertices - 1)
      const b = random() < 0.7 ? Math.min(vertices - 1, a + 1 + upTo(5)) : upTo(vertices - 1)
      if (a !== b) edges.set(Math.min(a, b) * 1000 + Math.max(a, b), [a, b, upTo([1, 3, 10, 1000][round % 4]!)])
    }
    expectCertified(graphOf(vertices, [...edges.values()]))
  }
})
