import { stepCues } from './cues-of-steps.ts'
import { viewCues } from './cues-of-views.ts'
import type { Intent } from './intent-names.ts'

/** Read it as the dictionary of what the bot understands. A sentence that fits two intents nearly as well is asked about. */
export const intents: readonly Intent[] = [...stepCues, ...viewCues]
