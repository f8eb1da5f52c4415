import { shortened } from '../../core/characters.ts'
import { partnersOf } from '../../core/partnership/partnership.ts'
import type { OpenedPair } from '../../usecases/partnership/open-pair.ts'
import { careForPair, settleHelp, writeToPair } from '../desk/actions.ts'
import { button } from '../kit/action.ts'
import type { Block } from '../kit/card.ts'
import { seeSharedPlan } from '../plan/actions.ts'
import { openLedger } from './actions.ts'
import { ledgerLine, readerNameOf } from './ledger-cards.ts'

const linesShown = 12

/** What a coordinator sees of a pair besides its path: who asked for help, that there are plans, and what became of its messages. */
export const officeBlocks = (opened: OpenedPair): Block[] =>
  opened.viewer === 'coordinator'
    ? [
        ...helpBlocks(opened),
        ...contactBlocks(opened),
        ...careBlocks(opened),
        ...planBlocks(opened),
        ...ledgerBlocks(opened),
      ]
    : []

const helpBlocks = (opened: OpenedPair): Block[] =>
  opened.help.flatMap(({ id, personId, note }): Block[] => {
    const name = readerNameOf(opened, personId)
    return [
      {
        kind: 'entry',
        text: `${name} asked for help`,
        actions: [
          button(writeToPair, { partnershipId: opened.view.pair.id, helpId: id }, 'Answer and settle', {
            style: 'primary',
          }),
          button(settleHelp, { helpId: id }, 'Settle without an answer'),
        ],
      },
      ...(note ? [{ kind: 'quote', text: note, by: name } as const] : []),
    ]
  })

const contactBlocks = ({ view: { pair } }: OpenedPair): Block[] => [
  { kind: 'heading', text: 'How to reach them' },
  {
    kind: 'facts',
    facts: partnersOf(pair).map(({ name, title, email, phone }) => ({
      label: shortened(name),
      value: [title, email, phone].filter(Boolean).join(', '),
    })),
  },
]

/** Who of the office looks after the pair, and its private note. */
const careBlocks = ({ desk, view: { pair } }: OpenedPair): Block[] => [
  {
    kind: 'entry',
    text: desk?.assignedTo ? `${desk.assignedTo} looks after them` : 'No coordinator is assigned',
    detail: desk?.note ? undefined : 'No note.',
    actions: [button(careForPair, { partnershipId: pair.id }, 'Change')],
  },
  ...(desk?.note ? [{ kind: 'quote', text: desk.note, by: desk.noteBy } satisfies Block] : []),
]

const planBlocks = ({ plans, view: { pair } }: OpenedPair): Block[] => {
  return partnersOf(pair).flatMap(({ id, name }): Block[] => {
    const sight = plans.get(id)
    if (!sight) return []
    if (sight === 'existence') return [{ kind: 'text', text: `${name} has an action plan.` }]
    const read = button(seeSharedPlan, { partnershipId: pair.id, ownerId: id }, 'Read shared goals')
    return [{ kind: 'entry', text: `${name} has an action plan, with goals shared with you.`, actions: [read] }]
  })
}

const ledgerBlocks = (opened: OpenedPair): Block[] => {
  const { ledger, view } = opened
  if (ledger.length === 0) return []
  const title = ledger.length > linesShown ? `The last ${linesShown} of ${ledger.length} messages` : 'Messages'
  const all = button(openLedger, { partnershipId: view.pair.id }, 'All messages')
  return [
    ledger.length > linesShown ? { kind: 'entry', text: title, actions: [all] } : { kind: 'heading', text: title },
    { kind: 'list', items: ledger.slice(-linesShown).map((line) => ledgerLine(opened, line)) },
  ]
}
