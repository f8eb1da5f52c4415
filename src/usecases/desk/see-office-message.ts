import type { Actor } from '../../core/actor.ts'
import { answersHelp } from '../../core/desk/errand.ts'
import { isCoordinator } from '../../core/offices.ts'
import {
  currentStep,
  otherPartner,
  type Partner,
  type Partnership,
  partnerOfPerson,
  type StepKind,
} from '../../core/partnership/partnership.ts'
import { firstName } from '../../core/people/names.ts'
import { fillTemplate } from '../../core/texts/template.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { helpOf, readersOf } from './errand-targets.ts'
import type { Errand } from './errands-port.ts'

type Message = Omit<Errand, 'subjects'>

export interface OfficeMessage {
  readonly ok: true
  readonly words: string
  /** The coordinator who wrote it. */
  readonly by: string
  readonly answersHelp: boolean
}

/** How steps and days read in a message. */
interface InWords {
  step(kind: StepKind): string
  day(isoDay: string): string
}

/** What a coordinator wrote to somebody of a pair, as that person reads it, as long as the words are kept. */
export const seeOfficeMessage = async (
  deps: Pick<Deps, 'store' | 'clock'>,
  actor: Actor,
  {
    errandId,
    partnershipId,
    sample,
  }: { readonly errandId: string; readonly partnershipId?: string; readonly sample?: 'yes' },
  inWords: InWords,
): Promise<OfficeMessage | Refused<'notYours' | 'gone'>> => {
  if (actor.kind !== 'person') return refuse('notYours')
  if (sample) return sampleMessage(deps, actor, errandId, inWords)
  const { errands, partnerships } = deps.store.read
  if (!partnershipId) {
    const errand = await errands.about(errandId, actor.personId)
    return errand ? messageToPerson(deps, errand, actor.personId) : refuse('notYours')
  }
  const errand = await errands.about(errandId, partnershipId)
  const pair = errand && (await partnerships.find(partnershipId))
  const me = pair && partnerOfPerson(pair, actor.personId)
  return errand && pair && me ? messageTo(deps, errand, pair, me, inWords) : refuse('notYours')
}

/** The same as the first reader will see it, for the coordinator who writes. */
export const sampleMessage = async (
  deps: Pick<Deps, 'store' | 'clock'>,
  actor: Actor,
  errandId: string,
  inWords: InWords,
): Promise<OfficeMessage | Refused<'notYours' | 'gone'>> => {
  const { errands, partnerships } = deps.store.read
  const errand = isCoordinator(actor) ? await errands.find(errandId) : undefined
  if (!isCoordinator(actor) || errand?.personId !== actor.personId) return refuse('notYours')
  const { audience = 'partners' } = errand.terms
  for (const id of errand.subjects) {
    if (audience !== 'partners') return messageToPerson(deps, errand, id)
    const pair = await partnerships.find(id)
    const help = pair ? await helpOf(deps.store.read, errand, pair) : []
    const [first] = pair ? readersOf(pair, errand, help, deps.clock.now()) : []
    if (pair && first) return messageTo(deps, errand, pair, first, inWords)
  }
  return refuse('gone')
}

const messageTo = async (
  { store }: Pick<Deps, 'store'>,
  { words, personId, ...errand }: Message,
  pair: Partnership,
  me: Partner,
  inWords: InWords,
): Promise<OfficeMessage | Refused<'notYours' | 'gone'>> => {
  if (words === undefined) return refuse('gone')
  const by = await store.read.people.find(personId)
  const step = currentStep(pair)
  const values = {
    'first name': firstName(me.name),
    partner: otherPartner(pair, me.id).name,
    step: step ? inWords.step(step.kind) : 'your partnership',
    due: step?.dueOn ? inWords.day(step.dueOn) : 'soon',
    district: me.districtName,
  }
  return {
    ok: true,
    words: fillTemplate(words, values),
    by: by?.name ?? 'The P3 coordinator',
    answersHelp: answersHelp(errand),
  }
}

/** To somebody as a person of the program, not of a pair. */
const messageToPerson = async (
  { store }: Pick<Deps, 'store'>,
  { words, personId }: Message,
  readerId: string,
): Promise<OfficeMessage | Refused<'notYours' | 'gone'>> => {
  const [reader] = await store.read.broadcasts.readers({ kind: 'people', ids: [readerId] })
  if (words === undefined || !reader) return refuse('gone')
  const by = await store.read.people.find(personId)
  return {
    ok: true,
    words: fillTemplate(words, { 'first name': firstName(reader.name), district: reader.district ?? 'your district' }),
    by: by?.name ?? 'The P3 coordinator',
    answersHelp: false,
  }
}
