import type { RequestKind } from '../../core/partnership/request.ts'
import { firstName } from '../../core/people/names.ts'
import type { PathResult } from '../../usecases/partnership/act-on-path.ts'
import { cancelVisit, declineTimes, reportMissed, skipStep } from '../../usecases/partnership/path-requests.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import { audience } from '../kit/audience.ts'
import { note, optional, text } from '../kit/fields.ts'
import { buildForm, type NoteField, type TextField } from '../kit/form.ts'
import type { Request } from '../kit/request.ts'
import { stepNoun, TheStep, theStep } from '../kit/steps.ts'
import * as actions from './actions.ts'
import type { OwnPair } from './own-pair.ts'
import { doneCard } from './path-card.ts'
import { pathForm, type Target } from './path-form.ts'

interface ReasonForm {
  readonly of: typeof actions.skip
  readonly asks: RequestKind
  readonly title: string | ((step: SeenStep) => string)
  readonly submit: string | ((step: SeenStep) => string)
  /** Ends something, so it is drawn as danger, and closing it unsent has a name of its own. */
  readonly wayOut?: string
  readonly label: string
  readonly optional?: boolean
  /** What sending it does. */
  tells(view: OwnPair, step: SeenStep): string
  carryOut(request: Request, target: Target, reason: string | undefined): Promise<PathResult>
  done(view: OwnPair, step: SeenStep): string
}

const said = (words: ReasonForm['title'], step: SeenStep): string => (typeof words === 'string' ? words : words(step))

type Fields = { tells: NoteField; reason: TextField<string | undefined>; audience: NoteField }

const reasonForm = (spec: ReasonForm) =>
  pathForm<Fields>({
    of: spec.of,
    asks: spec.asks,
    build: (view, step) => {
      const reason = text({ label: spec.label, multiline: true, max: 400 })
      return buildForm<Fields>({
        id: spec.of.id,
        title: said(spec.title, step),
        submit: said(spec.submit, step),
        ...(spec.wayOut && { wayOut: spec.wayOut, danger: true }),
        fields: {
          tells: note(spec.tells(view, step)),
          reason: spec.optional ? optional(reason) : reason,
          audience: note(audience.reason(firstName(view.other.name)), 'quiet'),
        },
      })
    },
    blame: (refusal) => (refusal.kind === 'reasonMissing' ? 'reason' : undefined),
    carryOut: (request, target, values) => spec.carryOut(request, target, values.reason),
    done: (view, step) => doneCard(view, spec.done(view, step)),
  })

export const decline = reasonForm({
  of: actions.decline,
  asks: 'decline',
  title: 'None of these work',
  submit: 'Send',
  label: 'Why not? What would work better?',
  tells: ({ other }) =>
    `${firstName(other.name)} is asked for other times. To offer your own instead, choose Suggest other times.`,
  carryOut: ({ deps, actor }, { seen, ...target }, reason = '') => declineTimes(deps, actor, target, { reason, seen }),
  done: ({ other }) => `${firstName(other.name)} knows that the times don’t work`,
})

export const cancel = reasonForm({
  of: actions.cancel,
  asks: 'cancel',
  title: (step) => `Cancel the ${stepNoun(step.kind)}`,
  submit: (step) => `Cancel the ${stepNoun(step.kind)}`,
  wayOut: 'Keep it',
  label: 'Why?',
  tells: ({ other }, step) =>
    `${TheStep(step.kind)} is canceled, and ${firstName(other.name)} is told. If you put it on your calendar by hand, please take it off there. You can suggest new times afterwards.`,
  carryOut: ({ deps, actor }, { seen, ...target }, reason = '') => cancelVisit(deps, actor, target, { reason, seen }),
  done: (_, step) => `${TheStep(step.kind)} is canceled`,
})

export const missed = reasonForm({
  of: actions.missed,
  asks: 'miss',
  title: 'We did not meet',
  submit: 'Send',
  label: 'What came between?',
  optional: true,
  tells: ({ other }) => `It opens again, and ${firstName(other.name)} is told. Nobody keeps count.`,
  carryOut: ({ deps, actor }, { stepId, key }, reason) => reportMissed(deps, actor, { stepId, key }, { reason }),
  done: (_, step) => `${TheStep(step.kind)} is open again`,
})

export const skip = reasonForm({
  of: actions.skip,
  asks: 'skip',
  title: 'Skip the final meeting',
  submit: 'Skip the meeting',
  wayOut: 'Keep it open',
  label: 'Anything to tell your partner?',
  optional: true,
  tells: ({ other }) =>
    `The final meeting is optional. Skipping it closes the partnership for you and ${firstName(other.name)}.`,
  carryOut: ({ deps, actor }, { stepId, key }, reason) => skipStep(deps, actor, { stepId, key }, { reason }),
  done: (_, step) => `You skipped ${theStep(step.kind)}`,
})
