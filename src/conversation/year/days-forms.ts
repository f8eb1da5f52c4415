import { changeNeighbors } from '../../usecases/roster/change-neighbors.ts'
import { findDistricts } from '../../usecases/roster/see-districts.ts'
import { addBlackout } from '../../usecases/year/change-blackouts.ts'
import { date, note, optional, text } from '../kit/fields.ts'
import { buildForm } from '../kit/form.ts'
import type { FormHandler } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Request } from '../kit/request.ts'
import { count } from '../kit/words.ts'
import * as actions from './actions.ts'
import { neighborsCard } from './cards.ts'
import { showBreaks } from './show-year.ts'
import { yearForm } from './year-form.ts'

const noDistrict = 'There is no district of that name. Please write it as on the list, e.g. Anderson County.'

/** The one district that is named, or a sentence for the field. */
const oneDistrict = async (
  request: Request,
  named: string,
): Promise<{ readonly code: string } | { readonly wrong: string }> => {
  const found = await findDistricts(request.deps, request.actor, named)
  const [only, ...others] = found
  if (!only) return { wrong: noDistrict }
  if (others.length === 0) return only
  const names = found.slice(0, 5).map((one) => one.name)
  return { wrong: `Several districts match: ${names.join('; ')}. Please type the whole name.` }
}

const breakForm = () =>
  buildForm({
    id: actions.addBreak.id,
    title: 'Add days off',
    submit: 'Add',
    fields: {
      name: text({ label: 'What is it?', max: 60, placeholder: 'Snow day' }),
      startsOn: date({ label: 'First day' }),
      endsOn: optional(date({ label: 'Last day', hint: 'Leave empty for one day.' })),
      district: optional(
        text({ label: 'District', max: 120, hint: 'Leave empty for the whole state.', placeholder: 'Anderson County' }),
      ),
      aside: note(
        'Steps that are under way get so many days more, and nobody is reminded on these. Coordinators see the list.',
        'quiet',
      ),
    },
    rules: [
      {
        on: 'endsOn',
        holds: ({ startsOn, endsOn }) => endsOn === undefined || startsOn <= endsOn,
        message: 'The last day is before the first. Please check the two.',
      },
    ],
  })

const breakAdd = yearForm({
  of: actions.addBreak,
  build: breakForm,
  save: async ({ request, seen: cycle, values }) => {
    const { name, startsOn, endsOn = startsOn } = values
    if (endsOn < cycle.startsOn || startsOn > cycle.endsOn)
      return { kind: 'wrong', problems: { startsOn: `These days are not in the school year ${cycle.name}.` } }
    const district = values.district === undefined ? undefined : await oneDistrict(request, values.district)
    if (district && 'wrong' in district) return { kind: 'wrong', problems: { district: district.wrong } }
    const done = await addBlackout(request.deps, request.actor, {
      name,
      startsOn,
      endsOn,
      districtCode: district?.code,
    })
    if (!done.ok) return refusalCard(done.refusal)
    if (done.value.kind === 'noSuchDistrict') return { kind: 'wrong', problems: { district: noDistrict } }
    if (done.value.kind === 'knownAlready')
      return { kind: 'wrong', problems: { startsOn: 'These days are on the list already.' } }
    return showBreaks(request, { news: `${name} is on the list. ${count(done.value.moved, 'due date')} moved.` })
  },
})

const neighborAdd = yearForm({
  of: actions.addNeighbor,
  build: () =>
    buildForm({
      id: actions.addNeighbor.id,
      title: 'Add a neighbor',
      submit: 'Add',
      fields: {
        other: text({ label: 'Which district?', max: 120, placeholder: 'Anderson County' }),
        aside: note('People of the two districts may be matched from now on. Coordinators see the list.', 'quiet'),
      },
    }),
  save: async ({ request, context: { districtCode }, values }) => {
    const other = await oneDistrict(request, values.other)
    if ('wrong' in other) return { kind: 'wrong', problems: { other: other.wrong } }
    const change = { code: districtCode, other: other.code, neighbors: true }
    const done = await changeNeighbors(request.deps, request.actor, change)
    if (!done.ok) return refusalCard(done.refusal)
    if (done.value === 'sameDistrict')
      return { kind: 'wrong', problems: { other: 'That is the district itself. Please name another.' } }
    if (done.value === 'noSuchDistrict') return refusalCard({ kind: 'noSuchDistrict' })
    return { kind: 'card', card: neighborsCard(done.value) }
  },
})

export const daysForms: readonly FormHandler[] = [breakAdd, neighborAdd]
