import type { Feature } from '../kit/feature.ts'
import { identityActions } from './action-handlers.ts'
import { linkCommand } from './link-command.ts'
import { identityNotices } from './notices.ts'
import { giveOffice, offices } from './offices.ts'
import { workspaceForm, workspaces } from './workspaces.ts'

export const feature = {
  commands: [linkCommand, workspaces, offices],
  forms: [workspaceForm, giveOffice],
  actions: identityActions,
  notices: identityNotices,
} as const satisfies Feature
