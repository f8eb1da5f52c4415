import { currentStep, stepKinds } from '../../core/partnership/partnership.ts'
import { phaseOf } from '../../core/partnership/phase.ts'
import { type SeenStep, seeOwnPair } from '../../usecases/partnership/see-pair.ts'
import { settingsOf } from '../../usecases/people/change-settings.ts'
import { exportOwnData } from '../../usecases/privacy/export-own-data.ts'
import { status } from '../home/status.ts'
import type { Reply } from '../kit/reply.ts'
import type { Command, Turn } from '../kit/request.ts'
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
    run: (turn, rest) => status(turn, rest),
  },
  {
    word: 'schedule',
    also: ['propose', 'times', 'reschedule', 'move', 'meet'],
    roles: ['partner'],
    summary: 'Offer your partner times',
    run: (turn) => withPair(turn, (view) => openSchedule(turn, view)),
  },
  {
    word: 'log',
    also: ['done', 'visited'],
    roles: ['partner'],
    summary: 'Log a visit, call or meeting',
    run: (turn) => withPair(turn, (view) => openLog(turn, view)),
  },
  {
    word: 'partner',
    also: ['who', 'peer', 'buddy'],
    roles: ['partner'],
    summary: 'Who your partner is and how to reach them',
    run: (turn) => withPair(turn, async (view) => ({ kind: 'card', card: partnerCard(view) })),
  },
  {
    word: 'plan',
    also: ['iap', 'goals', 'goal'],
    roles: ['partner'],
    summary: 'Your Individual Action Plan',
    run: (turn) => showPlan(turn),
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
    run: (turn) => pauseForm.open(turn, {}),
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
    run: (turn) => leaveForm.open(turn, {}),
  },
]

const withPair = async (turn: Turn, work: (view: OwnPair) => Promise<Reply>): Promise<Reply> => {
  const view = asOwn(await seeOwnPair(turn.deps, turn.actor))
  return view ? work(view) : status(turn)
}

const openSchedule = async (turn: Turn, view: OwnPair): Promise<Reply> => {
  const step = currentStep(view.pair)
  return step && view.pair.status === 'active' ? schedule.open(turn, { stepId: step.id }) : showPath(view)
}

/** What there is to write now: the current step, or one's own part of the one that was logged last. */
const openLog = async (turn: Turn, view: OwnPair): Promise<Reply> => {
  const context = (step: SeenStep) => ({ stepId: step.id })
  const current = currentStep(view.pair)
  const last = [...stepKinds]
    .reverse()
    .map((kind) => view.pair.steps.find((one) => one.kind === kind && one.state === 'logged'))
    .find((one) => one !== undefined)
  const untouched = !current || (phaseOf(current, view.now) === 'open' && current.round === 0)
  const mine = last?.logs.some((one) => one.authorId === view.me.id)
  if (last && untouched && !mine) return add.open(turn, context(last))
  if (current) return log.open(turn, context(current))
  return last ? amend.open(turn, context(last)) : showPath(view)
}

const showPath = (view: OwnPair): Reply => ({ kind: 'card', card: pathCard(view) })

async function exportCopy({ deps, actor }: Turn): Promise<Reply> {
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
