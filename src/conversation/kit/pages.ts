import { z } from 'zod'
import type { Look } from './action.ts'
import type { Action } from './card.ts'

/** Goes with a button that turns the pages of a list; `page` 0 is the first, and whatever is no page. */
export const leaf = {
  page: z
    .codec(z.string(), z.number(), {
      decode: (typed) => Math.max(0, Number.parseInt(typed, 10) || 0),
      encode: String,
    })
    .optional(),
  turn: z.literal('yes').optional(),
} as const

/** Which page of a list, and whether it takes the place of the one before. */
export interface Leaf {
  readonly number: number
  readonly replace: boolean
}

export const leafIn = ({ page = 0, turn }: { readonly page?: number; readonly turn?: 'yes' }): Leaf => ({
  number: page,
  replace: turn === 'yes',
})

/** Draws a button to another page, in place of the one it stands on. */
export type TurnTo = (to: { readonly page: number; readonly turn: 'yes' }, label: string, look?: Look) => Action

/** Back and Next, as far as there are such pages. */
export const pageButtons = (at: number, pages: number, turnTo: TurnTo): Action[] => [
  ...(at > 0 ? [turnTo({ page: at - 1, turn: 'yes' }, 'Back')] : []),
  ...(at < pages - 1 ? [turnTo({ page: at + 1, turn: 'yes' }, 'Next', { style: 'primary' })] : []),
]
