import type { Feature } from '../kit/feature.ts'
import { planActions } from './action-handlers.ts'
import { planCommand } from './command.ts'
import { goalForm } from './goal-form.ts'

export const feature = {
  commands: [planCommand],
  forms: [goalForm],
  actions: planActions,
  notices: {},
} as const satisfies Feature
