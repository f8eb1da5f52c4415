import { readFileSync } from 'node:fs'
import type { Sight } from '../../src/core/access.ts'

/** Whose words a column holds: a sight of the table, or a rule of its own. */
export type Law = Sight | 'authorAndOffice' | 'office' | 'officeAndSentTo' | 'author' | 'nobody'

/** Every column in which somebody's words about the work of a pair can stand, and who may read them. */
export const words: Readonly<Record<string, Law>> = {
  'Step.note': 'sharedNotes',
  'Step.agendaOther': 'sharedNotes',
  'Step.place': 'sharedNotes',
  'Step.reason': 'sharedNotes',
  'Log.ideas': 'sharedNotes',
  'Log.sharedNote': 'sharedNotes',
  'Log.nextSteps': 'sharedNotes',
  'Log.questions': 'sharedNotes',
  'Log.onBehalfWhy': 'work',
  'Log.reflection': 'reflection',
  'Plan.reflection': 'reflection',
  'Goal.goal': 'plan',
  'Goal.evidence': 'plan',
  'Goal.achievable': 'plan',
  'Goal.relevant': 'plan',
  'Goal.actions': 'plan',
  'Goal.progress': 'plan',
  'ActionStep.words': 'plan',
  'GoalProgress.words': 'plan',
  'GoalComment.words': 'comments',
  'Partnership.statusReason': 'work',
  'Partnership.reasons': 'work',
  'Partnership.handReason': 'office',
  'MatchConstraint.reason': 'office',
  'PairDesk.note': 'office',
  'Errand.words': 'officeAndSentTo',
  'HelpRequest.note': 'authorAndOffice',
  'Draft.answers': 'author',
  'LogAmendment.before': 'author',
  'OwnReminder.words': 'author',
  'RetractedLog.content': 'nobody',
}

/** Columns of text in which nobody types about a pair's work: names and places, ids and words of ours, what a platform or a setting says. */
const noWords = [
  'Program.name state department timeZone settings',
  'Rubric.name version indicators crosswalk',
  'Cycle.name settings report',
  'Blackout.name',
  'District.name county countyFips timeZone region',
  'RegionDuty.region',
  'Neighbor.districtA districtB relation',
  'School.name level',
  'Tenant.name',
  'Account.conversation reachReason reachFix linkedBy',
  'Newcomer.addresses timeZone conversation',
  'Applicant.name domain',
  'Channel.name conversation reachReason reachFix nudgeAt',
  'ChannelPost.key outcome seen',
  'LinkCode.issuedBy',
  'Person.name email phone title timeZone workStart workEnd',
  'RoleGrant.title',
  'DirectorDesk.muted',
  'CoordinatorDesk.week seen',
  'Participant.level refinements strengths nominatedBy',
  'FileImport.name choices undo',
  'MatchProposal.result',
  'Partnership.goesOnSaid schoolsBefore',
  'Step.ballWith agenda visitedSchool lastWhat lastBy',
  'Offer.state',
  'Log.onBehalfBy activities strategies indicators',
  'Goal.indicator',
  'ActionStep.state',
  'GoalProgress.state',
  'HelpRequest.resolvedBy',
  'BoardRow.reason districts regions',
  'CountedPair.facts',
  'CountedPerson.facts',
  'KeptCount.about key',
  'Errand.act terms subjects before',
  'OwnReminder.state',
  'Nudge.turn',
  'Delivery.notice facts reason fix drawn',
  'Budget.key',
  'Campaign.kind',
  'Receipt.tenant key',
  'Submission.key outcome',
  'Draft.form context',
  'Audit.role action subjectKind details',
  'Fact.key value',
  'DatabaseMark.kind installation place',
  'Installation.tenant',
  'OneTimeToken.purpose data',
  'SharedFile.name mediaType',
]
export const withoutWords = noWords.flatMap((line) => {
  const [first = '', ...rest] = line.split(' ')
  const [model = '', column = ''] = first.split('.')
  return [column, ...rest].map((one) => `${model}.${one}`)
})

const schema = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8')
/** Every column of the schema that can hold words, but ids, codes and hashes. */
export const textColumns: readonly string[] = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(
  ([, model, body = '']) =>
    [...body.matchAll(/^ {2}(\w+)\s+(String|Json)\b/gm)].flatMap(([, column = '']) =>
      /^(id|code)$|Id$|Code$|Hash$/.test(column) ? [] : [`${model}.${column}`],
    ),
)
