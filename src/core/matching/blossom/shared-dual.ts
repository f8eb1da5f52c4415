/**
 * The summed dual values of all blossoms that hold both of two vertices. Parents have higher numbers than children, so
 * the lower of two climbs until both are one; jump pointers (Myers) make that a few steps even in deep nests.
 */
export const createSharedDual = (
  vertexCount: number,
  parent: ArrayLike<number>,
  blossomDual: ArrayLike<number>,
): ((a: number, b: number) => number) => {
  const above = new Float64Array(parent.length)
  const depth = new Int32Array(parent.length)
  const jump = Int32Array.from(parent, (_, x) => x)
  for (let x = parent.length - 1; x >= 0; x--) {
    const up = parent[x]!
    if (x >= vertexCount) above[x] = blossomDual[x - vertexCount]! + (up < 0 ? 0 : above[up]!)
    if (up < 0) continue
    const middle = jump[up]!
    const far = jump[middle]!
    depth[x] = depth[up]! + 1
    jump[x] = depth[up]! + depth[far]! === 2 * depth[middle]! ? far : up
  }
  /** Jumping is safe as long as it stays at or below the other: all common ancestors have higher numbers still. */
  const rise = (x: number, other: number): number => (jump[x]! > x && jump[x]! <= other ? jump[x]! : parent[x]!)
  return (a, b) => {
    let [low, high] = [a, b]
    while (low !== high && low >= 0 && high >= 0) {
      if (low < high) low = rise(low, high)
      else high = rise(high, low)
    }
    return low === high ? above[low]! : 0
  }
}
