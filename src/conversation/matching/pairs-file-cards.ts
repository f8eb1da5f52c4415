import { shortened } from '../../core/characters.ts'
import type { PairsDiff } from '../../core/matching/read-pairs-csv.ts'
import type { ParticipantFacts } from '../../usecases/matching/matchmaking-port.ts'
import { button, type Look } from '../kit/action.ts'
import { type Action, type Block, type Card, strong, type Text } from '../kit/card.ts'
import { pageButtons } from '../kit/pages.ts'
import { count, inFigures } from '../kit/words.ts'
import { dropImport } from '../roster/actions.ts'
import * as actions from './actions.ts'

export interface PairsView {
  readonly importId: string
  readonly name: string
  readonly diff: PairsDiff
  readonly people: ReadonlyMap<string, ParticipantFacts>
  /** The proposal that the file is compared with. */
  readonly draftId: string
}

const shown = 6
const pageSize = 15

const namesOf = ({ people }: PairsView, a: string, b: string): Text => {
  const nameOf = (id: string) => {
    const one = people.get(id)
    return one ? `${one.name} (${one.district})` : id
  }
  return strong`${nameOf(a)} and ${nameOf(b)}`
}

/** What an edited file of pairs would do, with the names of the pairs it leaves out. */
export const pairsPreviewCard = (view: PairsView): Card => {
  const { kept, added, removed } = view.diff
  return {
    title: `Preview of ${shortened(view.name, 60)}: ${removed.length > 0 ? `${count(removed.length, 'pair')} left out` : `${count(kept.length + added.length, 'pair')}`}`,
    tone: removed.length > 0 ? 'warning' : 'plain',
    blocks: [
      { kind: 'text', text: 'Nothing is changed yet.' },
      {
        kind: 'facts',
        facts: [
          { label: 'Pairs that stay, and are locked', value: inFigures(kept.length) },
          { label: 'New pairs, and are locked', value: inFigures(added.length) },
          { label: 'Proposed pairs that the file leaves out', value: inFigures(removed.length) },
        ],
      },
      ...named(
        view,
        'New pairs',
        added.map(({ a, b }) => [a, b] as const),
      ),
      ...named(view, 'Left out', removed),
      ...(removed.length > 0
        ? [
            {
              kind: 'text',
              text: 'Should these never be pairs this year? Or are their rows just missing from the file? Leave them open, and the matching may propose them again.',
            } as const,
          ]
        : []),
      {
        kind: 'text',
        text: 'This can’t be undone in one press. Each lock and rule can be removed later, one by one.',
        quiet: true,
      },
    ],
    actions: [
      ...pressesOf(view),
      ...(added.length > shown || removed.length > shown
        ? [button(actions.listPairsFile, { importId: view.importId }, 'See every pair')]
        : []),
      button(dropImport, { importId: view.importId }, 'Don’t use the file'),
    ],
  }
}

const named = (view: PairsView, heading: string, pairs: readonly (readonly [string, string])[]): Block[] =>
  pairs.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items: pairs.slice(0, shown).map(([a, b]) => namesOf(view, a, b)) },
        ...(pairs.length > shown
          ? [{ kind: 'text', text: `And ${inFigures(pairs.length - shown)} more.`, quiet: true } as const]
          : []),
      ]

const pressesOf = ({ importId, draftId, diff: { removed } }: PairsView): Action[] => {
  const press = (label: string, out: boolean, look: Look) =>
    button(actions.pressPairs, { importId, draftId, out }, label, look)
  if (removed.length === 0) return [press('Use these pairs', false, { style: 'primary' })]
  const many = count(removed.length, 'pair')
  return [
    press(`Leave ${removed.length === 1 ? 'it' : `all ${removed.length}`} open`, false, { style: 'primary' }),
    press(`Rule out ${many}`, true, {
      style: 'danger',
      confirm: {
        title: `Rule out ${many}?`,
        text: `${removed.length === 1 ? 'These two' : 'Each two'} can’t be matched with each other this year, unless you remove the rule again.`,
        yes: 'Rule out',
        no: 'Go back',
      },
    }),
  ]
}

/** Every new and left out pair, a page at a time. */
export const pairsFileCard = (view: PairsView, asked: number): Card => {
  const { added, removed } = view.diff
  const lines: Block[] = [
    ...removed.map(([a, b]): Block => ({ kind: 'entry', text: namesOf(view, a, b), detail: 'left out by the file' })),
    ...added.map(({ a, b }): Block => ({ kind: 'entry', text: namesOf(view, a, b), detail: 'new in the file' })),
  ]
  const pages = Math.max(1, Math.ceil(lines.length / pageSize))
  const at = Math.min(asked, pages - 1)
  return {
    title: `${shortened(view.name, 60)}: what changes${pages > 1 ? `, page ${at + 1} of ${pages}` : ''}`,
    blocks:
      lines.length > 0
        ? lines.slice(at * pageSize, (at + 1) * pageSize)
        : [{ kind: 'text', text: 'No pair is new or left out.' }],
    actions: [
      ...pageButtons(at, pages, (to, ...look) =>
        button(actions.listPairsFile, { importId: view.importId, ...to }, ...look),
      ),
      button(actions.showPairsFile, { importId: view.importId }, 'Back to the preview'),
    ],
  }
}
