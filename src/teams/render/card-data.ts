import { z } from 'zod'
import type { Context } from '../../conversation/kit/card.ts'

const context = z.record(z.string().max(100), z.string().max(500)).default({})

/** What our buttons carry. Anybody can make it up, so it names things and proves nothing. */
const cardData = z.union([
  z.object({ do: z.string().max(100), with: context, key: z.string().max(100) }),
  z.object({ open: z.string().max(100), with: context }),
  z.object({ inline: z.string().max(100), with: context }),
  z.object({
    form: z.string().max(100),
    with: context,
    key: z.string().max(100),
    /** Fields whose answer Teams joins by commas. */
    many: z.array(z.string().max(100)).max(100).default([]),
    shown: z.enum(['dialog', 'card']).default('dialog'),
  }),
  z.object({ file: z.string().max(100) }),
])
export type CardData = z.infer<typeof cardData>

/** The property of an action's data that is ours; everything beside it is what was typed. */
export const ours = 'p3'
export const withData = (data: CardData) => ({ [ours]: data })

export type ReadData = { readonly data: CardData; readonly typed: Readonly<Record<string, unknown>> }

/** Reads a button's data; undefined when it is none of ours, or of a version we no longer know. */
export const readData = (value: unknown): ReadData | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { [ours]: mine, msteams: _, ...typed } = value as Record<string, unknown>
  const parsed = cardData.safeParse(mine)
  return parsed.success ? { data: parsed.data, typed } : undefined
}

export const openData = (form: string, context: Context) => withData({ open: form, with: { ...context } })
