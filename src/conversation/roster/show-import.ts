import { type Previewed, previewImport } from '../../usecases/roster/preview-import.ts'
import type { Card } from '../kit/card.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { faultsCard } from './cards.ts'
import { columnsCard, importedCard, previewCard, readingCard } from './import-cards.ts'

/** A long file that is being read. */
interface Reading {
  readonly done: Promise<Previewed>
  readonly rows: () => number
}

/** By file and person, until somebody has seen what came of it. One process knows only its own. */
const readings = new Map<string, Reading>()

/** So long somebody is left without an answer. Milliseconds. */
const patience = 1_500

const begin = ({ deps, actor }: Request, importId: string): Reading => {
  let rows = 0
  const done = previewImport(deps, actor, importId, (now) => {
    rows = now
  })
  return { done, rows: () => rows }
}

/** The preview; how many rows are read so far while a long file still is. */
const awaited = async (request: Request, importId: string): Promise<Previewed | number> => {
  const key = `${importId} ${request.actor.personId}`
  const reading = readings.get(key) ?? begin(request, importId)
  const late = Promise.withResolvers<undefined>()
  const callOff = request.deps.timer(patience, () => late.resolve(undefined))
  try {
    const previewed = await Promise.race([reading.done, late.promise])
    if (previewed) readings.delete(key)
    else readings.set(key, reading)
    return previewed ?? reading.rows()
  } catch (error) {
    readings.delete(key)
    throw error
  } finally {
    callOff()
  }
}

type Ready = Extract<Previewed, { kind: 'plan' }>

interface Showing {
  /** Takes the place of the card whose button was pressed. */
  readonly replace: boolean
  /** A page of the preview instead of its front. */
  readonly draw?: (previewed: Ready) => Card
}

/** What a file would do, or what to do about the file. */
export const showImport = async (
  request: Request,
  importId: string,
  { replace, draw = previewCard }: Showing,
): Promise<Reply> => {
  const previewed = await awaited(request, importId)
  if (typeof previewed === 'number') return { kind: 'card', card: readingCard(importId, previewed), replace }
  if (!previewed.ok) return refusalCard(previewed.refusal)
  switch (previewed.kind) {
    case 'plan':
      return { kind: 'card', card: draw(previewed), replace }
    case 'columns':
      return { kind: 'card', card: columnsCard(previewed), replace }
    case 'done':
      return { kind: 'card', card: importedCard(importId, previewed.file.undo!.counts, true), replace }
    case 'unreadable':
      return { kind: 'refusal', card: faultsCard('file', [previewed.fault]) }
  }
}
