import { putOffOwnReminder, seeOwnReminders, settleOwnReminders } from '../../usecases/nudges/own-reminders.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import * as actions from './actions.ts'
import { ideasCard, reminderRefusedCard } from './own-reminder-cards.ts'

/** Buttons of what somebody wants to be reminded of. */
export const ownReminderActions: readonly ActionHandler[] = [
  onAction(actions.reminderDone, (request, { reminderId }) => settle(request, reminderId, 'done')),
  onAction(actions.reminderStop, (request, { reminderId }) => settle(request, reminderId, 'stopped')),
  onAction(actions.reminderWeek, async (request, { reminderId }) => {
    const result = await putOffOwnReminder(request.deps, request.actor, reminderId)
    return result.ok ? showIdeas(request) : { kind: 'refusal', card: reminderRefusedCard(result.refusal) }
  }),
]

const settle = async (request: Request, reminderId: string, state: 'done' | 'stopped'): Promise<Reply> => {
  const result = await settleOwnReminders(request.deps, request.actor, [reminderId], state)
  return result.ok ? showIdeas(request) : { kind: 'refusal', card: reminderRefusedCard(result.refusal) }
}

const showIdeas = async ({ deps, actor }: Request): Promise<Reply> => ({
  kind: 'card',
  card: ideasCard(await seeOwnReminders(deps, actor)),
  replace: true,
})
