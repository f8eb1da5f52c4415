import type { Timeouts } from '../../src/deliveries/queues.ts'

/** The same rules as in earnest, in less time. Seconds. */
export const hurried: Timeouts = { claim: 8, look: 1, call: 4, inFlight: 6, lookAgain: 1 }
