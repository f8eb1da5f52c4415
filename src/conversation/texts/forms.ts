import { type HeadTitle, headTitles } from '../../core/directors/titled.ts'
import { type TextName, texts } from '../../core/texts/texts.ts'
import { seeHeadTitle } from '../../usecases/directors/head-title.ts'
import { changeAbout } from '../../usecases/texts/change-about.ts'
import { changeText } from '../../usecases/texts/change-texts.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { choice, note, optional, text } from '../kit/fields.ts'
import { buildForm, prefill } from '../kit/form.ts'
import type { Request } from '../kit/request.ts'
import { savedForm } from '../kit/saved-form.ts'
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

export const wordsOfMessage = savedForm({
  of: actions.changeText,
  see: async (request, { name }) => {
    const year = await yearOf(request)
    return year.ok ? { ok: true, seen: { cycle: year.cycle, name } } : year
  },
  build: ({ name }) => wordsForm(name),
  filled: ({ cycle, name }) => filledWords(cycle, name),
  save: async ({ request, seen: { cycle, name }, values: { words } }) => {
    const done = await changeText(request.deps, request.actor, { name, words }, cycle)
    if (!done.ok) return done
    if (done.value.problem) return { kind: 'wrong', problems: { words: done.value.problem } }
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
          hint: 'A name, an email address, a phone number. It stands in invitations, introductions, help and announcements; replies to P3’s mail go to its email address.',
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

export const about = savedForm({
  of: actions.aboutProgram,
  see: async (request) => {
    const year = await yearOf(request)
    if (!year.ok) return year
    return { ok: true, seen: { cycle: year.cycle, head: year.cycle.program.head ?? request.deps.places.head } }
  },
  build: aboutForm,
  filled: ({ cycle: { settings }, head }) =>
    prefill(aboutForm(), { contact: settings.contact, names: settings.namesInChannels ? 'yes' : 'no', head }),
  save: async ({ request, seen: { cycle }, values: { contact, names, head } }) => {
    const said = { contact, namesInChannels: names === 'yes', head }
    const done = await changeAbout(request.deps, request.actor, said, cycle)
    return done.ok ? saved(request, headSaid(head, done.value)) : done
  },
})
