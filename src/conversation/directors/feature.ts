import type { Feature } from '../kit/feature.ts'
import { directorActions } from './action-handlers.ts'
import { askAllForm, askOneForm, takeInForm } from './asking-forms.ts'
import { directorCommands } from './commands.ts'
import { correctForms, nameForms } from './naming-forms.ts'
import { newsForm } from './news-form.ts'
import { directorNotices } from './notices.ts'
import { severalForms } from './several-form.ts'

export const feature = {
  commands: directorCommands,
  forms: [nameForms, correctForms, askAllForm, askOneForm, takeInForm, severalForms, newsForm],
  actions: directorActions,
  notices: directorNotices,
} as const satisfies Feature
