import type { Candidate } from '../../core/matching/candidate.ts'
import type { Change } from '../../core/matching/what-if.ts'
import { tryChanges } from '../../usecases/matching/propose-matches.ts'
import { findDistricts } from '../../usecases/roster/see-districts.ts'
import { choice, note, optional, text } from '../kit/fields.ts'
import type { Problems } from '../kit/form.ts'
import type { Request } from '../kit/request.ts'
import { askWhatIf } from './actions.ts'
import { whatIfCard, withChanges } from './change-cards.ts'
import { contextOf, keepReason, triedReason } from './changes.ts'
import { asDone, matchForm, pairOf, problems } from './proposal-form.ts'
import { workOut } from './runs.ts'
import { type Found, oneByName, refused, showUnderWay } from './show-proposal.ts'

const fields = {
  what: choice({
    label: 'What would you change?',
    choices: [
      { value: 'lock-pair', label: 'Match two people by hand' },
      { value: 'forbid-pair', label: 'Rule out two people as a pair' },
      { value: 'make-neighbors', label: 'Let two districts count as neighbors' },
      { value: 'add-person', label: 'One more person joins, from a district' },
      { value: 'remove-person', label: 'Someone does not take part' },
    ],
  }),
  one: text({ label: 'First person or district', max: 120, placeholder: 'Name' }),
  other: optional(text({ label: 'Second person or district', max: 120, placeholder: 'Name' })),
  reason: optional(
    text({
      label: 'Reason',
      max: 200,
      hint: 'To keep a pair whose districts are not neighbors, or to rule one out.',
    }),
  ),
  aside: note('Nothing changes until you keep it. Coordinators alone see what you write here.', 'quiet'),
}

/** The new best result if something were otherwise, and what would change for whom. */
export const whatIf = matchForm({
  of: askWhatIf,
  title: 'What if…',
  submit: 'Show me',
  fields: () => fields,
  rules: [
    {
      on: 'other',
      holds: ({ what, other }) => what === 'add-person' || what === 'remove-person' || other !== undefined,
      message: 'This takes two. Please name the other one.',
    },
  ],
  carryOut: async (sent) => {
    const { request, found, values } = sent
    const asked = await askedFor(request, found, values)
    if ('wrong' in asked) return problems(sent, asked.wrong)
    const tried = await workOut(request, (options) => tryChanges(request.deps, request.actor, [asked.change], options))
    if (!tried) return asDone(showUnderWay(request))
    if (!tried.ok && tried.refusal.kind === 'problems')
      return problems(sent, { reason: tried.refusal.problems.map((one) => one.sentence).join(' ') })
    if (!tried.ok) return refused(tried.refusal)
    const { change } = asked
    if (change.kind === 'lock-pair' || change.kind === 'forbid-pair')
      await keepReason(request, change, values.reason ?? '')
    const view = { draft: tried.draft, people: found.people, comparison: tried.comparison }
    return withChanges({ kind: 'done', card: whatIfCard(view, asked.question, keepable(asked.change)) }, view)
  },
})

type Asked = { readonly change: Change; readonly question: string } | { readonly wrong: Problems }
interface Values {
  readonly what: Change['kind']
  readonly one: string
  readonly other?: string
  readonly reason?: string
}

/** People come and go by nomination and their own answer, so those questions can only be asked. */
const keepable = (change: Change) =>
  change.kind === 'add-person' || change.kind === 'remove-person' ? undefined : contextOf(change)

const askedFor = async (request: Request, found: Found, values: Values): Promise<Asked> => {
  const { what, one, other = '', reason } = values
  if (what === 'make-neighbors') return neighborsAsked(request, one, other)
  if (what === 'add-person') return personAsked(request, one)
  if (what === 'remove-person') return absenceAsked(found, one)
  const pair = pairOf(found, one, other)
  if ('wrong' in pair) return pair
  const ids = { a: pair.a.id, b: pair.b.id }
  const names = `${pair.a.name} and ${pair.b.name}`
  return what === 'lock-pair'
    ? {
        change: { kind: 'lock-pair', pair: { ...ids, reason: reason ?? null } },
        question: `${names} are matched by hand.`,
      }
    : {
        change: { kind: 'forbid-pair', pair: { ...ids, reason: reason ?? triedReason } },
        question: `${names} are ruled out as a pair.`,
      }
}

const unknownDistrict = 'There is no district of that name. Please write it as on the list, e.g. Anderson County.'

/** The one district that is meant, or what is wrong with its name. */
const districtNamed = async ({ deps, actor }: Request, typed: string) => {
  const [district, ...others] = await findDistricts(deps, actor, typed)
  if (!district || typed.trim() === '') return { problem: unknownDistrict }
  const names = [district, ...others].slice(0, 5).map(({ name }) => name)
  return others.length === 0 ? district : { problem: `Which of these: ${names.join('; ')}?` }
}

const neighborsAsked = async (request: Request, one: string, other: string): Promise<Asked> => {
  const [a, b] = [await districtNamed(request, one), await districtNamed(request, other)]
  if ('problem' in a || 'problem' in b)
    return { wrong: { ...('problem' in a && { one: a.problem }), ...('problem' in b && { other: b.problem }) } }
  if (a.code === b.code) return { wrong: { other: 'Please name another district.' } }
  return {
    change: { kind: 'make-neighbors', districts: [a.code, b.code] },
    question: `${a.name} and ${b.name} count as neighbors.`,
  }
}

/** Somebody of whom nothing is known but the district. */
const personAsked = async (request: Request, typed: string): Promise<Asked> => {
  const district = await districtNamed(request, typed)
  if ('problem' in district) return { wrong: { one: district.problem } }
  const candidate: Candidate = {
    id: `one more from ${district.name}`,
    name: `One more person from ${district.name}`,
    districtCode: district.code,
    schoolLevel: 'other',
    schoolSize: null,
    refinements: [],
    strengths: [],
    yearsExperience: null,
    earlierPartners: [],
    leftOutLastCycle: false,
    standing: 'joined',
    alreadyPaired: false,
  }
  return { change: { kind: 'add-person', candidate }, question: `One more person of ${district.name} joins.` }
}

const absenceAsked = (found: Found, typed: string): Asked => {
  const person = oneByName(found.people.values(), typed)
  if ('problem' in person) return { wrong: { one: person.problem } }
  return { change: { kind: 'remove-person', id: person.id }, question: `${person.name} does not take part.` }
}
