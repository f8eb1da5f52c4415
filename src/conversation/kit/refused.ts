import { titled } from '../../core/directors/titled.ts'
import type { OverviewRefusal } from '../../usecases/desk/see-overview.ts'
import type { AnswerRefusal } from '../../usecases/roster/answer-invitation.ts'
import type { CorrectRefusal } from '../../usecases/roster/correct-person.ts'
import type { OptRefusal } from '../../usecases/roster/opt-district.ts'
import type { SeeToRefusal } from '../../usecases/roster/see-to-person.ts'
import type { NominateRefusal } from '../../usecases/roster/weigh-nominations.ts'
import type { Reply } from './reply.ts'
import { typed } from './typed.ts'

type OfficeRefusal =
  | OverviewRefusal
  | OptRefusal
  | NominateRefusal
  | AnswerRefusal
  | SeeToRefusal
  | CorrectRefusal
  | 'noSuchPerson'
  | 'noSuchCampaign'
  | 'campaignOver'
  | 'noSuchPair'
  | 'noSuchChannel'
  | 'noSuchHelp'
  | 'noSuchBreak'
  | 'nothingAnnounced'
  | 'noSuchYear'
  | 'notYourYear'
  | 'noSuchImport'
  | 'tooLateToUndo'
  | 'tooLateForDistricts'
  | 'noSuchErrand'
  | 'excusedAlready'
  | 'excusesWait'
  | 'yearClosed'
  | 'askedNoMore'
  | 'legalHold'
  | 'officeFirst'
  | 'savedMeanwhile'

/** Why something of the coordinator's or a director's can't be done, and what to do instead. */
const sentences: Record<OfficeRefusal, string> = {
  notCoordinator:
    'That is for coordinators of the department. If you should be one, ask the coordinator who set P3 up.',
  notYours: `That belongs to someone else, so I can’t do it for you. ${titled('Directors')} act for their own district, everyone for themselves.`,
  noCycle: `There is no school year set up yet. To begin it, a coordinator of the department can ${typed('setup')}.`,
  noSuchDistrict: 'I don’t know that district. Please check its name or code.',
  noSuchSchool: 'I don’t know that school. Please pick one from the list.',
  districtOut: 'The district has not opted in for this school year. Opt in first, then nominate.',
  erased: 'That address stands for someone who was erased. Please write their own address.',
  otherDistrict: 'This person is on the roster with another district. Please ask the coordinator of the department.',
  hasPartner:
    'This person has a partner, so they can go to another school of their district only. For another district, a coordinator replaces them in the pair, or ends it first.',
  unknownIndicator: 'One of those indicators is not in this year’s rubric. Please pick from the list.',
  tooLate:
    'You have a partner already or were withdrawn, so the invitation can’t be changed any more. Your coordinator can help.',
  noSuchPerson: 'I can’t find that person on the roster. Please check the spelling.',
  answeredAlready: 'They have answered already, so there is nothing to ask. Their page shows what they said.',
  remindedToday: 'They were written to within the last day. Please give them a day to answer.',
  noPartner: 'They have no partner any more, so there is nobody to replace.',
  notJoined: 'Only someone who has joined can be paused. Their page shows how they stand now.',
  isPaired:
    'They have a partner, so there is no matching to pause. Their own reminders they pause themselves; the pair’s page can put the pair on hold.',
  dayPassed: 'That day has passed. Please pick one that is still to come.',
  addressTaken: 'Someone else on the roster has that email address already.',
  noSuchCampaign: 'That announcement is not known any more.',
  campaignOver: 'That announcement is over, so there is nothing to pause or cancel.',
  noSuchPair: 'I can’t find that pair. It may not be yours to see, or it is gone.',
  noSuchChannel: 'I don’t know that channel. Please add me to it first.',
  noSuchHelp: 'I can’t find that request for help any more.',
  noSuchBreak: 'That break is gone already.',
  noSuchImport: 'That file is no longer waiting: it was used or undone, or is older than a day. Please send it again.',
  tooLateToUndo:
    'That was more than ten minutes ago, so it can’t be undone in one press. People can be withdrawn one by one.',
  tooLateForDistricts:
    'That was more than ten minutes ago, so it can’t be undone in one press. Each district is opted out on its page.',
  excusedAlready:
    'Those steps are excused already, so that can’t be taken back in one press. Each pair’s page can reopen a step.',
  yearClosed: `That school year is closed: its pairs end with what they did, and nobody is nominated, asked or matched for it any more. Coordinators prepare the next one: ${typed('year')}. It takes over on its first day.`,
  askedNoMore:
    'That school year is closed, so there is nothing to answer any more. If your district takes part in the next one, you can be nominated again.',
  excusesWait:
    'The open steps are about to be excused, and the report of the year counts that. Please close the year a few minutes later, or keep the open steps first.',
  noSuchErrand: 'That is not waiting for you any more. Please choose the pairs again on the board.',
  legalHold: 'A legal hold stands, so nothing may be erased. Lift it first, if you may (“retention”).',
  officeFirst: 'This person holds an office of the department. End the office first (“offices”), then erase.',
  noSuchYear: 'There is no such school year. Years are written like 2026-27.',
  notYourYear: 'You have no partnership in that school year, so there is nothing of yours to show.',
  savedMeanwhile:
    'Someone else saved this at the same moment, so I kept what they saved. Please open it again to see that and to change it.',
  nothingAnnounced: 'Nothing is announced for this school year yet.',
}

/** Of these the office has a sentence. */
export interface Refusing {
  readonly kind: OfficeRefusal
}

export const officeSentence = ({ kind }: Refusing): string => sentences[kind]

export const refusalCard = (refusal: Refusing): Extract<Reply, { kind: 'refusal' }> => ({
  kind: 'refusal',
  card: { title: 'That can’t be done', tone: 'warning', blocks: [{ kind: 'text', text: officeSentence(refusal) }] },
})
