import { type BoardMine, type BoardStanding, boardAges, boardMine, boardStandings } from '../../core/desk/board.ts'
import { stepKinds } from '../../core/partnership/partnership.ts'
import { searchTyped } from '../../core/people/search-key.ts'
import { type BoardChoices, seeBoardChoices } from '../../usecases/desk/see-board.ts'
import { choice, optional, text } from '../kit/fields.ts'
import { buildForm, type ChoiceField, prefill, readForm, shown, type TextField } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { refusalCard } from '../kit/refused.ts'
import { stepTitle } from '../kit/steps.ts'
import { filterBoard } from './actions.ts'
import { ageNames, mineNames, reasonNames } from './board-cards.ts'
import { type BoardContext, showBoard } from './show-board.ts'

type Maybe<T = string> = ChoiceField<T | undefined>
type Fields = {
  search: TextField<string | undefined>
  districtCode: Maybe
  region: Maybe
  step: Maybe<(typeof stepKinds)[number]>
  age: Maybe<(typeof boardAges)[number]>
  reason: Maybe<BoardStanding>
  mine: Maybe<BoardMine>
}

const build = ({ districts, regions }: BoardChoices) =>
  buildForm<Fields>({
    id: filterBoard.id,
    title: 'Filter the board',
    submit: 'Show these',
    fields: shown<Fields>({
      search: optional(
        text({ label: 'A name, school or district', max: 60, hint: 'The beginning of any of its words will do.' }),
      ),
      districtCode: optional(
        choice({
          label: 'District',
          choices: districts.map(({ code, name }) => ({ value: code, label: name })),
        }),
      ),
      region:
        regions.length > 0 &&
        optional(choice({ label: 'Region', choices: regions.map((one) => ({ value: one, label: one })) })),
      step: optional(
        choice({ label: 'At which step', choices: stepKinds.map((one) => ({ value: one, label: stepTitle(one) })) }),
      ),
      age: optional(
        choice({ label: 'How late', choices: boardAges.map((one) => ({ value: one, label: capital(ageNames[one]) })) }),
      ),
      reason: optional(
        choice({
          label: 'Where they stand',
          choices: boardStandings.map((one) => ({ value: one, label: reasonNames[one] })),
        }),
      ),
      mine: optional(
        choice({
          label: 'Mine',
          choices: boardMine.map((one) => ({ value: one, label: mineNames[one] })),
        }),
      ),
    }),
  })

const capital = (words: string) => `${words[0]!.toUpperCase()}${words.slice(1)}`

/** Which pairs the board shows. */
export const boardFilterForm = onForm(filterBoard, {
  open: async (request, context) => {
    const seen = await seeBoardChoices(request.deps, request.actor)
    if (!seen.ok) return refusalCard(seen.refusal)
    const form = build(seen.value)
    const { whole: _, ...filter } = context
    // A region may be no more since the board was drawn.
    const known = Object.fromEntries(Object.entries(filter).filter(([key]) => key in form.fields))
    return opened(request, filterBoard, { form, context: {}, answers: prefill(form, known) })
  },
  submit: async (request, submitted) => {
    const seen = await seeBoardChoices(request.deps, request.actor)
    if (!seen.ok) return refusalCard(seen.refusal)
    const form = build(seen.value)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(filterBoard, submitted, form, read.problems)
    const search = searchTyped(read.values.search ?? '') || undefined
    const filter: BoardContext = { ...read.values, search, whole: 'yes' }
    const reply = await showBoard(request, filter)
    return reply.kind === 'card' ? { kind: 'done', card: reply.card } : reply
  },
})
