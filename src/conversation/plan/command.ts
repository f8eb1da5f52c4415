import type { Command } from '../kit/request.ts'
import { showPlan } from './show-plan.ts'

export const planCommand: Command = {
  word: 'plan',
  also: ['iap', 'goals', 'goal'],
  roles: ['partner'],
  summary: 'Your Individual Action Plan',
  run: (request) => showPlan(request),
}
