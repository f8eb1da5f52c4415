import { currentStep, stepKinds } from '../../core/partnership/partnership.ts'
import { phaseOf } from '../../core/partnership/phase.ts'
import { type SeenStep, seeOwnPair } from '../../usecases/partnership/see-pair.ts'
import { settingsOf } from '../../usecases/people/change-settings.ts'
import { exportOwnData } from '../../usecases/privacy/export-own-data.ts'
import { status } from '../home/status.ts'
import type { Reply } from '../kit/reply.ts'
import type { Command, Request } from '../kit/request.ts'
import { showPlan } from '../plan/show-plan.ts'
import { settingsCard } from '../settings/cards.ts'
import { leaveForm, pauseForm } from '../settings/forms.ts'
import { add, amend, log } from './log-form.ts'
import { partnerCard } from './news-cards.ts'
import { asOwn, type OwnPair } from './own-pair.ts'
import { pathCard } from './path-card.ts'
import { schedule } from './schedule-form.ts'

/** Words of the partners. */
export const pathCommands: readonly Command[] = [
  {
    word: 'status',
    also: ['where', 'next', 'path', 'home', 'start'],
    roles: ['anyone'],
    summary: 'Where you are and whose turn it is',
    run: (request, rest) => status(request, rest),
  },
  {
    word: 'schedule',
    also: ['propose', 'times', 'reschedule', 'move', 'meet'],
    roles: ['partner'],
    summary: 'Offer your partner times',
    run: (request) => withPair(request, (view) => openSchedule(request, view)),
  },
  {
    word: 'log',
    also: ['done', 'visited'],
    roles: ['partner'],
    summary: 'Log a visit, call or meeting',
    run: (request) => withPair(request, (view) => openLog(request, view)),
  },
  {
    word: 'partner',
    also: ['who', 'peer', 'buddy'],
    roles: ['partner'],
    summary: 'Who your partner is and how to reach them',
    run: (request) => withPair(request, async (view) => ({ kind: 'card', card: partnerCard(view) })),
  },
  {
    word: 'plan',
    also: ['iap', 'goals', 'goal'],
    roles: ['partner'],
    summary: 'Your Individual Action Plan',
    run: (request) => showPlan(request),
  },
  {
    word: 'settings',
    also: ['hours', 'preferences', 'reminders'],
    roles: ['anyone'],
    summary: 'Working hours, time zone, reminders',
    run: async ({ deps, actor }) => ({ kind: 'card', card: settingsCard(await settingsOf(deps.store.read, actor)) }),
  },
  {
    word: 'pause',
    also: ['snooze', 'vacation'],
    roles: ['partner'],
    summary: 'No reminders until a day you pick',
    run: (request) => pauseForm.open(request, {}),
  },
  {
    word: 'export',
    also: ['data', 'mydata', 'download'],
    roles: ['anyone'],
    summary: 'A copy of everything P3 has of you',
    run: exportCopy,
  },
  {
    word: 'leave',
    also: ['quit', 'optout', 'opt-out', 'withdraw'],
    roles: ['partner'],
    summary: 'Leave this year’s program',
    run: (request) => leaveForm.open(request, {}),
  },
]

const withPair = async (request: Request, work: (view: OwnPair) => Promise<Reply>): Promise<Reply> => {
  const view = asOwn(await seeOwnPair(request.deps, request.actor))
  return view ? work(view) : status(request)
}

const openSchedule = async (request: Request, view: OwnPair): Promise<Reply> => {
  const step = currentStep(view.pair)
  return step && view.pair.status === 'active' ? schedule.open(request, { stepId: step.id }) : showPath(view)
}

/** What there is to write now: the current step, or one's own part of the one that was logged last. */
const openLog = async (request: Request, view: OwnPair): Promise<Reply> => {
  const context = (step: SeenStep) => ({ stepId: step.id })
  const current = currentStep(view.pair)
  const last = [...stepKinds]
    .reverse()
    .map((kind) => view.pair.steps.find((one) => one.kind === kind && one.state === 'logged'))
    .find((one) => one !== undefined)
  const untouched = !current || (phaseOf(current, view.now) === 'open' && current.round === 0)
  const mine = last?.logs.some((one) => one.authorId === view.me.id)
  if (last && untouched && !mine) return add.open(request, context(last))
  if (current) return log.open(request, context(current))
  return last ? amend.open(request, context(last)) : showPath(view)
}

const showPath = (view: OwnPair): Reply => ({ kind: 'card', card: pathCard(view) })

async function exportCopy({ deps, actor }: Request): Promise<Reply> {
  const data = await exportOwnData(deps, actor)
  return {
    kind: 'file',
    file: {
      name: 'my-p3-data.json',
      mediaType: 'application/json',
      content: new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`),
    },
    card: {
      title: 'Your copy of your P3 data',
      blocks: [
        {
          kind: 'text',
          text: 'Everything P3 has of you: your path, your own words, your plan, drafts and settings. It holds your private reflections, so keep it safe.',
        },
      ],
    },
  }
}
