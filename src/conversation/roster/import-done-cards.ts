import type { Undone } from '../../usecases/roster/file-imports-port.ts'
import type { ImportCounts } from '../../usecases/roster/import-counts.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { count, listed } from '../kit/words.ts'
import * as actions from './actions.ts'

const doneWords = ({ added, changed, withdrawn, same }: ImportCounts): string => {
  const parts = [
    added > 0 && `${count(added, 'person', 'people')} added`,
    changed > 0 && `${changed} changed`,
    withdrawn > 0 && `${withdrawn} withdrawn`,
    same > 0 && `${same} left as ${same === 1 ? 'it was' : 'they were'}`,
  ].filter((one) => one !== false)
  return `${listed(parts)}.`
}

export const importedCard = (importId: string, counts: ImportCounts, already: boolean): Card => ({
  title: already ? 'This file was imported already' : 'Roster imported',
  tone: 'good',
  blocks: [
    { kind: 'text', text: doneWords(counts) },
    ...(counts.added > 0
      ? [
          {
            kind: 'text',
            text: 'The invitations are on their way. See in a moment how many people could be invited.',
          } as const,
        ]
      : []),
  ],
  actions: [
    ...(counts.added > 0
      ? [button(actions.seeInvited, { importId }, 'See who could be invited', { style: 'primary' })]
      : []),
    undoAction(importId),
    say('See the overview', 'status'),
  ],
})

const undoAction = (importId: string): Action =>
  button(actions.undoImport, { importId }, 'Undo this import', {
    style: 'danger',
    confirm: {
      title: 'Undo this import?',
      text: 'Everyone it added comes off the roster, unless they have answered. What it changed stands as before.',
      yes: 'Undo it',
      no: 'Keep it',
    },
  })

export const undoneCard = ({
  undone: { removed, told, stayed, restored },
  districtsStay,
}: {
  readonly undone: Undone
  /** Districts were opted in for the file. */
  readonly districtsStay: boolean
}): Card => ({
  title: 'The import is undone',
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: `${count(removed, 'person is', 'people are')} off the roster again, ${count(restored, 'person stands', 'people stand')} as before.`,
    },
    ...(told > 0
      ? [
          {
            kind: 'text',
            text: `${count(told, 'invitation was', 'invitations were')} out already and can’t be fetched back: those people count as withdrawn, and P3 doesn’t write to them about it. You may want to.`,
          } as const,
        ]
      : []),
    ...(stayed > 0
      ? [
          {
            kind: 'text',
            text: `${count(stayed, 'person has', 'people have')} answered already and ${stayed === 1 ? 'stays' : 'stay'}.`,
          } as const,
        ]
      : []),
    ...districtsStayBlocks(districtsStay),
  ],
})

/** Of districts that were opted in for a file. */
export const optInUndoneCard = (
  importId: string,
  { undone, stayed }: { readonly undone: number; readonly stayed: number },
): Card => ({
  title:
    undone === 0
      ? 'No district was left to take back'
      : `${count(undone, 'district has', 'districts have')} not answered, as before`,
  tone: undone === 0 ? 'plain' : 'good',
  blocks: [
    { kind: 'text', text: 'Nobody was told of it, then or now.' },
    ...(stayed > 0
      ? [
          {
            kind: 'text',
            text: `${count(stayed, 'district still takes', 'districts still take')} part: people of ${stayed === 1 ? 'it' : 'theirs'} are on the roster. Undo the import first, or opt ${stayed === 1 ? 'it' : 'each'} out on its page.`,
          } as const,
        ]
      : []),
  ],
  actions: [button(actions.showImport, { importId }, 'See the preview')],
})

const districtsStayBlocks = (districtsStay: boolean): readonly Block[] =>
  districtsStay
    ? [{ kind: 'text', text: 'Districts that were opted in for it still take part; each is opted out on its page.' }]
    : []

export const droppedCard = (districtsStay: boolean): Card => ({
  title: 'Not imported',
  blocks: [
    {
      kind: 'text',
      text: districtsStay ? 'The file is forgotten.' : 'The file is forgotten and nothing was changed.',
    },
    ...districtsStayBlocks(districtsStay),
  ],
})

/** Over a preview that is not the one whose button was pressed. */
export const changedMeanwhileCard = (card: Card): Card => ({
  ...card,
  blocks: [
    { kind: 'text', text: 'Something changed since you looked, so nothing was imported. This is how it stands now.' },
    ...card.blocks,
  ],
})

export const readingCard = (importId: string, rows: number): Card => ({
  title: 'Reading your file',
  blocks: [{ kind: 'text', text: `It is long: ${count(rows, 'row')} so far. Nothing is changed yet.` }],
  actions: [button(actions.showImport, { importId }, 'See the preview', { style: 'primary' })],
})
