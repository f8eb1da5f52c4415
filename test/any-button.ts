import { z } from 'zod'
import { button, type Look } from '../src/conversation/kit/action.ts'
import type { Action, Carried, Context } from '../src/conversation/kit/card.ts'

/** Of a test's own, with whatever context: adapters and old messages know nothing of definitions. */
const anything = z.object({}).catchall(z.string())

export const anyButton = (label: string, id: string, context: Context = {}, look?: Look): Action & { kind: 'action' } =>
  button({ kind: 'action', id, effect: 'changes', context: anything as never }, context, label, look) as never

export const anyForm = (label: string, id: string, context: Context = {}, look?: Look): Action & { kind: 'form' } =>
  button({ kind: 'form', id, effect: 'changes', context: anything as never }, context, label, look) as never

export const carried = (context: Context): Carried => context as Carried
