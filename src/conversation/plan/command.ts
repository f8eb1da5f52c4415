import type { Command } from '../kit/request.ts'
import { showEarlierPlans, showPlan, showPlanOf } from './show-plan.ts'
import { showPrinted } from './show-printed.ts'

const YEAR = /\b(20\d\d)\s*[–—-]\s*(?:20)?(\d\d)\b/

export const planCommand: Command = {
  word: 'plan',
  also: ['iap', 'goals', 'goal'],
  roles: ['partner'],
  summary: 'Your Individual Action Plan; with a year like 2025-26: that year’s; “plan print”: on a sheet',
  run: (request, rest) => {
    const [, from, to] = YEAR.exec(rest) ?? []
    const year = from && `${from}-${to}`
    if (/\b(print|pdf|paper)\b/i.test(rest)) return showPrinted(request, year)
    if (year) return showPlanOf(request, year)
    return /\b(earlier|old|last|history)\b/i.test(rest) ? showEarlierPlans(request) : showPlan(request)
  },
}
