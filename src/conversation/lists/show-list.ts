import { type PreviewedList, previewList } from '../../usecases/lists/preview-list.ts'
import type { Card } from '../kit/card.ts'
import { createPatience } from '../kit/patience.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { unreadableCard } from '../roster/index.ts'
import { listPreviewCard } from './cards.ts'
import { listImportedCard, readingListCard } from './done-cards.ts'

type Ready = Extract<PreviewedList, { kind: 'plan' }>

const patience = createPatience<PreviewedList>()

/** What a list's file would do, or what to do about the file. */
export const showListFile = async (
  request: Request,
  importId: string,
  { replace, draw = listPreviewCard }: { readonly replace: boolean; readonly draw?: (ready: Ready) => Card },
): Promise<Reply> => {
  const previewed = await patience(request, importId, (onProgress) =>
    previewList(request.deps, request.actor, importId, onProgress),
  )
  if (typeof previewed === 'number') return { kind: 'card', card: readingListCard(importId, previewed), replace }
  if (!previewed.ok) return refusalCard(previewed.refusal)
  switch (previewed.kind) {
    case 'plan':
      return { kind: 'card', card: draw(previewed), replace }
    case 'done': {
      const { listUndo } = previewed.file
      if (!listUndo) return refusalCard({ kind: 'noSuchImport' })
      return {
        kind: 'card',
        card: listImportedCard(importId, listUndo.list, { counts: listUndo.counts, before: true }),
        replace,
      }
    }
    case 'unreadable':
      return { kind: 'refusal', card: unreadableCard('file', previewed.fault) }
  }
}
