import { type HeadTitle, headTitles } from '../../core/directors/titled.ts'
import { type TextName, texts } from '../../core/texts/texts.ts'
import { changeHeadTitle, seeHeadTitle } from '../../usecases/directors/head-title.ts'
import { changeText } from '../../usecases/texts/change-texts.ts'
import { changeCycleSettings } from '../../usecases/year/change-year.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { choice, note, optional, text } from '../kit/fields.ts'
import { buildForm, prefill, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { askOfMeanwhile } from '../kit/meanwhile.ts'
import { opened, stays } from '../kit/opening.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Request } from '../kit/request.ts'
import { yearOf } from '../year/index.ts'
import * as actions from './actions.ts'
import { headNames, type TextsPage, textsCard, usableWords, wordsInForce } from './cards.ts'

const wordsForm = (name: TextName) =>
  buildForm({
    id: actions.changeText.id,
    title: 'In your own words',
    submit: 'Save',
    fields: {
      words: text({ label: texts[name].title, multiline: true, max: 1_500 }),
      aside: note(usableWords(name), 'quiet'),
    },
  })

const filledWords = (cycle: Cycle, name: TextName) => prefill(wordsForm(name), { words: wordsInForce(cycle, name) })

const saved = async (request: Request, how: TextsPage) => {
  const year = await yearOf(request)
  if (!year.ok) return year.reply
  return { kind: 'done', card: textsCard(year.cycle, await seeHeadTitle(request.deps), how) } as const
}

export const wordsOfMessage = onForm(actions.changeText, {
  open: async (request, context) => {
    const year = await yearOf(request)
    if (!year.ok) return year.reply
    const form = wordsForm(context.name)
    return opened(request, actions.changeText, { form, context, answers: filledWords(year.cycle, context.name) })
  },
  submit: async (request, submitted) => {
    const { name } = submitted.context
    const form = wordsForm(name)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.changeText, submitted, form, read.problems)
    const year = await yearOf(request)
    if (!year.ok) return year.reply
    const asks = askOfMeanwhile(form, filledWords(year.cycle, name), submitted)
    if (asks) return stays(actions.changeText, submitted, asks.form, asks.problems)
    const done = await changeText(request.deps, request.actor, { name, words: read.values.words })
    if (!done.ok) return refusalCard(done.refusal)
    if (done.value.problem) return stays(actions.changeText, submitted, form, { words: done.value.problem })
    return saved(request, { news: 'Saved. Messages that go out from now on say this.' })
  },
})

const yesNo = [
  { value: 'no', label: 'No: districts and counts only' },
  { value: 'yes', label: 'Yes, name partners' },
] as const

const aboutForm = () =>
  buildForm({
    id: actions.aboutProgram.id,
    title: 'Contact and names',
    submit: 'Save',
    fields: {
      contact: optional(
        text({
          label: 'For more information, please contact …',
          max: 200,
          hint: 'A name, an email address, a phone number. It stands in invitations, introductions, help and announcements.',
          placeholder: 'Jordan Example, p3@example.gov',
        }),
      ),
      names: choice({ label: 'May what P3 posts in channels name partners?', choices: yesNo }),
      head: choice({
        label: 'What is the head of a district called?',
        hint: 'Everything P3 says and prints uses it. What people typed stays as they typed it.',
        choices: headTitles.map((value) => ({ value, label: headNames[value] })),
      }),
      aside: note(
        'With names, everyone in a channel, now and later, guests included, can read who takes part and who is matched with whom. Notifications and exports that are out can’t be changed.',
        'warning',
      ),
    },
  })

/** What is said once it is chosen, with the way back where it is another than before. */
export const headSaid = (head: HeadTitle, before: HeadTitle): TextsPage =>
  head === before
    ? { news: 'Saved.' }
    : { news: `Saved. P3 says “${headNames[head]}” from now on.`, headBefore: before }

const filledAbout = async ({ deps }: Request, { settings: { contact, namesInChannels } }: Cycle) =>
  prefill(aboutForm(), { contact, names: namesInChannels ? 'yes' : 'no', head: await seeHeadTitle(deps) })

export const about = onForm(actions.aboutProgram, {
  open: async (request, context) => {
    const year = await yearOf(request)
    if (!year.ok) return year.reply
    const answers = await filledAbout(request, year.cycle)
    return opened(request, actions.aboutProgram, { form: aboutForm(), context, answers })
  },
  submit: async (request, submitted) => {
    const form = aboutForm()
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.aboutProgram, submitted, form, read.problems)
    const year = await yearOf(request)
    if (!year.ok) return year.reply
    const asks = askOfMeanwhile(form, await filledAbout(request, year.cycle), submitted)
    if (asks) return stays(actions.aboutProgram, submitted, asks.form, asks.problems)
    const { contact, names, head } = read.values
    const done = await changeCycleSettings(request.deps, request.actor, { contact, namesInChannels: names === 'yes' })
    if (!done.ok) return refusalCard(done.refusal)
    const changed = await changeHeadTitle(request.deps, request.actor, head)
    if (!changed.ok) return refusalCard(changed.refusal)
    return saved(request, headSaid(head, changed.value))
  },
})
