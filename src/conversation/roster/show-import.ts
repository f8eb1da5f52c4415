import { type Previewed, previewImport } from '../../usecases/roster/preview-import.ts'
import type { Card } from '../kit/card.ts'
import { createPatience } from '../kit/patience.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { unreadableCard } from './cards.ts'
import { columnsCard, previewCard } from './import-cards.ts'
import { importedCard, readingCard } from './import-done-cards.ts'

const patience = createPatience<Previewed>()

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
  const previewed = await patience(request, importId, (onProgress) =>
    previewImport(request.deps, request.actor, importId, onProgress),
  )
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
      return { kind: 'refusal', card: unreadableCard('file', previewed.fault) }
  }
}
