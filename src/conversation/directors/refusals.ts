import { titled } from '../../core/directors/titled.ts'
import type { ChangeRefusal } from '../../usecases/directors/change-director.ts'
import type { Reply } from '../kit/reply.ts'
import { typed } from '../kit/typed.ts'

const sentences: Record<ChangeRefusal, string> = {
  notCoordinator: 'That is for coordinators of the department.',
  noSuchDistrict: 'I don’t know that district. Type a part of its name and pick it from the list.',
  noSuchDirector: `I can’t find that ${titled('director')} any more. ${typed(titled('directors'))} for the list as it is now.`,
  endsBeforeStart: 'The last day lies before the first.',
  alreadyOver: 'That day has passed already. To end an office now, use the button “End office”.',
  addressTaken: 'Someone else has that address here. Each address belongs to one person.',
}

interface Refusing {
  readonly kind: ChangeRefusal
}

export const directorSentence = ({ kind }: Refusing): string => sentences[kind]

export const directorRefused = (refusal: Refusing): Reply => ({
  kind: 'refusal',
  card: { title: 'That can’t be done', tone: 'warning', blocks: [{ kind: 'text', text: directorSentence(refusal) }] },
})
