declare module 'edmonds-blossom' {
  /** Mate of each vertex, or -1. */
  const edmondsBlossom: (edges: [a: number, b: number, weight: number][], maxCardinality?: boolean) => number[]
  export default edmondsBlossom
}
