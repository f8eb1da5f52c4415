import type { Context } from './card.ts'

/** The page that a button asks for; 0 is the first, and whatever is no page. */
export const pageIn = (context: Context): number => Math.max(0, Number.parseInt(context.page ?? '0', 10) || 0)

/** Which page of a list, and whether it takes the place of the one before. */
export interface Leaf {
  readonly number: number
  readonly replace: boolean
}

export const leafIn = (context: Context): Leaf => ({ number: pageIn(context), replace: context.turn === 'yes' })
