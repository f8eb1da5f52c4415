import type { Deps } from './ports.ts'

/**
 * What the conversation holds. It hands this to use-cases, which authorize before they read; by itself it reaches nothing
 * that is stored: of `never` nothing can be asked.
 */
export interface ConversationDeps extends Omit<Deps, 'store'> {
  readonly store: never
}

/** The same collaborators, for those who may only ask use-cases. */
export const withoutStore = (deps: Deps): ConversationDeps => deps as ConversationDeps
