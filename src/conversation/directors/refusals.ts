import type { ChangeRefusal } from '../../usecases/directors/change-director.ts'
import type { Reply } from '../kit/reply.ts'

const sentences: Record<ChangeRefusal, string> = {
  notCoordinator: 'That is for coordinators of the department.',
  noSuchDistrict: 'I don’t know that district. Type a part of its name and pick it from the list.',
  noSuchDirector: 'I don’t find that director any more. Send “directors” for the list as it is now.',
  endsBeforeStart: 'The last day lies before the first.',
  alreadyOver: 'That day has passed already. To end an office now, use the button “End”.',
  addressTaken: 'Somebody else has that address here. Each address belongs to one person.',
}

export const directorSentence = (why: ChangeRefusal): string => sentences[why]

export const directorRefused = (why: ChangeRefusal): Reply => ({
  kind: 'refusal',
  card: { title: 'That is not possible', tone: 'warning', blocks: [{ kind: 'text', text: sentences[why] }] },
})
