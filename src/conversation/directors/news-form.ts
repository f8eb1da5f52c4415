import { newsKinds } from '../../core/directors/office.ts'
import { isDirector } from '../../core/offices.ts'
import { muteNews } from '../../usecases/directors/director-news.ts'
import { mutedNews } from '../../usecases/directors/see-director-notices.ts'
import { seeSettings } from '../../usecases/people/change-settings.ts'
import { choices, note, optional } from '../kit/fields.ts'
import { buildForm, prefill, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { refusalCard } from '../kit/refused.ts'
import { say } from '../kit/say.ts'
import { whileOff } from '../kit/while-off.ts'
import * as actions from './actions.ts'

const labels = {
  matched: 'Who is matched',
  leftOver: 'Who has no partner for now, and why',
  people: 'Answers, and who is not in the program any more',
  visits: 'First visits that are done',
  ends: 'Partnerships that finished or ended early',
  year: 'The year begins or closes',
} as const

const build = () =>
  buildForm({
    id: actions.chooseNews.id,
    title: 'What you hear of',
    submit: 'Save',
    fields: {
      hears: optional(
        choices({
          label: 'Tell me, at most once a day',
          choices: newsKinds.map((value) => ({ value, label: labels[value] })),
        }),
      ),
      tells: note(
        'Nothing checked: no news. What a coordinator asks you still comes; reminders of it keep to your hours.',
        'quiet',
      ),
    },
  })

/** A director chooses what P3 tells of their districts. */
export const newsForm = onForm(actions.chooseNews, {
  open: async (request, context) => {
    const { deps, actor } = request
    if (!isDirector(actor)) return refusalCard({ kind: 'notYours' })
    const muted = await mutedNews(deps, actor)
    const form = build()
    const answers = prefill(form, { hears: newsKinds.filter((kind) => !muted.includes(kind)) })
    return opened(request, actions.chooseNews, { form, context, answers })
  },
  submit: async ({ deps, actor }, submitted) => {
    if (!isDirector(actor)) return refusalCard({ kind: 'notYours' })
    const form = build()
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.chooseNews, submitted, form, read.problems)
    const hears: readonly string[] = read.values.hears ?? []
    await muteNews(
      deps,
      actor,
      newsKinds.filter((kind) => !hears.includes(kind)),
    )
    const told = newsKinds.filter((kind) => hears.includes(kind)).map((kind) => labels[kind])
    return {
      kind: 'done',
      card: {
        title: told.length > 0 ? 'You hear of this, at most once a day' : 'You get no news of your districts',
        tone: 'good',
        blocks: told.length > 0 ? [{ kind: 'list', items: told }, ...whileOff(await seeSettings(deps, actor))] : [],
        actions: [say('My district', 'district'), say('Settings', 'settings')],
      },
    }
  },
})
