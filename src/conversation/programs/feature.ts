import { chooseProgram, seeOwnPrograms } from '../../usecases/identity/choose-program.ts'
import type { Feature } from '../kit/feature.ts'
import { onAction } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Command } from '../kit/request.ts'
import { openProgram } from './actions.ts'
import { onlyProgramCard, programOpenedCard, programsCard } from './cards.ts'

const programs: Command = {
  word: 'programs',
  alone: true,
  also: ['program'],
  roles: ['anyone'],
  ofSeveral: true,
  summary: 'The P3 programs you are in, and which one you see',
  run: async ({ deps, speaker }) => {
    const own = await seeOwnPrograms(deps, speaker)
    return { kind: 'card', card: own.length > 1 ? programsCard(own) : onlyProgramCard }
  },
}

const open = onAction(openProgram, async ({ deps, speaker }, { key }) => {
  const chosen = await chooseProgram(deps, speaker, key)
  return chosen.ok ? { kind: 'card', card: programOpenedCard(chosen.program) } : refusalCard(chosen.refusal)
})

export const feature = {
  commands: [programs],
  forms: [],
  actions: [open],
  notices: {},
} as const satisfies Feature
