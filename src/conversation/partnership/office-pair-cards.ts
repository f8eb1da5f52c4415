import { partnersOf } from '../../core/partnership/partnership.ts'
import type { OpenedPair } from '../../usecases/partnership/open-pair.ts'
import { ledgerLine, nameOf } from '../desk/ledger-cards.ts'
import type { Block } from '../kit/card.ts'

const linesShown = 12

/** What a coordinator sees of a pair besides its path: who asked for help, that there are plans, and what became of its messages. */
export const officeBlocks = (opened: OpenedPair): Block[] =>
  opened.viewer === 'coordinator' ? [...helpBlocks(opened), ...planBlocks(opened), ...ledgerBlocks(opened)] : []

const helpBlocks = (opened: OpenedPair): Block[] =>
  opened.help.flatMap(({ id, personId, note }): Block[] => {
    const name = nameOf(opened, personId)
    return [
      {
        kind: 'entry',
        text: `${name} asked for help`,
        actions: [{ kind: 'do', label: 'Done', verb: 'help-done', context: { helpId: id } }],
      },
      ...(note ? [{ kind: 'quote', text: note, by: name } as const] : []),
    ]
  })

const planBlocks = ({ plans, view: { pair } }: OpenedPair): Block[] => {
  const items = partnersOf(pair).flatMap(({ id, name }) => {
    const sight = plans.get(id)
    return sight ? [`${name} has an action plan${sight === 'all' ? ', shared with you' : ''}.`] : []
  })
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

const ledgerBlocks = (opened: OpenedPair): Block[] => {
  const { ledger, view } = opened
  if (ledger.length === 0) return []
  const title = ledger.length > linesShown ? `The last ${linesShown} of ${ledger.length} messages` : 'Messages'
  const all = {
    kind: 'do',
    label: 'All messages',
    verb: 'ledger-open',
    context: { partnershipId: view.pair.id },
  } as const
  return [
    ledger.length > linesShown ? { kind: 'entry', text: title, actions: [all] } : { kind: 'heading', text: title },
    { kind: 'list', items: ledger.slice(-linesShown).map((line) => ledgerLine(opened, line)) },
  ]
}
