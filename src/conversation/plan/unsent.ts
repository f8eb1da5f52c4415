import { button } from '../kit/action.ts'
import type { Block } from '../kit/card.ts'
import { typed } from '../kit/typed.ts'
import { count } from '../kit/words.ts'
import * as actions from './actions.ts'

/** Forms in which somebody writes their own plan. */
export const formsOfPlan: readonly string[] = [actions.goal.id, actions.progress.id, actions.reflect.id]

/** How to get rid of a draft of the plan: said in its form. */
export const howToStartOver = `${typed('plan')} and press “Start over”.`

/** What was typed and not sent, and the way to throw it away. */
export const unsentBlocks = (unsent: number): readonly Block[] =>
  unsent === 0
    ? []
    : [
        {
          kind: 'entry',
          text: `What you typed and didn’t send waits in ${count(unsent, 'form')}.`,
          detail: 'Open the form again and go on, or start over.',
          actions: [
            button(actions.startOver, {}, 'Start over', {
              style: 'danger',
              confirm: {
                title: 'Start over?',
                text: 'What you typed and didn’t send is gone. Everything you saved stays.',
                yes: 'Throw the draft away',
                no: 'Keep the draft',
              },
            }),
          ],
        },
      ]
