import { z } from 'zod'
import { headTitles } from '../../core/directors/titled.ts'
import { textNames } from '../../core/texts/texts.ts'
import { defineAction, defineForm } from '../kit/action.ts'
import { saved } from '../kit/meanwhile.ts'
import { leaf } from '../kit/pages.ts'

const context = { name: z.enum(textNames) } as const

/** Buttons by which the words of messages are set. The ids and the names in a context are on the wire, in messages that are already out there. */

export const previewText = defineAction({ id: 'text-preview', context, effect: 'reads' })
export const originalText = defineAction({ id: 'text-original', context, effect: 'changes' })
export const turnTexts = defineAction({
  id: 'texts-page',
  context: { ...leaf, search: z.string().optional() },
  effect: 'reads',
})
export const changeText = defineForm({ id: 'text-change', context: { ...context, ...saved }, effect: 'changes' })
export const sayHead = defineAction({ id: 'program-head', context: { head: z.enum(headTitles) }, effect: 'changes' })
export const aboutProgram = defineForm({ id: 'program-about', context: saved, effect: 'changes' })
