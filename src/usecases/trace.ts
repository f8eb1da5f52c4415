import { AsyncLocalStorage } from 'node:async_hooks'

/** From the click to the delivery on the other platform, and in every line of the log between. */
const current = new AsyncLocalStorage<string>()

export const currentTrace = (): string | undefined => current.getStore()

/** What `work` does, and all that follows from it, goes by this trace; by the one around it where there is none. */
export const withTrace = <T>(trace: string | undefined, work: () => T): T => (trace ? current.run(trace, work) : work())
