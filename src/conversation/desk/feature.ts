import type { Feature } from '../kit/feature.ts'
import { deskActions } from './action-handlers.ts'
import { boardFilterForm } from './board-filter-form.ts'
import { broadcastForm } from './broadcast-form.ts'
import { choosePairsForm } from './choose-form.ts'
import { deskCommands } from './commands.ts'
import { deskNotices } from './notices.ts'
import { careForm, writeForm } from './pair-forms.ts'
import { weeklyForm } from './weekly-form.ts'

export const feature = {
  commands: deskCommands,
  forms: [boardFilterForm, choosePairsForm, broadcastForm, weeklyForm, writeForm, careForm],
  actions: deskActions,
  notices: deskNotices,
} as const satisfies Feature
