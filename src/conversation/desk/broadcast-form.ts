import { type BoardAge, boardAges } from '../../core/desk/board.ts'
import {
  type BroadcastAudience,
  broadcastAudiences,
  broadcastPlaceholders,
  messagePlaceholders,
} from '../../core/desk/broadcast.ts'
import { type StepKind, stepKinds } from '../../core/partnership/partnership.ts'
import { templateProblem } from '../../core/texts/template.ts'
import { prepareBroadcast } from '../../usecases/desk/broadcast.ts'
import { type BoardChoices, seeBoardChoices } from '../../usecases/desk/see-board.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { choice, note, optional, text } from '../kit/fields.ts'
import {
  buildForm,
  type ChoiceField,
  type NoteField,
  type Problems,
  prefill,
  readForm,
  shown,
  type TextField,
} from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import { stepTitle } from '../kit/steps.ts'
import { count } from '../kit/words.ts'
import { broadcast } from './actions.ts'
import { ageNames } from './board-cards.ts'
import { audienceNames } from './broadcast-cards.ts'
import { showBroadcast } from './broadcasts.ts'

type Fields = {
  audience: ChoiceField<BroadcastAudience>
  step: ChoiceField<StepKind | undefined>
  age: ChoiceField<BoardAge | undefined>
  region: ChoiceField<string | undefined>
  districtCode: ChoiceField<string | undefined>
  words: TextField<string>
  who: NoteField
}

const build = ({ districts, regions }: BoardChoices) =>
  buildForm<Fields>({
    id: broadcast.id,
    title: 'Write to many',
    submit: 'Preview',
    fields: shown<Fields>({
      audience: choice({
        label: 'To whom?',
        choices: broadcastAudiences.map((one) => ({ value: one, label: audienceNames[one] })),
      }),
      step: optional(
        choice({
          label: 'Only pairs at this step',
          choices: stepKinds.map((one) => ({ value: one, label: stepTitle(one) })),
        }),
      ),
      age: optional(
        choice({
          label: 'Only pairs this late',
          choices: boardAges.map((one) => ({
            value: one,
            label: `${ageNames[one][0]!.toUpperCase()}${ageNames[one].slice(1)}`,
          })),
        }),
      ),
      region:
        regions.length > 0 &&
        optional(
          choice({
            label: 'Only in this region',
            choices: regions.map((one) => ({ value: one, label: one })),
          }),
        ),
      districtCode: optional(
        choice({
          label: 'Only in this district',
          choices: districts.map(({ code, name }) => ({ value: code, label: name })),
        }),
      ),
      words: text({
        label: 'Message',
        multiline: true,
        max: 1_500,
        hint: `You can use ${messagePlaceholders.map((one) => `{${one}}`).join(', ')}; of who is in no pair, only {first name} and {district}.`,
      }),
      who: note(
        'They see your name. P3 keeps that you wrote, and forgets the words once they are out. Please name no student.',
        'quiet',
      ),
    }),
  })

/** What narrows pairs narrows nobody else, and what a message may name depends on who reads it. */
const faultsOf = (values: { audience: BroadcastAudience; step?: string; age?: string; words: string }): Problems => {
  const wrong = templateProblem(values.words, broadcastPlaceholders(values.audience))
  const pairs = values.audience === 'partners'
  return {
    ...(!pairs && values.step && { step: 'A step narrows partners only. Please clear it.' }),
    ...(!pairs && values.age && { age: 'Lateness narrows partners only. Please clear it.' }),
    ...(wrong && { words: wrong }),
  }
}

/** A message to everyone of a kind: looked at with its numbers before anything is sent. */
export const broadcastForm = onForm(broadcast, {
  open: async (request, context) => {
    const seen = await seeBoardChoices(request.deps, request.actor)
    if (!seen.ok) return refusalCard(seen.refusal)
    const form = build(seen.value)
    const { whole: _, audience = 'partners' as const, ...filter } = context
    // A name to search, a reason, or a region that is no more has no field here.
    const known = Object.entries({ ...filter, audience }).filter(([key]) => key in form.fields)
    const answers = prefill(form, Object.fromEntries(known))
    return openDrafted(request, broadcast, { form, about: '', context, answers })
  },
  submit: async (request, submitted) => {
    const seen = await seeBoardChoices(request.deps, request.actor)
    if (!seen.ok) return refusalCard(seen.refusal)
    const form = build(seen.value)
    const read = readForm(form, submitted.answers)
    const problems = read.ok ? faultsOf(read.values) : read.problems
    if (!read.ok || Object.keys(problems).length > 0)
      return withProblems(request, broadcast, submitted, { form, about: '', problems })
    const { audience, words, step, age, region, districtCode } = read.values
    const { search, reason, mine } = submitted.context
    const narrowed = { step, age, region, districtCode, ...(audience === 'partners' && { search, reason, mine }) }
    const filter = Object.fromEntries(Object.entries(narrowed).filter(([, value]) => value !== undefined))
    const prepared = await keepingWords(request, submitted, { form: form.id, about: '' }, () =>
      prepareBroadcast(request.deps, request.actor, { audience, words, filter }),
    )
    if (!prepared.ok) return refusalCard(prepared.refusal)
    if (prepared.value.subjects === 0) {
      const nobody = { audience: 'Nobody is among these now. Please choose others.' }
      return withProblems(request, broadcast, submitted, { form, about: '', problems: nobody })
    }
    const { tooManyFor } = prepared.value
    if (tooManyFor !== undefined) {
      const most = count(
        tooManyFor,
        audience === 'partners' ? 'pair' : 'person',
        audience === 'partners' ? undefined : 'people',
      )
      const tooMany = {
        audience: `More than ${most} are among these. Please narrow them, and write to the rest after that.`,
      }
      return withProblems(request, broadcast, submitted, { form, about: '', problems: tooMany })
    }
    const reply = await showBroadcast(request, prepared.value.id)
    return reply.kind === 'card' ? { kind: 'done', card: reply.card } : reply
  },
})
