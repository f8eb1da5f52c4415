import type { ListKind } from '../../core/lists/list-items.ts'
import type { ListUndone } from '../../usecases/lists/lists-port.ts'
import type { ImportCounts } from '../../usecases/roster/import-counts.ts'
import { button } from '../kit/action.ts'
import type { Action, Card } from '../kit/card.ts'
import { count, listed } from '../kit/words.ts'
import * as actions from './actions.ts'
import { titles } from './titles.ts'

export const listImportedCard = (
  importId: string,
  list: ListKind,
  { counts, before }: { readonly counts: ImportCounts; readonly before: boolean },
): Card => {
  const { added, changed, withdrawn, same } = counts
  const parts = [
    added > 0 && `${added.toLocaleString('en-US')} added`,
    changed > 0 && `${changed.toLocaleString('en-US')} changed`,
    withdrawn > 0 && `${withdrawn.toLocaleString('en-US')} removed`,
    same > 0 && `${same.toLocaleString('en-US')} stood like this already`,
  ].filter((one) => one !== false)
  return {
    title: before ? `${titles[list]}: imported already` : `${titles[list]} imported`,
    tone: 'good',
    blocks: [{ kind: 'text', text: `${listed(parts)}.` }],
    actions: [
      button(actions.undoListImport, { importId }, 'Undo this import'),
      button(actions.seeLists, {}, 'All lists'),
    ],
    footer: 'You can undo it for ten minutes.',
  }
}

export const listUndoneCard = ({ restored, stayed }: ListUndone): Card => ({
  title: 'Import undone',
  tone: 'good',
  blocks: [
    { kind: 'text', text: `${count(restored, 'line is', 'lines are')} as before.` },
    ...(stayed > 0
      ? [
          {
            kind: 'text' as const,
            text: `${count(stayed, 'entry was', 'entries were')} kept: someone uses ${stayed === 1 ? 'it' : 'them'} by now.`,
          },
        ]
      : []),
  ],
  actions: [button(actions.seeLists, {}, 'All lists')],
})

export const listDroppedCard: Card = {
  title: 'Not imported',
  blocks: [{ kind: 'text', text: 'The file is forgotten, and nothing was changed.' }],
}

export const readingListCard = (importId: string, rows: number): Card => ({
  title: 'Reading your file',
  blocks: [{ kind: 'text', text: `It is long: ${count(rows, 'row')} so far. Nothing is changed yet.` }],
  actions: [showAgain(importId)],
})
const showAgain = (importId: string): Action =>
  button(actions.showList, { importId }, 'See the preview', { style: 'primary' })
