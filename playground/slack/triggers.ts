import type { Clock } from '../../src/core/clock.ts'
import { newSecret } from './ids.ts'
import type { Rules } from './rules.ts'

export interface Trigger {
  readonly teamId: string
  readonly userId: string
  readonly issuedAt: number
  isUsed: boolean
}

/** Trigger ids: made for each interaction, good for one dialog within three seconds of the machine's own time. */
export const createTriggers = (machine: Clock, rules: Rules) => {
  const triggers = new Map<string, Trigger>()
  return {
    issue(teamId: string, userId: string): string {
      const now = machine.now().getTime()
      // Long dead ids are forgotten; Slack then calls them invalid too.
      for (const [id, trigger] of triggers) if (now - trigger.issuedAt > 10 * 60_000) triggers.delete(id)
      const id = `${now}.${triggers.size}.${newSecret()}`
      triggers.set(id, { teamId, userId, issuedAt: now, isUsed: false })
      return id
    },
    /** The trigger, now used up, or the error Slack answers. */
    redeem(id: unknown, teamId: string): Trigger | { error: string } {
      const trigger = triggers.get(String(id))
      if (!trigger || trigger.teamId !== teamId) return { error: 'invalid_trigger_id' }
      if (trigger.isUsed) return { error: 'exchanged_trigger_id' }
      if (machine.now().getTime() - trigger.issuedAt > rules.triggerMilliseconds) return { error: 'expired_trigger_id' }
      trigger.isUsed = true
      return trigger
    },
  }
}

export type Triggers = ReturnType<typeof createTriggers>
