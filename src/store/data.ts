import type { Data } from '../usecases/ports.ts'
import { applicantsIn } from './applicants.ts'
import { auditIn } from './audit.ts'
import { beginningsIn } from './beginnings.ts'
import { programChannelsIn } from './channels/program-channels.ts'
import { closingsIn } from './closings.ts'
import { cyclesIn } from './cycles.ts'
import type { StoreDeps } from './db/deps.ts'
import type { Handle } from './db/handle.ts'
import { budgetsIn } from './deliveries/budgets.ts'
import { deliveriesIn } from './deliveries/deliveries.ts'
import { outboxIn } from './deliveries/outbox.ts'
import { boardIn } from './desk/board.ts'
import { broadcastsIn } from './desk/broadcasts.ts'
import { errandsIn } from './desk/errands.ts'
import { overviewIn } from './desk/overview.ts'
import { weekliesIn } from './desk/weeklies.ts'
import { directorsIn } from './directors.ts'
import { draftsIn } from './drafts.ts'
import { erasureIn } from './erasure.ts'
import { fileImportsIn } from './file-imports.ts'
import { listsIn } from './lists.ts'
import { campaignsIn } from './matching/campaigns.ts'
import { matchmakingIn } from './matching/matchmaking.ts'
import { newcomersIn } from './newcomers.ts'
import { nudgesIn } from './nudges/nudges.ts'
import { ownRemindersIn } from './nudges/own-reminders.ts'
import { ownWordsIn } from './own-words.ts'
import { partnershipsIn } from './partnership/partnerships.ts'
import { peopleIn } from './people.ts'
import { plansIn } from './plans.ts'
import { retentionIn } from './retention.ts'
import { rosterIn } from './roster.ts'
import { rosterPeopleIn } from './roster-people.ts'
import { settingsIn } from './settings.ts'
import { submissionsIn } from './submissions.ts'
import { tenantsIn } from './tenants.ts'

/** Every aggregate there is, over one handle: a transaction, or the client itself for reads. */
export const dataIn = (db: Handle, deps: StoreDeps): Data => ({
  audit: auditIn(db, deps),
  beginnings: beginningsIn(db),
  budgets: budgetsIn(db),
  campaigns: campaignsIn(db),
  channels: programChannelsIn(db),
  closings: closingsIn(db),
  cycles: cyclesIn(db),
  deliveries: deliveriesIn(db),
  matchmaking: matchmakingIn(db),
  nudges: nudgesIn(db),
  ownReminders: ownRemindersIn(db),
  outbox: outboxIn(db, deps),
  directors: directorsIn(db, deps),
  board: boardIn(db, deps),
  errands: errandsIn(db),
  broadcasts: broadcastsIn(db),
  weeklies: weekliesIn(db),
  overview: overviewIn(db),
  drafts: draftsIn(db),
  erasure: erasureIn(db),
  fileImports: fileImportsIn(db),
  lists: listsIn(db),
  partnerships: partnershipsIn(db, deps),
  submissions: submissionsIn(db),
  plans: plansIn(db),
  settings: settingsIn(db, deps),
  people: peopleIn(db, deps),
  retention: retentionIn(db),
  ownWords: ownWordsIn(db),
  roster: rosterIn(db),
  rosterPeople: rosterPeopleIn(db),
  tenants: tenantsIn(db),
  newcomers: newcomersIn(db),
  applicants: applicantsIn(db),
})
