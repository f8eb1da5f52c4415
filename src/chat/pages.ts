import type { Context } from './card.ts'

/** The page that a button asks for; 0 is the first, and whatever is no page. */
export const pageIn = (context: Context): number => Math.max(0, Number.parseInt(context.page ?? '0', 10) || 0)
