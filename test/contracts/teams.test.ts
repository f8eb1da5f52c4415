import { checkCard } from '../../playground/teams/adaptive-card-limits.ts'
import { drawCard } from '../../src/teams/render/draw-card.ts'
import { drawForm } from '../../src/teams/render/draw-form.ts'
import { describeAdapter } from './adapter.ts'
import { adaptiveCardFaults } from './adaptive-cards.ts'
import { createTeamsAtWork, type Node, nodesOf, textsOf } from './teams-at-work.ts'

let keys = 0
const drawing = { surface: 'message', forms: 'dialog', newKey: () => `k${++keys}` } as const

/** Without the yes and no of questions that are still folded up. */
const buttonsOf = (drawn: unknown): string[] =>
  nodesOf(drawn)
    // What unfolds a row of a long list is Teams’ own and no button of the card.
    .filter((node: Node) => String(node.type).startsWith('Action.') && !String(node.targetElements).startsWith('more-'))
    .map((node: Node) => String(node.title))

describeAdapter('Teams', {
  drawCard: (card) => drawCard(card, drawing),
  drawForm: (opened) => drawForm(opened, 'dialog'),
  faultsOf: (drawn) => [...checkCard(drawn), ...adaptiveCardFaults(drawn)],
  faultsOfForm: (drawn) => [...checkCard(drawn), ...adaptiveCardFaults(drawn)],
  textsOf,
  buttonsOf,
  stage: createTeamsAtWork,
})
