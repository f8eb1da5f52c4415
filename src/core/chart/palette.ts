/**
 * The colors of every chart and map. Any two that stand in one picture are seen apart whatever somebody sees of color, and each stands
 * out from its ground: 3:1 for shapes, 4.5:1 for words (`test/core/chart/palette.test.ts`). A picture brings its own paper, so that it
 * reads the same on a light and on a dark page. Nothing is said by color alone.
 */
export const palette = {
  paper: '#ffffff',
  ink: '#1b2733',
  soft: '#51606e',
  line: '#7b8794',
  /** What is counted: bars, pairs. */
  counted: '#004a80',
  /** The whole of which it is a part. */
  rest: '#8593a1',
  /** What stands apart from what is counted: people without a partner. */
  apart: '#c2410c',
  /** What a map is drawn on, and what parts one county from the next: seen, and never asked about. */
  land: '#dfe5ee',
  border: '#ffffff',
} as const

/** How much of a map's land shines through the lines of pairs, so that lines that cross are seen. */
export const PAIR_OPACITY = 0.75
