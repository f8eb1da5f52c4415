import type { Feature } from '../kit/feature.ts'
import { rosterActions } from './action-handlers.ts'
import { rosterCommands } from './commands.ts'
import { eraseActions } from './erase-cards.ts'
import { importActions } from './import-actions.ts'
import { importColumnsForm } from './import-columns-form.ts'
import { nominate } from './nominate-form.ts'
import { rosterNotices } from './notices.ts'
import { peopleForms } from './people-forms.ts'
import { peopleActions } from './people-handlers.ts'
import { personFileActions } from './person-file.ts'
import { schoolForm } from './school-form.ts'
import { withdrawForm } from './withdraw-form.ts'

export const feature = {
  commands: rosterCommands,
  forms: [nominate, importColumnsForm, withdrawForm, schoolForm, ...peopleForms],
  actions: [...rosterActions, ...importActions, ...peopleActions, ...eraseActions, ...personFileActions],
  notices: rosterNotices,
} as const satisfies Feature
