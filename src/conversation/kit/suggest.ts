import { nearestNames } from '../../core/people/near-names.ts'
import { found, searchKey } from '../../core/people/search-key.ts'
import { placesNear, placeWords } from '../../core/roster/place-words.ts'
import type { Choice, Form } from './form.ts'
import { listedChoices } from './form.ts'
import type { Reply } from './reply.ts'

/** Which list somebody types into: a field of a form, with what the form is about. */
export interface Suggesting {
  readonly form: string
  readonly context: Readonly<Record<string, string>>
  readonly field: string
  readonly typed: string
}

/** An id of ours, whose letters nobody means: "Ed" stands in one of fourteen of them. A district's or a school's code is known to people. */
const madeUp = /^[0-9a-f]{8}-[0-9a-f]{4}-/

/** The choices that what was typed may mean, those that begin with it first; as many as a list holds. */
export const suggestionsIn = (reply: Reply, { field, typed }: Suggesting): readonly Choice[] => {
  if (reply.kind !== 'form') return []
  const choices = choicesOf(reply.opened.form, field)
  const key = searchKey(typed)
  const written = choices.filter(({ label, value }) => found(typed, label, madeUp.test(value) ? '' : value))
  const hits = written.length > 0 ? written : nearly(typed, choices)
  const begins = ({ label }: Choice) => (searchKey(label).startsWith(key) ? 0 : 1)
  return hits
    .map((one, at) => ({ one, at }))
    .sort((a, b) => begins(a.one) - begins(b.one) || a.at - b.at)
    .map(({ one }) => one)
    .slice(0, listedChoices)
}

/** Of schools and districts as people write them: "Mt. Juliet H.S.", "Knox Co. Schools". */
const nearly = (typed: string, choices: readonly Choice[]): readonly Choice[] => {
  const words = placeWords(typed)
  if (words.length === 0) return []
  const begun = choices.filter(({ label }) => {
    const own = placeWords(label)
    return words.every((word) => own.some((one) => one.startsWith(word)))
  })
  if (begun.length > 0) return begun
  const places = placesNear(typed, choices, ({ label }) => label)
  return places.length > 0 ? places : peopleNear(typed, choices)
}

/** Of people by their names, which stand before where they are: "Jonh Smit" for "John Smith, Oak Elementary". */
const peopleNear = (typed: string, choices: readonly Choice[]): readonly Choice[] =>
  nearestNames(
    typed,
    choices.map((choice) => ({ choice, name: choice.label.split(/[,(]/)[0]! })),
  ).map(({ choice }) => choice)

const choicesOf = ({ fields }: Form, id: string): readonly Choice[] => {
  const field = fields[id]
  return field?.kind === 'choice' ? field.choices : []
}
