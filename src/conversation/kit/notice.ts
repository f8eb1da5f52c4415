import type { Notice } from '../../core/notice.ts'
import type { Deps } from '../../usecases/ports.ts'
import type { Card } from './card.ts'

/** Draws a notice from the state of this moment; undefined when there is nothing to say any more. */
export type Draw = (deps: Deps, notice: Notice) => Promise<Card | undefined>

export const fact = (notice: Notice, name: string): string => notice.facts[name] ?? ''
