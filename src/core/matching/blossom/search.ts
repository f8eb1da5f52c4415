import { EventQueue } from './event-queue.ts'
import { type Adjacency, countingUp, type WeightedGraph } from './graph.ts'

/** What a surface blossom is in the forest of alternating trees. */
export const NONE = 0
/** An even number of steps from its tree's free root: its people could be the ones left over. */
export const OUTER = 1
/** An odd number of steps from the root: its people are what the outer ones compete for. */
export const INNER = 2

/** Numbers that may be of either width: 32 bits are faster, 53 are enough for any weights. */
export type Numbers = Int32Array | Float64Array

/** Weights this far from 0 need the wide numbers from the start, and so does a search that comes to this level. */
export const NARROW_WEIGHT = 2 ** 22
export const NARROW_LEVEL = 2 ** 26

/** What only speed depends on. */
export interface Tuning {
  /** How far ahead a scan looks, in doubled weight. */
  readonly horizon?: number
  /** How many events someone may look alone. */
  readonly patience?: number
}

/**
 * Everything the solver knows while it runs, as flat arrays.
 *
 * Blossoms are numbered: 0 to n - 1 are the single vertices, from n on the shrunken odd circles. The outermost ones are
 * the *surface*. Dual values move all the time, so each is stored as it would be at level 0 and only corrected when its
 * label changes: outer y + level, inner y - level, blossoms outer z - 2 level, inner z + 2 level.
 */
export class Search {
  readonly vertexCount: number
  readonly arcCount: number
  readonly ends: Int32Array
  readonly weights: Int32Array
  readonly adjacency: Adjacency
  readonly queue: EventQueue
  /** How far the price of those who look for a partner is below firstDual; never goes back while a tree stands. */
  level = 0
  /** Events that fall due after this level are not noted. */
  lastLevel: number
  /** Nobody's price is lower than that of this level or of the level reached, whichever is later. */
  lowestLevel = 0
  /** A scan reports events up to this much above the level, and comes back later for the rest. */
  readonly horizon: number
  /** So many events someone may look alone in a round: who is hard to pair waits for the search of all together. */
  readonly patience: number
  /** A level that is never reached. No key made of it is too large for the queue. */
  readonly never: number
  /** No price is higher at the start; the lowest stored dual that an outer vertex may have. */
  readonly firstDual: number
  /** An outer vertex whose stored dual is lower all the same, so that it has to change places with its root; or -1. */
  tooCheap = -1

  readonly vertexDual: Numbers
  readonly blossomDual: Numbers
  readonly vertexLabel: Uint8Array
  readonly label: Uint8Array
  /** Level at which a vertex looks for more events, or never. */
  readonly scanAgainAt: Numbers

  /** Vertex to surface blossom in two steps, so that a merge renames only the smaller groups. */
  readonly groupOf: Int32Array
  readonly surfaceOfGroup: Int32Array
  readonly spareGroups: number[] = []
  /** A blossom's vertices are a stretch of one linked list. */
  readonly first: Int32Array
  readonly last: Int32Array
  readonly next: Int32Array
  readonly size: Int32Array

  readonly parent: Int32Array
  /** Children of a blossom in circle order, first to last; arc i runs from child i to child i + 1. */
  readonly children: (readonly number[] | null)[]
  readonly circleArcs: (readonly number[] | null)[]
  readonly spareBlossoms: number[] = []
  /** Numbers from here on have not been a blossom's yet. */
  unusedBlossom: number

  /** Arc along which a surface blossom is matched (its tail inside the blossom), or -1. */
  readonly mate: Int32Array
  /** The vertex of an unmatched blossom that is left unmatched. */
  readonly base: Int32Array
  /** Arc by which an inner blossom hangs on its outer parent (its head inside the blossom); of no meaning for others. */
  readonly treeArc: Int32Array
  /** Root of the tree a labelled surface blossom is in; each tree is a linked list of blossoms. */
  readonly tree: Int32Array
  readonly treeHead: Int32Array
  readonly treeNext: Int32Array
  readonly treePrevious: Int32Array
  treeCount = 0
  /** How many are in no pair. */
  freeCount: number
  /** Somebody called the search off. */
  stopped = false

  readonly mark: Int32Array
  markNumber = 0

  constructor(graph: WeightedGraph, adjacency: Adjacency, wide: boolean, { horizon, patience }: Tuning = {}) {
    const Numbers = wide ? Float64Array : Int32Array
    const n = graph.vertexCount
    const blossoms = n + (n >> 1) + 2
    this.vertexCount = n
    this.arcCount = graph.ends.length
    this.ends = graph.ends
    this.weights = graph.weights
    this.adjacency = adjacency
    this.queue = new EventQueue(wide)
    this.never = wide ? 2 ** 50 : 2 ** 29 - 1
    this.lastLevel = this.never - 1
    this.firstDual = adjacency.highestWeight
    this.horizon = horizon ?? Math.ceil(this.firstDual / 32)
    this.patience = patience ?? 100
    this.vertexDual = new Numbers(n).fill(this.firstDual)
    this.blossomDual = new Numbers(blossoms)
    this.vertexLabel = new Uint8Array(n)
    this.label = new Uint8Array(blossoms)
    this.scanAgainAt = new Numbers(n).fill(this.never)
    this.groupOf = countingUp(n)
    this.surfaceOfGroup = countingUp(n)
    this.first = countingUp(blossoms)
    this.last = countingUp(blossoms)
    this.next = new Int32Array(n).fill(-1)
    this.size = new Int32Array(blossoms).fill(1)
    this.parent = new Int32Array(blossoms).fill(-1)
    this.children = new Array(blossoms).fill(null)
    this.circleArcs = new Array(blossoms).fill(null)
    this.unusedBlossom = n
    this.mate = new Int32Array(blossoms).fill(-1)
    this.base = countingUp(blossoms)
    this.treeArc = new Int32Array(blossoms)
    this.tree = new Int32Array(blossoms).fill(-1)
    this.treeHead = new Int32Array(n).fill(-1)
    this.treeNext = new Int32Array(blossoms).fill(-1)
    this.treePrevious = new Int32Array(blossoms).fill(-1)
    this.freeCount = n
    this.mark = new Int32Array(blossoms)
  }
}

export const surfaceOf = (s: Search, v: number): number => s.surfaceOfGroup[s.groupOf[v]!]!

/** Whether a vertex is the one of its surface blossom that is in no pair. */
export const isFree = (s: Search, v: number): boolean => {
  const blossom = surfaceOf(s, v)
  return s.mate[blossom]! < 0 && s.base[blossom] === v
}

/** The surface blossom at an arc's tail. */
export const tailOf = (s: Search, arc: number): number => surfaceOf(s, s.ends[arc]!)

/** The surface blossom at an arc's head. */
export const headOf = (s: Search, arc: number): number => surfaceOf(s, s.ends[arc ^ 1]!)
