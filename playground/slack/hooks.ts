import type { Clock } from '../../src/core/clock.ts'
import { newSecret } from './ids.ts'
import type { Rules } from './rules.ts'

/** Where a response_url leads: the conversation, the person, and the message it may replace. */
export interface Hook {
  readonly teamId: string
  readonly channelId: string
  readonly userId: string
  readonly messageTs?: string
  readonly issuedAt: number
  uses: number
}

/** response_urls: five uses within thirty minutes of the machine's own time. */
export const createHooks = (machine: Clock, rules: Rules, baseUrl: () => string) => {
  const hooks = new Map<string, Hook>()
  return {
    issue(hook: Omit<Hook, 'issuedAt' | 'uses'>): string {
      const now = machine.now().getTime()
      for (const [id, old] of hooks) if (now - old.issuedAt > 2 * rules.responseUrlMilliseconds) hooks.delete(id)
      const id = newSecret()
      hooks.set(id, { ...hook, issuedAt: now, uses: 0 })
      return `${baseUrl()}/hooks/${id}`
    },
    /** The hook, one use spent, or Slack's error. */
    use(id: string): Hook | { error: string } {
      const hook = hooks.get(id)
      if (!hook) return { error: 'invalid_url' }
      if (machine.now().getTime() - hook.issuedAt > rules.responseUrlMilliseconds) return { error: 'expired_url' }
      if (hook.uses >= rules.responseUrlUses) return { error: 'used_url' }
      hook.uses += 1
      return hook
    },
  }
}

export type Hooks = ReturnType<typeof createHooks>
