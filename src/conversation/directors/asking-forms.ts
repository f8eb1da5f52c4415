import { dayIn } from '../../core/calendar/calendar.ts'
import { titled } from '../../core/directors/titled.ts'
import { mayRunProgram } from '../../core/offices.ts'
import { askAgain, askDirectors as askUseCase } from '../../usecases/directors/ask-directors.ts'
import { importDirectors } from '../../usecases/directors/import-directors.ts'
import { seeNaming } from '../../usecases/directors/see-director-notices.ts'
import { seeDirector } from '../../usecases/directors/see-directors.ts'
import type { Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { date, note, optional } from '../kit/fields.ts'
import { buildForm, prefill, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { say } from '../kit/say.ts'
import { count } from '../kit/words.ts'
import * as actions from './actions.ts'
import { noDirectorsWaitCard } from './named-cards.ts'
import { usualAnswerDay } from './naming-forms.ts'
import { directorRefused } from './refusals.ts'

const ahead = (request: Request) => {
  const today = dayIn(request.person.timeZone, request.deps.clock.now())
  return { on: 'answerBy', message: 'Please pick a day that lies ahead.', today } as const
}
const hint = 'Reminders go 7 and 2 days before, in their working hours. Then silence, and you see who has not answered.'

const dayForm = (request: Request, of: { readonly id: string; readonly title: string; readonly tells: string }) => {
  const { today, ...rule } = ahead(request)
  return buildForm({
    id: of.id,
    title: of.title,
    submit: 'Ask',
    fields: { tells: note(of.tells), answerBy: date({ label: 'Answer by', hint }) },
    rules: [{ ...rule, holds: ({ answerBy }) => answerBy > today }],
  })
}

const done = (title: string, text: string): Reply => {
  const card: Card = {
    title,
    tone: 'good',
    blocks: [{ kind: 'text', text }],
    actions: [say(`The ${titled('directors')}`, 'directors')],
  }
  return { kind: 'done', card }
}

const buildAskAll = (request: Request) =>
  dayForm(request, {
    id: actions.askDirectors.id,
    title: `Ask the ${titled('directors')}`,
    tells: `Every ${titled('director')} whose district has no answer and who was not asked this year gets one message: what P3 is, what it asks, yes or no.`,
  })

/** Asks all who were not asked this year. */
export const askAllForm = onForm(actions.askDirectors, {
  open: async (request, context) => {
    if (!mayRunProgram(request.actor)) return refusalCard({ kind: 'notCoordinator' })
    const form = buildAskAll(request)
    const answers = prefill(form, { answerBy: usualAnswerDay(request) })
    return opened(request, actions.askDirectors, { form, context, answers })
  },
  submit: async (request, submitted) => {
    const form = buildAskAll(request)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.askDirectors, submitted, form, read.problems)
    const asked = await askUseCase(request.deps, request.actor, read.values.answerBy)
    if (!asked.ok) return refusalCard(asked.refusal)
    if (asked.value === 'yearClosed') return refusalCard({ kind: 'yearClosed' })
    return done(
      `${count(asked.value, titled('director'))} asked`,
      asked.value === 0
        ? 'Everyone was asked or has answered already.'
        : `They answer by ${dayInWords(read.values.answerBy)}.`,
    )
  },
})

const buildAskOne = (request: Request) =>
  dayForm(request, {
    id: actions.askDirector.id,
    title: `Ask ${titled('a director')}`,
    tells: 'They get the question again, with the new last day.',
  })

/** Asks one, or asks again. */
export const askOneForm = onForm(actions.askDirector, {
  open: async (request, context) => {
    if (!mayRunProgram(request.actor)) return refusalCard({ kind: 'notCoordinator' })
    const form = buildAskOne(request)
    const answers = prefill(form, { answerBy: usualAnswerDay(request) })
    return opened(request, actions.askDirector, { form, context, answers })
  },
  submit: async (request, submitted) => {
    const { deps, actor } = request
    const form = buildAskOne(request)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.askDirector, submitted, form, read.problems)
    const { grantId } = submitted.context
    const asked = await askAgain(deps, actor, { grantId, answerBy: read.values.answerBy })
    if (!asked.ok) return refusalCard(asked.refusal)
    if (asked.value === 'yearClosed') return refusalCard({ kind: 'yearClosed' })
    if (asked.value === 'noSuchDirector') return directorRefused({ kind: 'noSuchDirector' })
    const one = await seeDirector(deps, actor, grantId)
    if (asked.value === 'answered')
      return done('Answered already', 'The district has answered, so there is nothing to ask.')
    return done(
      `${one.ok ? one.director.name : `The ${titled('director')}`} is asked`,
      `They answer by ${dayInWords(read.values.answerBy)}.`,
    )
  },
})

const buildTakeIn = (request: Request) => {
  const { today, ...rule } = ahead(request)
  return buildForm({
    id: actions.takeInDirectors.id,
    title: `Name the ${titled('directors')}`,
    submit: 'Name them',
    fields: {
      tells: note('Everyone of the file that you looked at is named.'),
      answerBy: optional(date({ label: 'Ask them to answer by', hint: `${hint} Empty: don’t ask yet.` })),
    },
    rules: [{ ...rule, holds: ({ answerBy }) => answerBy === undefined || answerBy > today }],
  })
}

/** The press after the preview of a file. */
export const takeInForm = onForm(actions.takeInDirectors, {
  open: async (request, context) => {
    const naming = await seeNaming(request.deps, request.actor)
    if (!naming.ok) return refusalCard(naming.refusal)
    const form = buildTakeIn(request)
    const answers = naming.hasYear ? prefill(form, { answerBy: usualAnswerDay(request) }) : {}
    return opened(request, actions.takeInDirectors, { form, context, answers })
  },
  submit: async (request, submitted) => {
    const form = buildTakeIn(request)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.takeInDirectors, submitted, form, read.problems)
    const { answerBy } = read.values
    const { mark } = submitted.context
    const result = await importDirectors(request.deps, request.actor, { answerBy, mark })
    if (!result.ok) return refusalCard(result.refusal)
    if (result.kind === 'nothingWaits') return { kind: 'done', card: noDirectorsWaitCard }
    const { added, corrected, asked } = result
    return done(
      `${count(added, titled('director'))} named`,
      `${count(corrected, 'other was', 'others were')} on the list already. ${asked > 0 ? `${count(asked, `${titled('director')} was`, `${titled('directors')} were`)} asked.` : 'Nobody was asked now.'}`,
    )
  },
})
