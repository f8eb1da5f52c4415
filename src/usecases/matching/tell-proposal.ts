import type { Deps } from '../ports.ts'

/** Tells whoever asked for a matching that took long that its proposal is there. */
export const tellProposal = (deps: Deps, personId: string, draftId: string): Promise<string[]> =>
  deps.store.transaction((data) =>
    data.outbox.send([
      { name: 'matchReady', to: { kind: 'person', personId }, facts: { draftId }, priority: 'interactive' },
    ]),
  )
