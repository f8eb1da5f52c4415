import { AsyncLocalStorage } from 'node:async_hooks'

/** From the click to the delivery on the other platform, and in every line of the log between. */
const current = new AsyncLocalStorage<string>()

export const currentTrace = (): string | undefined => current.getStore()

/** What `work` does, and all that follows from it, goes by this trace; by the one around it where there is none. */
export const withTrace = <T>(trace: string | undefined, work: () => T): T => (trace ? current.run(trace, work) : work())

/** By which way somebody speaks: a chat, a letter and its page, or the server's own command line. */
export type SpokenBy = 'slack' | 'teams' | 'email' | 'server'
const rails = new AsyncLocalStorage<SpokenBy>()

export const currentRail = (): SpokenBy | undefined => rails.getStore()

/** What `work` does was asked for by this way: the audit trail says so. */
export const byRail = <T>(rail: SpokenBy, work: () => T): T => rails.run(rail, work)
