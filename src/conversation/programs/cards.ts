import type { OneProgram } from '../../usecases/identity/programs-port.ts'
import { button } from '../kit/action.ts'
import { type Block, type Card, strong } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { listed } from '../kit/words.ts'
import { openProgram } from './actions.ts'
import { markAction } from './mark.ts'

export const onlyProgramCard: Card = {
  title: 'You are in one P3 program here',
  blocks: [{ kind: 'text', text: 'All that you type and press here is about that one.' }],
}

export const programsCard = (programs: readonly OneProgram[]): Card => ({
  title: `You are in ${programs.length} P3 programs`,
  blocks: [
    {
      kind: 'text',
      text: 'What you type goes to one of them. A button belongs to the program whose message it is on.',
    },
    ...programs.map(
      ({ key, name, current }): Block =>
        current
          ? { kind: 'entry', text: strong`${name}`, detail: 'What you type goes here now.' }
          : { kind: 'entry', text: strong`${name}`, actions: [button(openProgram, { key }, 'Open it')] },
    ),
  ],
})

export const programOpenedCard = ({ key, name }: OneProgram): Card => ({
  title: `You see ${name} now`,
  blocks: [{ kind: 'text', text: 'What you type from now on goes to this program. Nothing changed in any other.' }],
  actions: [markAction(key, say('See my status', '')), say('My programs', 'programs')],
})

/** On the home of somebody who is in more than one: which this is. */
export const whichProgram = (programs: readonly OneProgram[]): Block => {
  const here = programs.find(({ current }) => current)!
  const others = programs.filter((one) => one !== here).map(({ name }) => name)
  return {
    kind: 'entry',
    text: strong`Program: ${here.name}`,
    detail: `You’re in ${listed(others)} too.`,
    actions: [say('My programs', 'programs')],
  }
}
