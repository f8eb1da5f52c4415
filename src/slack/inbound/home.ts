import type { HomeView } from '../render/block-kit.ts'
import { drawHome } from '../render/draw-card.ts'
import { publishHome } from './answer.ts'
import { askBot, type ConverseDeps, fault, speakerOf } from './deps.ts'

/** App Homes: one writer a person, and only the last of what is waiting is drawn. */
export interface Homes {
  /** Draws the person's Home anew. `hash`: of the Home they are looking at. */
  refresh(tenant: string, user: string, hash?: string): void
  /** The same, but only if the person has opened their Home since this process started. */
  refreshIfOpen(tenant: string, user: string): void
  /** Resolves when nothing is being drawn. */
  idle(): Promise<void>
}

export interface HomeDeps {
  /** What the Home shows now; undefined for nothing. */
  readonly draw: (tenant: string, user: string) => Promise<HomeView | undefined>
  /** `crossed`: somebody else changed it meanwhile. */
  readonly publish: (tenant: string, user: string, view: HomeView, hash?: string) => Promise<'shown' | 'crossed'>
  readonly failed: (error: unknown) => void
}

/** How many people are remembered to have their Home open. */
const rememberedMaximum = 10_000

export const createHomes = (deps: HomeDeps): Homes => {
  const running = new Map<string, Promise<void>>()
  const waiting = new Set<string>()
  const opened = new Set<string>()

  const write = async (tenant: string, user: string, hash?: string): Promise<void> => {
    const view = await deps.draw(tenant, user)
    if (!view || (await deps.publish(tenant, user, view, hash)) === 'shown') return
    const anew = await deps.draw(tenant, user)
    if (anew) await deps.publish(tenant, user, anew)
  }

  const start = (tenant: string, user: string, hash?: string): void => {
    const key = `${tenant}|${user}`
    if (running.has(key)) {
      waiting.add(key)
      return
    }
    const work = write(tenant, user, hash)
      .catch(deps.failed)
      .finally(() => {
        running.delete(key)
        if (waiting.delete(key)) start(tenant, user)
      })
    running.set(key, work)
  }

  return {
    refresh: (tenant, user, hash) => {
      if (opened.size >= rememberedMaximum) opened.clear()
      opened.add(`${tenant}|${user}`)
      start(tenant, user, hash)
    },
    refreshIfOpen: (tenant, user) => {
      if (opened.has(`${tenant}|${user}`)) start(tenant, user)
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}

export const homeDeps = (deps: ConverseDeps): HomeDeps => ({
  draw: async (tenant, user) => {
    const installation = await deps.installations.find(tenant)
    if (!installation) return undefined
    const speaker = speakerOf(deps.clients.of(installation), { tenant, user })
    const reply = await askBot(deps, { kind: 'home', speaker, place: { kind: 'home' } })
    return 'card' in reply ? drawHome(reply.card) : undefined
  },
  publish: async (tenant, user, view, hash) => {
    const installation = await deps.installations.find(tenant)
    return installation ? publishHome(deps.clients.of(installation), user, view, hash) : 'shown'
  },
  failed: (error) => void fault(deps, error),
})
