import { expect, it } from 'vitest'
import type { ZodType } from 'zod'
import * as channels from '../../src/conversation/channels/actions.ts'
import * as desk from '../../src/conversation/desk/actions.ts'
import * as directors from '../../src/conversation/directors/actions.ts'
import * as identity from '../../src/conversation/identity/actions.ts'
import { saying } from '../../src/conversation/kit/say.ts'
import * as lists from '../../src/conversation/lists/actions.ts'
import * as matching from '../../src/conversation/matching/actions.ts'
import * as nudges from '../../src/conversation/nudges/actions.ts'
import * as partnership from '../../src/conversation/partnership/actions.ts'
import * as plan from '../../src/conversation/plan/actions.ts'
import * as privacy from '../../src/conversation/privacy/actions.ts'
import { registry } from '../../src/conversation/registry.ts'
import * as roster from '../../src/conversation/roster/actions.ts'
import * as settings from '../../src/conversation/settings/actions.ts'
import * as texts from '../../src/conversation/texts/actions.ts'
import * as year from '../../src/conversation/year/actions.ts'

const features = [
  channels,
  desk,
  directors,
  identity,
  lists,
  matching,
  nudges,
  partnership,
  plan,
  privacy,
  roster,
  settings,
  texts,
  year,
]
const definitions = [saying, ...features.flatMap((feature) => Object.values(feature))]

/** Messages that are out there carry these: an id or a name in a context that changes leaves their buttons dead. */
const onTheWire = {
  'action accept-time': 'stepId offerId',
  'action announcement-page': 'matchedAt? page? turn?',
  'action announcement-preview': '',
  'action ask-again': '',
  'action begin-year': '',
  'action break-remove': 'blackoutId',
  'action campaign': 'campaignId',
  'action campaign-again': 'campaignId',
  'action campaign-cancel': 'campaignId',
  'action campaign-lost': 'campaignId page? turn?',
  'action campaign-pause': 'campaignId',
  'action campaign-resume': 'campaignId',
  'action channel-drop': 'channelId',
  'action channel-preview': 'channelId',
  'action channel-test': 'channelId',
  'action channel-use': 'channelId',
  'action director-end': 'grantId',
  'action director-open': 'grantId',
  'action directors-see': 'filter? search? page? turn?',
  'action nomination-back': 'participantId',
  'action nominees-see': 'districtCode search? page? turn?',
  'form director-ask': 'grantId',
  'form director-correct': 'grantId',
  'form director-name': 'districtCode? replaces?',
  'form director-news': '',
  'form directors-ask': '',
  'form directors-take-in': '',
  'form nominate-several': 'districtCode',
  'action district-in': 'districtCode',
  'action district-open': 'districtCode',
  'action district-out': 'districtCode',
  'action end-pause': '',
  'action go-on': 'partnershipId',
  'action help-done': 'helpId',
  'action import-drop': 'importId',
  'action import-list': 'importId part page? turn?',
  'action import-press': 'importId mark',
  'action import-same': 'importId line same',
  'action import-sent': 'importId',
  'action import-show': 'importId',
  'action import-undo': 'importId',
  'action invitation-decline': 'participantId',
  'action invitation-join': 'participantId',
  'action ledger-open': 'partnershipId page? turn?',
  'action ledger-page': 'search? page? turn?',
  'action link-issue': 'personId',
  'action list-drop': 'importId',
  'action list-file': 'list',
  'action list-lines': 'importId part page? turn?',
  'action list-press': 'importId mark',
  'action list-show': 'importId',
  'action list-undo': 'importId',
  'action lists-see': '',
  'action match-again': '',
  'action match-csv': '',
  'action match-keep': 'change a b',
  'action match-left': 'page? turn?',
  'action match-lock': 'a b page? turn?',
  'action match-not-eligible': 'page? turn?',
  'action match-pairs': 'page? turn?',
  'action match-progress': '',
  'action match-publish': 'draftId messages',
  'action match-release': 'a b page? turn?',
  'action match-reminders': '',
  'action match-reset': '',
  'action match-rules': 'page? turn?',
  'action match-stop': '',
  'action neighbors-open': 'districtCode',
  'action neighbors-part': 'districtCode other',
  'action office-end': 'personId role',
  'action offices-see': 'page? turn?',
  'action overdue-page': 'page? turn?',
  'action pair-open': 'partnershipId',
  'action pairs-list': 'importId page? turn?',
  'action pairs-page': 'search? page? turn?',
  'action pairs-press': 'importId draftId out',
  'action pairs-show': 'importId',
  'action people-file': '',
  'action people-list': 'state? districtCode? search? page? turn?',
  'action person-invite': 'participantId',
  'action person-left': 'participantId',
  'action person-open': 'participantId',
  'action person-remind': 'participantId',
  'action person-replace': 'participantId',
  'action person-resume': 'participantId',
  'action person-withdraw': 'participantId',
  'action remove-goal': 'goalId',
  'action carry-goal': 'goalId',
  'action plan-template-remove': 'templateId',
  'action print-plan': 'cycleId?',
  'action remove-comment': 'goalId commentId',
  'action see-goal': 'goalId',
  'action see-plan-year': 'cycleId',
  'action see-shared-plan': 'partnershipId ownerId',
  'action resume-pair': 'partnershipId',
  'action retract-log': 'stepId',
  'action retry-all': '',
  'action retry-person': 'personId',
  'action say': 'words',
  'action see-log': 'stepId',
  'action see-partner-plan': 'partnershipId',
  'action share-plan': 'partner',
  'action snooze-week': 'stepId',
  'action stop-nudges': 'stepId',
  'action text-original': 'name',
  'action text-preview': 'name',
  'action unreachable-page': 'page? turn?',
  'action withdraw-times': 'stepId seen?',
  'action workspace-let-in': 'applicantId',
  'action workspace-remove': 'tenantId',
  'action workspace-turn-away': 'applicantId',
  'action year-close': 'cycleId',
  'form add': 'stepId seen? asked? heard?',
  'form amend': 'stepId seen? asked? heard?',
  'form break-add': '',
  'form cancel': 'stepId seen? asked? heard?',
  'form channel-rhythm': 'channelId',
  'form decline': 'stepId seen? asked? heard?',
  'form end-pair': 'partnershipId',
  'form excuse': 'stepId',
  'form freeze-pair': 'partnershipId',
  'form goal': 'goalId? indicator? whole? templateId?',
  'form comment-on-goal': 'goalId',
  'form goal-progress': 'goalId',
  'form plan-reflection': '',
  'form plan-template': '',
  'form share-goal': 'goalId',
  'form import-columns': 'importId',
  'form leave': '',
  'form log': 'stepId seen? asked? heard?',
  'form log-behalf': 'stepId',
  'form match-forbid': 'a b page? turn?',
  'form match-hand': 'a?',
  'form match-swap': 'a b page? turn?',
  'form match-what-if': '',
  'form matching-settings': '',
  'form missed': 'stepId seen? asked? heard?',
  'form need-help': 'stepId',
  'form neighbor-add': 'districtCode',
  'form nominate': 'districtCode',
  'form office-give': '',
  'form pause': 'heard?',
  'form program-about': '',
  'form people-filter': 'state? districtCode? search?',
  'form person-correct': 'participantId',
  'form person-pause': 'participantId',
  'form reopen': 'stepId',
  'form retention': '',
  'form roster-file': '',
  'form schedule': 'stepId seen? asked? heard?',
  'form settings': '',
  'form skip': 'stepId seen? asked? heard?',
  'form snooze': 'stepId heard?',
  'form text-change': 'name',
  'form withdraw-person': 'partnershipId',
  'form workspace': 'tenantId? applicantId?',
  'form year-end': '',
  'form year-prepare': '',
  'form year-settings': '',
}

/** Every name in a context, with a question mark where a button may do without it. */
const namesOf = ({ context }: (typeof definitions)[number]): string =>
  Object.entries(context.shape)
    .map(([name, value]) => ((value as ZodType).isOptional() ? `${name}?` : name))
    .join(' ')

it('keeps every id and every name in a context that a message may carry', () => {
  expect(Object.fromEntries(definitions.map((one) => [`${one.kind} ${one.id}`, namesOf(one)]))).toEqual(onTheWire)
})

it('has a handler for every definition, and a definition for every handler', () => {
  const ids = (kind: string) =>
    definitions.flatMap((one) => (one.kind === kind && one !== saying ? [one.id] : [])).sort()
  expect(registry.actions.map(({ id }) => id).sort()).toEqual(ids('action'))
  expect(registry.forms.map(({ id }) => id).sort()).toEqual(ids('form'))
})
