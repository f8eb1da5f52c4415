import type { Feature } from '../kit/feature.ts'
import { planActions } from './action-handlers.ts'
import { planCommand } from './command.ts'
import { goalForm } from './goal-form.ts'
import { planNotices } from './notices.ts'
import { commentForm, reflectForm, shareGoalForm } from './own-forms.ts'
import { progressForm } from './progress-form.ts'
import { templateActions, templateForm, templatesCommand } from './templates.ts'

export const feature = {
  commands: [planCommand, templatesCommand],
  forms: [goalForm, progressForm, shareGoalForm, commentForm, reflectForm, templateForm],
  actions: [...planActions, ...templateActions],
  notices: planNotices,
} as const satisfies Feature
